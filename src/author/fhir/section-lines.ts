import type { Flow, Section } from '../../flow/flow.ts';
import { signKeys } from '../../flow/leaflet.ts';

/** A section as plain lines: its title, its texts with a dash before bullets, and the signs that it lists. */
export function sectionLines(flow: Flow, { id, signs }: Section, leaves: ReadonlyMap<string, string>): string {
  const prefix = `sections.${id}.`;
  const listed = signs ? signKeys(flow, signs).map((key) => `- ${leaves.get(`${key}.sign`) ?? leaves.get(`${key}.label`) ?? ''}`) : [];
  const own = [...leaves]
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, text]) => ({ isTitle: key === `${prefix}title`, line: /\.items\.\d+$/.test(key) ? `- ${text}` : text }));
  const lines = (isTitle: boolean) => own.filter((each) => each.isTitle === isTitle).map(({ line }) => line);
  return [...lines(true), ...listed, ...lines(false)].join('\n');
}
