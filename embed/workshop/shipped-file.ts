import { FLOWS } from '../../flows/index.ts';
import type { FlowFile } from '../../src/author/flow-file.ts';
import { LANGUAGES, UNREVIEWED } from '../../src/i18n/languages.ts';
import { removeLanguage } from './edits/languages.ts';

/** The flow that the script carries, as a file: in the languages that somebody reviewed, and in that of the page. */
export const shippedFile = (lang: string = LANGUAGES[0]): FlowFile =>
  UNREVIEWED.filter((each) => each !== lang).reduce(removeLanguage, FLOWS['back-spasm']);
