import { useEffect, useState } from 'preact/hooks';
import type { FlowFile } from '../../src/author/flow-file.ts';

/**
 * The file as it was before somebody began to type words, until they pause. A change of the flow itself, or of the walks that were kept, is
 * followed at once.
 * @param pause in milliseconds.
 * @param leaving whether it is followed as soon as the field is left, too: what is done elsewhere on the page is done with what was typed.
 */
export function useSettled(file: FlowFile, pause: number, leaving = false): FlowFile {
  const [settled, setSettled] = useState(file);
  useEffect(() => {
    if (settled === file) return undefined;
    const follow = () => setSettled(file);
    const over = setTimeout(follow, pause);
    if (leaving) addEventListener('focusout', follow);
    return () => {
      clearTimeout(over);
      removeEventListener('focusout', follow);
    };
  }, [file, settled, pause, leaving]);
  return settled.flow === file.flow && settled.expected === file.expected ? settled : file;
}
