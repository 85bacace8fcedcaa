import type { SelfCheckEvents } from 'self-check/vue';
import type { GlobalComponents } from 'vue';

// What an editor checks a template by.
type Element = InstanceType<GlobalComponents['self-check']>;
export const right: Element['$props'] = { class: 'own', clinic: 'Clinic', mode: 'inline', offset: 24, 'z-index': '500' };
// @ts-expect-error: there is no such mode
export const wrongMode: Element['$props'] = { mode: 'popup' };
// @ts-expect-error: no such language
export const wrongLanguage: Element['$props'] = { lang: 'xx' };

export function emits($emit: Element['$emit'], event: SelfCheckEvents['self-check:action']) {
  $emit('self-check:action', event);
  // @ts-expect-error: no such event
  $emit('self-check:answer', event);
}

export const drawn = <self-check key="one" clinic="Clinic" onSelf-check:action={(event) => event.detail.channel satisfies string} />;
// @ts-expect-error: there is no such mode
export const wrongJsx = <self-check mode="popup" />;
