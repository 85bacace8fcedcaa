import { useEffect, useState } from 'preact/hooks';
import { sha384 } from '../../pages/sha384.ts';
import { ONE_FILE } from '../tag/script-address.ts';
import type { MadeFile } from './made-file.ts';
import type { Integrity, Parts } from './parts.ts';

/** The hashes of the files that a tag may be for: self-check.js is `file`, the others lie beside this page. */
export function useIntegrity(parts: Parts | undefined, file: MadeFile | undefined): Integrity {
  const [own, setOwn] = useState<{ readonly of: string; readonly hash: string | undefined }>();
  const text = file?.whole === false ? file.text : undefined;
  useEffect(() => {
    if (text === undefined) return undefined;
    let current = true;
    void sha384(text).then((hash) => current && setOwn({ of: text, hash }));
    return () => {
      current = false;
    };
  }, [text]);
  const { [ONE_FILE]: whole, ...others } = parts?.integrity ?? {};
  const hash = text === undefined ? whole : own?.of === text ? own.hash : undefined;
  return hash === undefined ? others : { ...others, [ONE_FILE]: hash };
}
