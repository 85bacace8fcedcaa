import type { Summary } from '../words/summary.ts';

/** The ways in which a visitor can keep a summary. They fail where the browser or the page does not allow it. */
export interface Keep {
  copy(text: string): Promise<void>;
  print(summary: Summary, lang: string, dir: string): Promise<void>;
  download(title: string, text: string): void;
  /** Absent where the browser has no share sheet. */
  readonly share?: (title: string, text: string) => Promise<void>;
}
