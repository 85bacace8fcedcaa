import type { FlowFile } from '../../src/author/flow-file.ts';
import type { Added } from './edits/add.ts';
import type { PaneName } from './look/pane-names.ts';
import type { PageLanguage, Words } from './words.ts';

/** What every part of the workshop is given. */
export interface Workshop {
  readonly lang: PageLanguage;
  readonly words: Words;
  /** The flow as it is drawn: beside the form it follows what is typed after a pause. */
  readonly file: FlowFile;
  /** The form that is open, by its id. */
  readonly form: string;
  /**
   * Changes the flow as it stands when it is called, which may be newer than the one that was drawn, as one step that can be undone.
   * @param field of a field in which somebody types, its place: the letters of one field are one step.
   */
  edit(change: (file: FlowFile) => FlowFile, field?: string): void;
  /** Opens the form in which `place` is written, a dotted path such as `flow.questions.radiation.options.leg`, and goes to the field. */
  goTo(place: string): void;
  /** Opens another pane of what comes of the flow. */
  show(pane: PaneName): void;
}

/** What outline and forms are given beside that. The functions stay the same as long as the page lives. */
export interface Editing extends Workshop {
  /** The flow before somebody began to type words, until they pause: for what need not follow each letter. */
  readonly settled: FlowFile;
  /** Adds something to the flow as it stands, and goes there. */
  add(make: (file: FlowFile) => Added): void;
  /** What the open form is about has a new name: the form stays open as it is. */
  renamed(form: string): void;
}
