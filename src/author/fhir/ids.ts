import { END } from '../../flow/flow.ts';

/** What JavaScript gives a meaning of its own, and where every walk ends. */
const RESERVED: readonly string[] = ['constructor', 'prototype', END];

/** `name` as an id of a flow that is not yet in `taken`: small letters, digits and underscores. */
export function idFor(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .slice(0, 50)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  const base = /^[a-z]/.test(plain) && !RESERVED.includes(plain) ? plain : `q_${plain || 'item'}`;
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}_${number}`;
  return id;
}
