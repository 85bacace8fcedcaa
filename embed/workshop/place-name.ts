import { languageName } from '../pages/language-name.ts';
import { fill, type PageLanguage, type Words } from './words.ts';

/** What a place is called in the words of the page: `rule 2 of question radiation`. */
export function placeName(words: Words, lang: PageLanguage, place: string): string {
  const { kinds, tools } = words;
  const [top, ...rest] = place.split('.');
  const [first = '', second] = rest;
  switch (top) {
    case 'flow':
      return inFlow(kinds, rest);
    case 'sections':
      return fill(kinds.section, { id: first });
    case 'expected':
      return first ? fill(kinds.expected, { number: String(Number(first) + 1) }) : words.page.tabs.walks;
    case 'texts':
      if (second === undefined) return first ? fill(kinds.language, { language: languageName(lang, first) }) : kinds.texts;
      return ['questions', 'outcomes', 'sections'].includes(second) ? inFlow(kinds, rest.slice(1)) : kinds.texts;
    default:
      return tools.opened;
  }
}

function inFlow(kinds: Words['kinds'], [kind = '', id, part, at]: readonly string[]): string {
  if (kind === 'start' || kind === 'fallback' || (kind === 'sources' && id === undefined)) return kinds[kind];
  if (id === undefined) return kinds.flow;
  const thing = { questions: kinds.question, outcomes: kinds.outcome, sections: kinds.section, sources: kinds.source }[kind];
  if (thing === undefined) return kinds.flow;
  const whole = fill(thing, { id });
  if (at === undefined) return whole;
  const inside = {
    options: fill(kinds.option, { id: at }),
    next: fill(kinds.rule, { number: String(Number(at) + 1) }),
  }[part ?? ''];
  return inside === undefined ? whole : fill(kinds.in, { what: inside, where: whole });
}
