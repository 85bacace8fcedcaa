import type { Language } from '../../../src/i18n/languages.ts';
import { SAFETY } from '../../../src/i18n/safety.ts';
import { make } from '../base/dom.ts';
import type { Written } from '../settings/written.ts';

/** The numbers of src/clinic/emergency.ts as `NL:+31:112 …`: country, calling code, emergency number. Put in by the build. */
declare const __NUMBERS__: string;

const ENTRIES = __NUMBERS__.split(' ').map((entry) => entry.split(':'));

/** The number as a link wants it, or nothing where there is a doubt: the visitor still has the emergency number then. */
function dialFrom(text: string): string {
  const bare = text.replace(/\b\W*\(0\)|[\s./()-]/g, '');
  // A 0 after the country code is for calls inside the country only.
  return /^\+?\d{3,15}$/.test(bare) && !ENTRIES.some(([, code]) => bare.startsWith(`${code}0`)) ? bare : '';
}

/** The safety card as ../safety-card.ts has it, in fewer bytes: what is shown where the rest of the widget does not arrive. */
export function safetyDialog(lang: Language, written: Written, restart: () => void): HTMLDialogElement {
  const say = SAFETY[lang];
  const phone = dialFrom(written('phone'));
  const country = written('region').toUpperCase();
  const emergency = ENTRIES.find(([each, code = '']) => (country ? country === each : phone.startsWith(code)))?.[2];
  const call = (action: string, who: string, number: string) =>
    make(
      'a',
      { 'data-action': action, href: `tel:${number}` },
      say.call.replace('{who}', () => who),
    );
  const button = (action: 'restart' | 'close', then?: () => void) => {
    const click = () => {
      dialog.close(); // gives the focus back
      dialog.remove();
      then?.();
    };
    return make('button', { 'data-action': action, click }, say[action]);
  };
  const dialog = make(
    'dialog',
    { role: 'alertdialog', 'aria-label': say.heading, 'data-screen': 'error' },
    make('h3', {}, say.heading),
    make('p', {}, say.sent),
    make('p', {}, say.worried),
    call('emergency-call', emergency ?? say.unknown_emergency, emergency ?? '112'),
    make('p', {}, say.doctor),
    phone && call('call', written('clinic') || phone, phone),
    button('restart', restart),
    button('close'),
  );
  return dialog;
}
