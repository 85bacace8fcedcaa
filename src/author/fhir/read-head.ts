import { isDay } from '../../base/is-day.ts';
import type { Flow } from '../../flow/flow.ts';
import { type Message, msg } from '../../proof/message.ts';
import { idFor } from './ids.ts';
import type { Left } from './questionnaire.ts';
import { field, listIn, textIn } from './read-fields.ts';

/** What the top of a questionnaire gives a flow, and what of it has no place there. */
export function readHead(resource: unknown): { readonly head: Pick<Flow, 'id' | 'version' | 'changed'>; readonly left: readonly Left[] } {
  const name = textIn(resource, 'url')?.split(/[:/]/).pop() || textIn(resource, 'name') || textIn(resource, 'title');
  const date = textIn(resource, 'date')?.slice(0, 10) ?? '';
  const version = textIn(resource, 'version');
  const isVersion = version !== undefined && /^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version);
  const status = textIn(resource, 'status');
  const all: readonly (readonly [there: boolean, place: string, says: Message])[] = [
    [
      field(resource, 'implicitRules') !== undefined || listIn(resource, 'modifierExtension').length > 0,
      field(resource, 'implicitRules') === undefined ? 'modifierExtension' : 'implicitRules',
      msg`It has rules of its own that change what it means. Read them before you use it.`,
    ],
    [status === 'retired', 'status', msg`It is retired. Find out why before you use it.`],
    [version !== undefined && !isVersion, 'version', msg`Its version is not three numbers such as 1.2.0. The flow begins at 0.1.0.`],
    [
      textIn(resource, 'copyright') !== undefined,
      'copyright',
      msg`Who its words belong to, and who may use them. Ask before you publish them.`,
    ],
    ...['publisher', 'description', 'purpose'].map((key): (typeof all)[number] => [
      textIn(resource, key) !== undefined,
      key,
      msg`What it says of itself: who made it, and for whom. Name it in the sources, and in About.`,
    ]),
  ];
  return {
    head: {
      id: idFor(name ?? 'questionnaire', new Set()).replaceAll('_', '-'),
      version: isVersion ? version : '0.1.0',
      changed: isDay(date) ? date : '',
    },
    left: all.filter(([there]) => there).map(([, place, says]) => ({ place, says })),
  };
}
