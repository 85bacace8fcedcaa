import { isNamed } from '../base/is-named.ts';
import { wordsIn } from '../base/words-in.ts';
import type { Flow, Outcome, Section } from '../flow/flow.ts';
import { leafletOf, signKeys } from '../flow/leaflet.ts';
import { type QuestionWords, readOnTheWay } from '../flow/reading.ts';
import { atLeast } from '../flow/urgency.ts';
import { CHROME } from '../i18n/chrome.ts';

/** How many of a flow's own words stand before a visitor's eyes, screen by screen. Buttons, hints and what was chosen are not among them. */
export interface FlowWords {
  readonly start: number;
  /** Every question that somebody without a sign is asked. */
  readonly way: readonly QuestionWords[];
  /** As somebody meets it whose answers ask for nothing in particular. */
  readonly cards: readonly { readonly id: string; readonly words: number }[];
  /** "Read everything without questions". */
  readonly leaflet: number;
}

/** What the start screen does not fold away under `start.more`. */
const IN_SIGHT_AT_START = ['hello', 'fright', 'what', 'danger', 'short_privacy', 'short_disclaimer', 'for', 'draft', 'more'];

/** Words are counted as the visitors of one region read them. */
const REGION = 'NL';

/** Counts the words of a flow in one language. A text that is missing has none. */
export function flowWords(flow: Flow, lang: string, leaves: ReadonlyMap<string, string>): FlowWords {
  const values = valuesIn(lang);
  const filled = (text: string) => text.replace(/\{([^{}]*)\}/g, (_, name: string) => values[name] ?? name);
  const textAt = (key: string) => {
    const text = leaves.get(key);
    return text === undefined ? undefined : filled(text);
  };
  const count = (...keys: readonly string[]) => keys.reduce((sum, key) => sum + wordsIn(textAt(key) ?? '').length, 0);
  const under = (prefix: string) => count(...[...leaves.keys()].filter((key) => key.startsWith(prefix)));
  const signs = (section: Section) => (section.signs ? signKeys(flow, section.signs) : []);

  const parts = {
    whole: (section: Section) => under(`sections.${section.id}.`) + count(...signs(section).map((key) => ofSign(key, leaves))),
    title: ({ id }: Section) => count(`sections.${id}.title`),
    nothing: () => 0,
  };
  const card = (id: string, { urgency, contact, sections }: Outcome) =>
    count(`outcomes.${id}.heading`) +
    sections.reduce((sum, section) => sum + parts[onCard(section)](section), 0) +
    (atLeast(urgency, 'urgent_same_day') ? 0 : count('closing')) +
    (contact === 'after_gp' ? count('after_gp') : 0);

  return {
    start:
      count(...IN_SIGHT_AT_START.map((key) => `start.${key}`)) +
      count(...Object.keys(flow.questions[flow.start]?.options ?? {}).map((id) => `questions.${flow.start}.options.${id}.label`)),
    way: readOnTheWay(flow, textAt),
    cards: Object.entries(flow.outcomes).map(([id, outcome]) => ({ id, words: card(id, outcome) })),
    leaflet: count('title', 'start.disclaimer') + leafletOf(flow).reduce((sum, section) => sum + parts[inLeaflet(section)](section), 0),
  };
}

/** What of a section is in sight on a card: of what is folded away the title alone. This and the next two are all that is known here of folds. */
function onCard(section: Section): 'whole' | 'title' | 'nothing' {
  if (!isHere(section)) return 'nothing';
  if (section.fold) return 'title';
  return section.when ? 'nothing' : 'whole';
}

/** The same of "Read everything", which has each section. */
function inLeaflet(section: Section): 'whole' | 'title' | 'nothing' {
  if (!isHere(section)) return 'nothing';
  return section.fold || section.parts ? 'title' : 'whole';
}

/** What is in sight of one sign in a list: the words that stand alone, or else the label. The helps of a list are folded away together. */
const ofSign = (key: string, leaves: ReadonlyMap<string, string>): string => (leaves.has(`${key}.sign`) ? `${key}.sign` : `${key}.label`);

const isHere = ({ region }: Section): boolean => !region || [region].flat().includes(REGION);

/** What the widget fills in, for a clinic that only named its country. Whatever else stands in braces counts as one word. */
function valuesIn(lang: string): Readonly<Record<string, string>> {
  const { region, clinic_unnamed: clinic } = CHROME[isNamed(CHROME, lang) ? lang : 'en'];
  return { ...region[REGION], emergency: '112', clinic, place: clinic };
}
