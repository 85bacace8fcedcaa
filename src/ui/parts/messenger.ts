/** How a message leaves the page. */
export interface Messenger {
  newKey(): string;
  /** Fails where it is not certain that the message arrived, and when `stop` is told so. */
  send(url: string, message: Readonly<Record<string, string>>, key: string, stop: AbortController): Promise<void>;
}
