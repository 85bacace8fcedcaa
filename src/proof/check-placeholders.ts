import { grouped } from '../base/grouped.ts';
import type { Flow, Section } from '../flow/flow.ts';
import { msg } from './message.ts';
import type { Problem } from './problem.ts';

/** What the widget fills in everywhere but on the launcher, which is drawn before it knows anything. */
const ANYWHERE = ['emergency', 'gp', 'ooh', 'ooh_name', 'hospital', 'clinic', 'place'];

/** What it fills in at one place only. */
const ONLY_THERE: Readonly<Record<string, readonly string[]>> = {
  launcher: [],
  launcher_short: [],
  'about.reviewed': [...ANYWHERE, 'reviewers', 'date'],
  'about.version': [...ANYWHERE, 'version', 'date', 'content'],
  'about.next_review': [...ANYWHERE, 'date'],
};

/** Every placeholder of a text is one that is filled in there: a text with another one cannot be drawn, or has a hole. */
export function checkPlaceholders(flow: Flow, lang: string, leaves: ReadonlyMap<string, string>): readonly Problem[] {
  const uses = grouped(
    Object.values(flow.outcomes).flatMap(({ sections }) => sections),
    ({ id }) => id,
  );
  return [...leaves].flatMap(([key, text]) => {
    const found = placeholdersIn(text);
    const allowed = found.length > 0 ? allowedAt(uses, key) : [];
    return found
      .filter((name) => !allowed.includes(name))
      .map(
        (name): Problem => ({
          id: 'placeholder',
          place: `${lang}.${key}`,
          message: msg`"{${name}}" is not filled in here. ${instead(allowed)}`,
        }),
      );
  });
}

const instead = (allowed: readonly string[]) => (allowed.length > 0 ? msg`Write one of: ${allowed.join(', ')}.` : msg`Write it without.`);

function allowedAt(usesOf: ReadonlyMap<string, readonly Section[]>, key: string): readonly string[] {
  const [top, id = ''] = key.split('.');
  if (top !== 'sections') return (Object.hasOwn(ONLY_THERE, key) ? ONLY_THERE[key] : undefined) ?? ANYWHERE;
  const uses = usesOf.get(id) ?? [];
  const always = (fits: (section: Section) => boolean) => uses.length > 0 && uses.every(fits);
  return [
    ...ANYWHERE,
    // In the leaflet, which shows all that is not personal, nothing was chosen.
    ...(always(({ personal }) => personal === true) ? ['chosen'] : []),
    // The number may not be known: then the link below the section is left out, and its words say so by themselves.
    ...(always(({ call }) => call === 'ooh') ? ['ooh_phone'] : []),
  ];
}

/** The names in braces, each once. */
export const placeholdersIn = (text: string): string[] => [...new Set([...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? ''))];
