import type { Clinic, Phone } from '../../../src/clinic/clinic.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { SAFETY } from '../../../src/i18n/safety.ts';
import { make } from '../base/dom.ts';

/** As much of a clinic as the card needs. */
export interface ReachableClinic extends Pick<Clinic, 'name' | 'phone' | 'oohPhone'> {
  readonly region: { readonly id: string; readonly emergency: string };
}

interface SafetyCardActions {
  readonly restart: () => void;
  /** Absent where the widget is a part of the page. */
  readonly close?: (() => void) | undefined;
}

/**
 * What is left when anything of ours fails: the emergency number, the clinic's phone, and a way to start again.
 * Plain DOM with words of its own, so that it depends on nothing that can have failed.
 */
export function safetyCard(clinic: ReachableClinic, lang: Language, { restart, close }: SafetyCardActions): HTMLElement {
  const say = SAFETY[lang];
  const { phone, oohPhone, name } = clinic;
  const { emergency, id } = clinic.region;
  const number = id === 'unknown' ? say.unknown_emergency : emergency;
  const call = (action: string, kind: string, dial: string, who: string) =>
    make(
      'a',
      { id: action, class: `action ${kind}`, 'data-action': action, href: `tel:${dial}` },
      say.call.replace('{who}', () => who),
    );
  let told = 'sent worried emergency-call doctor'; // ids, in the order in which they stand
  /** Under "call your doctor" a number of its own would pass for the doctor's: each stands under whom it is for. */
  const reach = (question: string, action: string, phone: Phone | undefined, who?: string) => {
    if (!phone) return [];
    told += ` for-${action} ${action}`;
    return [make('p', { id: `for-${action}` }, question), call(action, 'secondary', phone.dial, who ?? phone.text)];
  };
  const others = [...reach(say.ooh, 'ooh-call', oohPhone), ...reach(say.clinic, 'call', phone, name)];
  const button = (action: string, text: string, click: () => void) =>
    make('button', { class: 'action secondary', type: 'button', 'data-action': action, click }, text);
  return make(
    'div',
    { class: 'panel', part: 'panel', 'data-screen': 'error', 'data-layout': close ? 'panel' : 'inline', lang, dir: 'auto' },
    make('span', { role: 'status' }), // before the heading, as in src/ui/Widget.tsx
    make(
      'div',
      { class: 'scroller', tabindex: '-1' },
      make(
        'section',
        { class: 'step' },
        // It takes the focus, and everything is said with it, once and in order.
        make('h2', { id: 'title', class: 'heading', tabindex: '-1', 'data-focus': '', 'aria-describedby': told }, say.heading),
        make('p', { id: 'sent' }, say.sent),
        make('p', { id: 'worried' }, say.worried),
        call('emergency-call', 'emergency', emergency, number),
        make('p', { id: 'doctor' }, say.doctor),
        ...others,
        make('div', { class: 'actions' }, button('restart', say.restart, restart), close ? button('close', say.close, close) : ''),
      ),
    ),
  );
}
