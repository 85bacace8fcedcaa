import type { FileProblem, FlowFile } from '../../src/author/flow-file.ts';
import { parseFlowFile } from '../../src/author/parse-flow-file.ts';
import type { Words } from './words.ts';

/** Larger than any guide, in bytes: it is not even read. */
const LARGEST = 8_000_000;

/** A flow out of a file of the author's, or what is wrong with the file. */
export async function readFile(
  chosen: File,
  { welcome }: Words,
): Promise<{ readonly file: FlowFile } | { readonly problems: readonly FileProblem[] }> {
  if (chosen.size > LARGEST) return { problems: [{ place: '', says: welcome.large }] };
  try {
    return parseFlowFile(await chosen.text());
  } catch {
    return { problems: [{ place: '', says: welcome.unread }] };
  }
}
