import type { FlowFile } from '../../../src/author/flow-file.ts';

/** What was signed is no longer what stands there: a changed flow is a draft that nobody reviewed. */
export function asDraft(file: FlowFile): FlowFile {
  const { review, ...flow } = file.flow;
  return flow.status === 'draft' && !review ? file : { ...file, flow: { ...flow, status: 'draft' } };
}
