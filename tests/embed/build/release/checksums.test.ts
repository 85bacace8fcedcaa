import { expect, test } from 'vitest';
import { checksums } from '../../../../embed/build/release/checksums.mjs';

test('one line per file, sorted, as sha256sum -c reads it', () => {
  const files = new Map([
    ['b.zip', new TextEncoder().encode('abc')],
    ['a.tgz', new Uint8Array()],
  ]);
  expect(checksums(files)).toBe(
    [
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.tgz',
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.zip',
      '',
    ].join('\n'),
  );
});
