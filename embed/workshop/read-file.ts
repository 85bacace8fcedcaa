import { type OpenedFile, openFile } from '../../src/author/open-file.ts';
import type { Words } from './words.ts';

/** Larger than any guide, in bytes: it is not even read. */
const LARGEST = 8_000_000;

/** A flow out of a file of the author's, which may be a FHIR questionnaire; or what is wrong with the file. */
export async function readFile(chosen: File, { welcome }: Words): Promise<OpenedFile> {
  if (chosen.size > LARGEST) return { problems: [{ place: '', says: welcome.large }] };
  try {
    return openFile(await chosen.text());
  } catch {
    return { problems: [{ place: '', says: welcome.unread }] };
  }
}
