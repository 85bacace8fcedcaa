import { attempt } from './attempt.ts';
import { warnOwner } from './console.ts';
import { elementsOnPage } from './element.ts';
import { isNamed } from './is-named.ts';
import { stopOpeningFromPage } from './page-links.ts';
import { stopWatchingSwaps } from './page-swaps.ts';
import type { EventDetails } from './report.ts';
import { VERSION } from './version.ts';

type Listener = EventListener;
type EventName = keyof EventDetails;

/** `window.SelfCheck`: acts on the first widget of the page. Also callable by name: `SelfCheck('open')`. */
export interface SelfCheckApi {
  (command: string, ...rest: readonly unknown[]): void;
  readonly version: string;
  open(): void;
  close(): void;
  toggle(): void;
  restart(): void;
  /** Takes every widget and every listener of ours off the page. */
  destroy(): void;
  on(event: EventName, listener: Listener): void;
  off(event: EventName, listener: Listener): void;
}

export function createApi(): SelfCheckApi {
  const first = () => elementsOnPage()[0]?.view;
  const listening: [EventName, Listener][] = [];
  const commands = {
    open: () => first()?.open(),
    close: () => first()?.close(),
    toggle: () => first()?.toggle(),
    restart: () => first()?.restart(),
    destroy() {
      stopOpeningFromPage();
      stopWatchingSwaps();
      for (const [event, listener] of listening.splice(0)) document.removeEventListener(`self-check:${event}`, listener);
      for (const element of elementsOnPage()) {
        element.end();
        element.remove();
      }
    },
    on(event: EventName, listener: Listener) {
      listening.push([event, listener]);
      document.addEventListener(`self-check:${event}`, listener);
    },
    off: (event: EventName, listener: Listener) => document.removeEventListener(`self-check:${event}`, listener),
  };
  const call = (command: string, ...rest: readonly unknown[]) => {
    if (!isNamed(commands, command)) {
      warnOwner(`SelfCheck("${String(command)}") is not a command. Write one of: ${Object.keys(commands).join(', ')}.`);
      return;
    }
    const [event, listener] = rest;
    if (command !== 'on' && command !== 'off') commands[command]();
    else if (isEventName(event) && isListener(listener)) commands[command](event, listener);
    else warnOwner(`SelfCheck("${command}") needs the name of an event and a function.`);
  };
  return Object.assign(call, commands, { version: VERSION });
}

/** The calls that a page's queue stub kept before we were loaded, as `[command, …arguments]`. */
export function queuedCalls(stub: unknown): readonly (readonly [string, ...unknown[]])[] {
  const queue = typeof stub === 'function' && 'q' in stub ? stub.q : [];
  return Array.isArray(queue) ? queue.map(callOf) : [];
}

function callOf(args: ArrayLike<unknown>): readonly [string, ...unknown[]] {
  const [command, ...rest] = attempt(() => Array.from(args), []);
  return [typeof command === 'string' ? command : '', ...rest];
}

const EVENTS: readonly EventName[] = ['ready', 'open', 'close', 'start', 'step', 'outcome', 'action', 'error'];
const isListener = (value: unknown): value is Listener => typeof value === 'function';
const isEventName = (name: unknown): name is EventName => EVENTS.some((each) => each === name);
