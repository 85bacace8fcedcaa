import type { Flow, Outcome, Section } from '../../flow/flow.ts';
import { type Message, msg } from '../../proof/message.ts';
import { sectionEnabled } from './enabled.ts';
import { enabled, textOf } from './items.ts';
import type { Item, Left } from './questionnaire.ts';
import type { Words } from './said.ts';
import { sectionLines } from './section-lines.ts';

/** A card: a group under its heading, with its urgency as code and its sections as texts; and what of it a form cannot say. */
export function outcomeItem(
  flow: Flow,
  words: Words,
  id: string,
  outcome: Outcome,
): { readonly item: Item; readonly left: readonly Left[] } {
  const linkId = `outcome.${id}`;
  const heading = textOf(words, `outcomes.${id}.heading`);
  const sections = outcome.sections.map((section) => ({ section, why: whyLeft(flow, words, section) }));
  const items = sections.flatMap(({ section, why }): readonly Item[] => {
    const said = why ? undefined : sectionWords(flow, words, section);
    if (!said) return [];
    const display: Item = {
      linkId: `${linkId}.${section.id}`,
      text: said.text,
      ...(said.translations && { _text: said.translations }),
      type: 'display',
    };
    return [enabled(flow, display, sectionEnabled(flow, section.when, section.unless))];
  });
  return {
    item: {
      linkId,
      code: [{ system: 'urn:self-check:urgency', code: outcome.urgency }],
      ...heading,
      type: 'group',
      item: items.length > 0 ? items : [{ linkId: `${linkId}.heading`, ...heading, type: 'display' }],
    },
    left: sections.flatMap(({ section, why }) => (why ? [{ place: `outcomes.${id}.sections.${section.id}`, says: why }] : [])),
  };
}

/** Why a section cannot stand in a form, or undefined. */
function whyLeft(flow: Flow, words: Words, section: Section): Message | undefined {
  if (section.region) return msg`Only for ${[section.region].flat().join(', ')}: a form has no country.`;
  if (section.clinic) return msg`It begins with what the clinic says of itself: a form has no clinic.`;
  return sectionWords(flow, words, section)
    ? undefined
    : msg`Its words name what this visitor chose, or a number that only the page of a clinic has.`;
}

const sectionWords = (flow: Flow, words: Words, section: Section) => words.say((leaves) => sectionLines(flow, section, leaves));
