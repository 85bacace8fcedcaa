import { inWords, type Message } from '../../src/proof/message.ts';

/** The same with every message in its English words, to compare with. */
export function inEnglish(value: unknown): unknown {
  if (isMessage(value)) return inWords(value);
  if (Array.isArray(value)) return value.map(inEnglish);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inEnglish(inner)]));
}

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && Object.keys(value).join() === 'text,values';
