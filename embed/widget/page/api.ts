import { isNamed } from '../../../src/base/is-named.ts';
import type { SelfCheckEventName as EventName } from '../../types/self-check.d.ts';
import { warnOwner } from '../base/console.ts';
import { VERSION } from '../base/version.ts';
import { type Commands, createCommands, type Listener } from './commands.ts';

/** `window.SelfCheck`: acts on the widget that is given, else on the first of the page. Also callable by name: `SelfCheck('open')`. */
export interface SelfCheckApi extends Commands {
  (command: string, ...rest: readonly unknown[]): void;
  readonly version: string;
}

export function createApi(): SelfCheckApi {
  const commands = createCommands();
  const call = (command: string, ...[first, listener]: readonly unknown[]) => {
    if (!isNamed(commands, command))
      warnOwner(`SelfCheck("${command}") is not a command. Write one of: ${Object.keys(commands).join(', ')}.`);
    else if (command !== 'on' && command !== 'off') commands[command](first);
    else if (isEventName(first) && isListener(listener)) commands[command](first, listener);
    else warnOwner(`SelfCheck("${command}") needs the name of an event and a function.`);
  };
  return Object.assign(call, commands, { version: VERSION });
}

const EVENTS: Readonly<Record<EventName, true>> = {
  ready: true,
  open: true,
  close: true,
  start: true,
  step: true,
  finish: true,
  outcome: true,
  action: true,
  error: true,
};
const isListener = (value: unknown): value is Listener => typeof value === 'function';
const isEventName = (name: unknown): name is EventName => typeof name === 'string' && isNamed(EVENTS, name);
