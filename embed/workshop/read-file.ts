import { type OpenedFile, openFile } from '../../src/author/open-file.ts';
import { msg } from '../../src/proof/message.ts';

/** Larger than any guide, in bytes: it is not even read. */
const LARGEST = 8_000_000;

/** A flow out of a file of the author's, which may be a FHIR questionnaire; or what is wrong with the file. */
export async function readFile(chosen: File): Promise<OpenedFile> {
  if (chosen.size > LARGEST)
    return {
      problems: [
        { place: '', says: msg`This file is larger than any guide. Open a file that ends in .flow.json, or a FHIR questionnaire.` },
      ],
    };
  try {
    return openFile(await chosen.text());
  } catch {
    return { problems: [{ place: '', says: msg`Your browser could not read this file. Try to open it again.` }] };
  }
}
