import { guarded } from '../../../src/base/guarded.ts';
import type { SelfCheckApi, SelfCheckEventName } from '../../types/self-check.d.ts';
import { reportFault, warnOwner } from '../base/console.ts';
import { elementsOnPage } from './element.ts';
import { end, viewIn } from './lifecycle.ts';
import { life } from './page-life.ts';

export type Listener = (event: CustomEvent) => void;

type OnOne = 'open' | 'close' | 'toggle' | 'restart';

/** What `window.SelfCheck` can do with a widget of the page. What it is given may be anything. */
export type Commands = Readonly<Record<OnOne | 'destroy', (target?: unknown) => void>> & Pick<SelfCheckApi, 'on' | 'off'>;

export function createCommands(): Commands {
  const tell = (command: OnOne) => guarded((target?: unknown) => viewIn(elementOf(target, command))?.[command](), reportFault);
  return {
    open: tell('open'),
    close: tell('close'),
    toggle: tell('toggle'),
    restart: tell('restart'),
    destroy: guarded(() => {
      life.abort();
      for (const element of elementsOnPage()) {
        end(element);
        element.remove();
      }
    }, reportFault),
    on: (event: SelfCheckEventName, listener: Listener) => document.addEventListener(`self-check:${event}`, listener, life),
    off: (event: SelfCheckEventName, listener: Listener) => document.removeEventListener(`self-check:${event}`, listener),
  };
}

/** The `<self-check>` that `target` is; none where it names none, and a visitor's click opens the first one then. */
function elementOf(target: unknown, command: OnOne): Element | undefined {
  const element = elementsOnPage().find((each) => each === target);
  // As a click handler it is given the event, of the browser or of a framework.
  if (!element && target !== undefined && !Object(target).preventDefault)
    warnOwner(
      `SelfCheck.${command}(…) was given something that is no <self-check> of this page, so it takes the first one. Give it the element itself, or nothing.`,
    );
  return element;
}
