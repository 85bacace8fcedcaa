const PREFIX = '[self-check]';
const said = new Set<string>();

/** Tells the owner what to write instead. Each sentence once per page, however many elements it concerns. */
export function warnOwner(sentence: string): void {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(PREFIX, sentence);
}

/** Tells the owner about a fault. Never given anything that a visitor entered. */
export function reportFault(error: unknown): void {
  console.error(PREFIX, error);
}
