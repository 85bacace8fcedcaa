import { FLOWS } from '../../flows/index.ts';
import type { FlowFile } from '../../src/author/flow-file.ts';

/** The flow that the script carries, as a file. */
export const shippedFile = (): FlowFile => FLOWS['back-spasm'];
