import { useEffect, useState } from 'preact/hooks';
import type { FlowFile } from '../../src/author/flow-file.ts';

const TYPING_PAUSE = 250; // milliseconds without a letter, before the rest of the page follows

/** The file as it was before somebody began to type words, until they pause. A change of the flow itself is followed at once. */
export function useSettled(file: FlowFile): FlowFile {
  const [settled, setSettled] = useState(file);
  useEffect(() => {
    const pause = setTimeout(() => setSettled(file), TYPING_PAUSE);
    return () => clearTimeout(pause);
  }, [file]);
  return settled.flow === file.flow ? settled : file;
}
