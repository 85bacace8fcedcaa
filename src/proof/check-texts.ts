import { grouped } from '../base/grouped.ts';
import type { Flow } from '../flow/flow.ts';
import { checkMarkup } from './check-markup.ts';
import { checkPlaceholders, placeholdersIn } from './check-placeholders.ts';
import { checkReplies } from './check-replies.ts';
import { checkSections } from './check-sections.ts';
import { msg } from './message.ts';
import type { Problem } from './problem.ts';
import { requiredTexts, textKeysOf } from './text-keys.ts';

/** The wording of a flow by language. */
export type FlowTexts = Readonly<Record<string, object>>;

/** Every id has its text in every language, no text is left over, and no language says less than another. */
export function checkTexts(flow: Flow, texts: FlowTexts): readonly Problem[] {
  const languages = Object.entries(texts).map(([lang, text]) => ({ lang, leaves: leavesOf(text) }));
  const [first, ...others] = languages;
  return [
    ...languages.flatMap(({ lang, leaves }) => keys(flow, lang, leaves)),
    ...languages.flatMap(({ lang, leaves }) => tooLong(lang, leaves)),
    ...languages.flatMap(({ lang, leaves }) => checkMarkup(lang, leaves)),
    ...languages.flatMap(({ lang, leaves }) => checkPlaceholders(flow, lang, leaves)),
    ...languages.flatMap(({ lang, leaves }) => checkReplies(flow, lang, leaves)),
    ...languages.flatMap(({ lang, leaves }) => checkSections(flow, lang, leaves)),
    ...(first ? others.flatMap((other) => differences(first, other)) : []),
  ];
}

type Leaves = ReadonlyMap<string, string>;
interface Language {
  readonly lang: string;
  readonly leaves: Leaves;
}

function keys(flow: Flow, lang: string, leaves: Leaves): readonly Problem[] {
  const present = [...leaves.keys()];
  const isSaid = saidIn(flow, present);
  const missing = [
    ...new Set([...requiredTexts(flow).filter((key) => !isSaid(key)), ...missingTitles(flow, present)]),
    ...present.filter((key) => !leaves.get(key)?.trim()),
  ];
  const belongs = textKeysOf(flow);
  const extra = present.filter((key) => !belongs(key));
  return [
    ...missing.map((key): Problem => ({ id: 'missing-text', place: `${lang}.${key}`, message: msg`This has no words. Write them.` })),
    ...extra.map(
      (key): Problem => ({
        id: 'extra-text',
        place: `${lang}.${key}`,
        message: msg`Nothing in the flow shows this. Correct the key, or leave it out.`,
      }),
    ),
  ];
}

/** The button on a phone stands in one line, beside what the page has there. */
const SHORT = 22;

function tooLong(lang: string, leaves: Leaves): readonly Problem[] {
  const { length } = [...(leaves.get('launcher_short') ?? '')];
  const message = msg`${length} characters do not fit on one line of a phone. Write at most ${SHORT}.`;
  return length > SHORT ? [{ id: 'long-text', place: `${lang}.launcher_short`, message }] : [];
}

/** Tells whether a text, or at least one of a group of texts, is there. */
function saidIn(flow: Flow, present: readonly string[]): (key: string) => boolean {
  const known = new Set(present);
  const groups = grouped(present, (leaf) => leaf.split('.', 2).join('.'));
  // A section says something: words of its own, or a title over the generated list of signs.
  const generated = new Set(
    Object.values(flow.outcomes).flatMap(({ sections }) => sections.filter(({ signs }) => signs).map(({ id }) => `sections.${id}`)),
  );
  return (key) => {
    const [top, , ...rest] = key.split('.');
    const parts = (groups.get(key) ?? []).filter((leaf) => leaf !== key);
    if (key === 'about.body') return parts.length > 0;
    if (top !== 'sections' || rest.length > 0) return known.has(key);
    return parts.some((leaf) => generated.has(key) || leaf !== `${key}.title`);
  };
}

/** The titles that other words cannot do without: a part is shown under its own, and bullets that are kept stand under that of their section. */
function missingTitles(flow: Flow, present: readonly string[]): readonly string[] {
  const bullets = present.filter((key) => /\.items\.\d+$/.test(key));
  const parts = bullets.map((key) => /^sections\.[^.]+\.parts\.\d+(?=\.)/.exec(key)?.[0]).filter((part) => part !== undefined);
  const kept = Object.values(flow.outcomes).flatMap(({ sections }) =>
    sections.filter(({ keep }) => keep).map(({ id }) => `sections.${id}`),
  );
  const listed = new Set(bullets.map((key) => /^sections\.[^.]+(?=\.items\.)/.exec(key)?.[0]));
  const owners = [...parts, ...kept.filter((section) => listed.has(section))];
  const known = new Set(present);
  return [...new Set(owners)].map((owner) => `${owner}.title`).filter((title) => !known.has(title));
}

function differences(a: Language, b: Language): readonly Problem[] {
  return [...new Set([...a.leaves.keys(), ...b.leaves.keys()])].flatMap((key): Problem[] => {
    const [left, right] = [a.leaves.get(key), b.leaves.get(key)];
    if (left === undefined || right === undefined) {
      const lang = left === undefined ? a.lang : b.lang;
      return [{ id: 'text-shape', place: `${lang}.${key}`, message: msg`"${lang}" lacks what another language says here. Write it.` }];
    }
    const [here = '', there = ''] = [left, right].map((text) => placeholdersIn(text).sort().join(' '));
    return here === there
      ? []
      : [{ id: 'placeholder', place: `${b.lang}.${key}`, message: msg`Here "${a.lang}" fills in "${here}". Write the same placeholders.` }];
  });
}

/** Every text of a language file with its dotted key. */
export function leavesOf(value: unknown, key = ''): Leaves {
  if (typeof value === 'string') return new Map([[key, value]]);
  if (typeof value !== 'object' || value === null) return new Map([[key, '']]);
  return new Map(Object.entries(value).flatMap(([name, child]) => [...leavesOf(child, key ? `${key}.${name}` : name)]));
}
