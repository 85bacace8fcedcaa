import { grouped } from '../base/grouped.ts';
import { type Flow, type Outcome, type RaisedUrgency, type Section, URGENCIES } from '../flow/flow.ts';
import { atLeast } from '../flow/urgency.ts';
import { type Message, msg } from './message.ts';
import type { Problem } from './problem.ts';

/** The lists that say when to get help are all there, and say how soon in the words that go with their look. */
export function checkSections(flow: Flow, lang: string, leaves: ReadonlyMap<string, string>): readonly Problem[] {
  const sections = Object.values(flow.outcomes).flatMap((outcome) => outcome.sections);
  const said = grouped(leaves.keys(), (key) => key.split('.', 2).join('.'));
  const keysOf = ({ id }: Section) => said.get(`sections.${id}`) ?? [];
  const found = sections.flatMap((section) => [
    ...titles(section, lang, leaves, keysOf(section)),
    ...mention(section, lang, leaves, keysOf(section)),
  ]);
  return [...new Map([...found].reverse().map((problem) => [`${problem.id} ${problem.place}`, problem])).values()].reverse();
}

function titles(
  { id, signs, parts = [] }: Section,
  lang: string,
  leaves: ReadonlyMap<string, string>,
  keys: readonly string[],
): readonly Problem[] {
  const place = `${lang}.sections.${id}`;
  const said = keys.flatMap((key) => (key.startsWith(`sections.${id}.parts.`) ? (key.split('.')[3] ?? []) : []));
  if (new Set(said).size !== parts.length) {
    return [{ id: 'help-list', place, message: msg`The flow gives ${parts.length} lists here an urgency. Write as many, in that order.` }];
  }
  const lists = [
    ...parts.map((urgency, index) => ({ urgency, key: `parts.${index}.title` })),
    ...(signs ? [{ urgency: signs, key: 'title' }] : []),
  ];
  return lists.flatMap(({ urgency, key }): Problem[] => {
    const title = leaves.get(`sections.${id}.${key}`);
    const wrong = title === undefined ? undefined : wrongIn(title, urgency);
    return wrong === undefined ? [] : [{ id: 'help-list', place: `${place}.${key}`, message: wrong }];
  });
}

/** Whom a title names is how soon it is: the emergency number now, the out-of-hours doctor today, the GP alone in the next few days. */
function wrongIn(title: string, urgency: RaisedUrgency): Message | undefined {
  const [emergency, ooh] = [title.includes('{emergency}'), /\{ooh(_name)?\}/.test(title)];
  const [says, wants] = [
    [emergency, ooh],
    [urgency === 'emergency', urgency === 'urgent_same_day'],
  ];
  if (says.every((each, index) => each === wants[index])) return undefined;
  return msg`The flow says that this is "${urgency}". Write {emergency} above what is one, {ooh_name} above what is for today, and neither above what is for the GP.`;
}

function mention(
  { id, mentions }: Section,
  lang: string,
  leaves: ReadonlyMap<string, string>,
  keys: readonly string[],
): readonly Problem[] {
  if (mentions === undefined) return [];
  const title = leaves.get(`sections.${mentions}.title`);
  const body = keys.filter((key) => key.startsWith(`sections.${id}.body.`));
  if (title !== undefined && body.some((key) => leaves.get(key)?.includes(title))) return [];
  return [
    {
      id: 'mention',
      place: `${lang}.sections.${id}`,
      message: msg`Write "${title ?? mentions}" in these words as it is titled: there it is a link.`,
    },
  ];
}

/** The urgencies that a sign of the flow raises, but for those of the start. */
const raisedIn = (flow: Flow): readonly RaisedUrgency[] =>
  URGENCIES.filter((urgency) => urgency !== 'routine').filter((urgency) =>
    Object.entries(flow.questions).some(
      ([id, { options }]) => id !== flow.start && Object.values(options).some(({ raises, excludes }) => raises === urgency && !excludes),
    ),
  );

/** The urgencies whose signs a card does not list for everyone. */
export const unlisted = (flow: Flow, { sections }: Outcome): readonly RaisedUrgency[] =>
  raisedIn(flow).filter((urgency) => !sections.some(({ signs, when, unless, region }) => signs === urgency && !when && !unless && !region));

/** What is wrong with the sections of a card, whatever their words. */
export function sectionProblems(place: string, { urgency, sections }: Outcome): readonly Problem[] {
  return [
    ...sections
      .filter(({ clinic }) => clinic && atLeast(urgency, 'urgent_same_day'))
      .map(
        ({ id }): Problem => ({
          id: 'contact-on-urgent',
          place: `${place}.sections.${id}`,
          message: msg`Beside urgent advice no clinic may be praised. Leave out "clinic".`,
        }),
      ),
    ...sections
      .filter(({ mentions }) => mentions !== undefined && !sections.some(({ id, when, region }) => id === mentions && !when && !region))
      .map(
        ({ id }): Problem => ({
          id: 'mention',
          place: `${place}.sections.${id}`,
          message: msg`What is mentioned must always stand on the same card. Write its id.`,
        }),
      ),
    ...sections
      .filter(({ parts = [] }) => parts.some((each, index) => index > 0 && !atLeast(parts[index - 1] ?? each, each)))
      .map(
        ({ id }): Problem => ({
          id: 'help-list',
          place: `${place}.sections.${id}`,
          message: msg`The most urgent list comes first. Write "parts" in falling order.`,
        }),
      ),
  ];
}
