import type { Clinic } from '../../../src/clinic/clinic.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { SAFETY } from '../../../src/i18n/safety.ts';
import { make } from '../base/dom.ts';

/** As much of a clinic as the card needs. */
export interface ReachableClinic extends Pick<Clinic, 'name' | 'phone'> {
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
  const { phone, name } = clinic;
  const { emergency, id } = clinic.region;
  const number = id === 'unknown' ? say.unknown_emergency : emergency;
  const call = (action: string, kind: string, dial: string, text: string) =>
    make('a', { class: `action ${kind}`, 'data-action': action, href: `tel:${dial}` }, text);
  const button = (action: string, text: string, click: () => void) =>
    make('button', { class: 'action secondary', type: 'button', 'data-action': action, click }, text);
  return make(
    'div',
    { class: 'panel', part: 'panel', 'data-screen': 'error', 'data-layout': close ? 'panel' : 'inline', lang, dir: 'auto' },
    make(
      'div',
      { class: 'scroller', tabindex: '-1' },
      make(
        'section',
        { class: 'step card emergency', role: 'alert' },
        make('h3', { id: 'title', class: 'heading', tabindex: '-1', 'data-focus': '' }, say.heading),
        make('p', {}, say.sent),
        make('p', {}, say.worried),
        call('emergency-call', 'emergency', emergency, say.call.replace('{who}', number)),
        make('p', {}, say.doctor),
        // Under "call your doctor" the clinic's own number would pass for the doctor's.
        phone ? make('p', {}, say.clinic) : '',
        phone
          ? call(
              'call',
              'secondary',
              phone.dial,
              say.call.replace('{who}', () => name ?? phone.text),
            )
          : '',
        make('div', { class: 'actions' }, button('restart', say.restart, restart), close ? button('close', say.close, close) : ''),
      ),
    ),
  );
}
