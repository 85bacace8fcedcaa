import { guarded } from '../../../src/base/guarded.ts';
import type { SelfCheckApi, SelfCheckEventName } from '../../types/self-check.d.ts';
import { reportFault } from '../base/console.ts';
import { elementsOnPage } from './element.ts';
import { end, viewIn } from './lifecycle.ts';
import { life } from './page-life.ts';

export type Listener = (event: CustomEvent) => void;

/** What `window.SelfCheck` can do with the first widget of the page. */
export type Commands = Omit<SelfCheckApi, 'version'>;

export function createCommands(): Commands {
  const tell = (command: 'open' | 'close' | 'toggle' | 'restart') => guarded(() => viewIn()?.[command](), reportFault);
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
