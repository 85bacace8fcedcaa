import { END } from '../../../src/flow/flow.ts';

/** Why a name cannot be used: its letters, or because something is called so already. */
export type IdProblem = 'empty' | 'id' | 'name' | 'taken' | 'end';

/** Names of things in a flow; a flow and its sources may have hyphens. */
const PATTERNS = { id: /^[a-z][a-z0-9_]*$/, name: /^[a-z][a-z0-9_-]*$/ } as const;
export type IdKind = keyof typeof PATTERNS;
const LONGEST = 60;

/** What is wrong with a new name among those that are `taken`. */
export function idProblem(kind: IdKind, id: string, taken: readonly string[]): IdProblem | undefined {
  if (id === '') return 'empty';
  if (id === END) return 'end';
  if (!PATTERNS[kind].test(id) || id.length > LONGEST || ['constructor', 'prototype'].includes(id)) return kind;
  return taken.includes(id) ? 'taken' : undefined;
}

/** The first name that is free: `base`, `base_2`, `base_3`. */
export function freeId(base: string, taken: readonly string[]): string {
  const short = base.replace(/_\d+$/, '').slice(0, LONGEST - 4);
  const numbers = Array.from({ length: taken.length + 2 }, (_, index) => (index === 0 ? base : `${short}_${index + 1}`));
  return numbers.find((each) => !taken.includes(each)) ?? base;
}
