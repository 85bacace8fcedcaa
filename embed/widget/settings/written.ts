import { attempt } from '../base/attempt.ts';
import type { SettingName } from './config.ts';
import { pageConfig } from './page-config.ts';
import { queryIn } from './query-in.ts';

/** What the owner wrote for a setting, unread. `readSettings` reads it, and tells the owner what is wrong with it. */
export type Written = (name: SettingName) => string;

/** From the strongest source that says anything: the element, the tag, the config object, the script's query. */
export function writtenOn(script: HTMLScriptElement | undefined, host?: Element): Written {
  return (name) =>
    host?.getAttribute(name) ||
    script?.getAttribute(`data-${name}`) ||
    attempt(() => configured(name), '') ||
    attempt(() => queryIn(`${script?.src}`).get(name), '') || // the npm package's tag has no address
    '';
}

/** A phone number that is a number in JavaScript may have become another one there. */
function configured(name: SettingName): string {
  const value: unknown = Reflect.get(pageConfig(), name);
  return typeof value === 'string' || !/phone|sms|whatsapp/.test(name) ? String(value ?? '') : '';
}

/** Whether the page may look into the widget: only where `open` is written. Read before the settings, for the card of a fault needs it too. */
export const shadowMode = (written: Written): ShadowRootMode => (/^\s*open\s*$/i.test(written('shadow')) ? 'open' : 'closed');

/** Whether the widget is to be a part of the page. In capitals and with spaces too, as the parser of settings takes it. */
export const isInline = (written: Written): boolean => /^\s*inline\s*$/i.test(written('mode'));
