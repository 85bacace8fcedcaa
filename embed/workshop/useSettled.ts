import { useEffect, useState } from 'preact/hooks';
import type { FlowFile } from '../../src/author/flow-file.ts';

const TYPING_PAUSE = 200; // milliseconds without a letter, before the rest of the page follows

/**
 * The file as it was before somebody began to type words, until they pause. A change of the flow itself, or of the walks that were kept, is
 * followed at once.
 * @param pause in milliseconds.
 */
export function useSettled(file: FlowFile, pause: number = TYPING_PAUSE): FlowFile {
  const [settled, setSettled] = useState(file);
  useEffect(() => {
    const over = setTimeout(() => setSettled(file), pause);
    return () => clearTimeout(over);
  }, [file, pause]);
  return settled.flow === file.flow && settled.expected === file.expected ? settled : file;
}
