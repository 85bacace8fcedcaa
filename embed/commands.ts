import { guarded } from '../src/ui/guarded.ts';
import { reportFault } from './console.ts';
import { elementsOnPage } from './element.ts';
import { end, viewIn } from './lifecycle.ts';
import { life } from './page-life.ts';
import type { EventDetails } from './report.ts';

export type Listener = EventListener;
export type EventName = keyof EventDetails;

/** What `window.SelfCheck` can do with the first widget of the page. */
export interface Commands {
  open(): void;
  close(): void;
  toggle(): void;
  restart(): void;
  /** Takes every widget and every listener of ours off the page. */
  destroy(): void;
  on(event: EventName, listener: Listener): void;
  off(event: EventName, listener: Listener): void;
}

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
    on: (event, listener) => document.addEventListener(`self-check:${event}`, listener, life),
    off: (event, listener) => document.removeEventListener(`self-check:${event}`, listener),
  };
}
