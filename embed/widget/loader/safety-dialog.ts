import type { Language } from '../../../src/i18n/languages.ts';
import { SAFETY } from '../../../src/i18n/safety.ts';
import { make } from '../base/dom.ts';
import type { Written } from '../settings/written.ts';
import { dialFrom } from './card-dial.ts';

/** The numbers of src/clinic/emergency.ts as `NL:+31:112 …`: country, calling code, emergency number. Put in by the build. */
declare const __NUMBERS__: string;

const ENTRIES = __NUMBERS__.split(' ').map((entry) => entry.split(':'));

/** The safety card as ../view/safety-card.ts has it, in fewer bytes: what is shown where the rest of the widget does not arrive. */
export function safetyDialog(lang: Language, written: Written, restart: () => void): HTMLDialogElement {
  const say = SAFETY[lang];
  const phone = written('phone');
  const country = written('region').toUpperCase();
  // Also of a number that is not dialled.
  const international = phone.replace(/[^\d+]/g, '').replace(/^00/, '+');
  const emergency = ENTRIES.find(([each, code = '']) => (country ? country === each : international.startsWith(code)))?.[2];
  const call = (action: string, who: string, number: string) =>
    make(
      'a',
      { id: action, 'data-action': action, href: `tel:${number}` },
      say.call.replace('{who}', () => who),
    );
  /** Each number under whom it is for. One that may be another than was meant is shown and not dialled. */
  const reach = (question: string, action: string, number: string, who = number) => {
    const dial = dialFrom(number);
    return number ? [make('p', {}, question, ' ', dial ? '' : number.replace(/ /g, '\u00a0')), dial && call(action, who, dial)] : [];
  };
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
    make('span', { role: 'status' }), // before the heading, as in src/ui/Widget.tsx
    // It takes the focus, or the first thing to be heard is a link; and what matters is said with it.
    make('h2', { tabindex: '-1', autofocus: '', 'aria-describedby': 'sent worried emergency-call doctor' }, say.heading),
    make('p', { id: 'sent' }, say.sent),
    make('p', { id: 'worried' }, say.worried),
    call('emergency-call', emergency ?? say.unknown_emergency, emergency ?? '112'),
    make('p', { id: 'doctor' }, say.doctor),
    ...reach(say.ooh, 'ooh-call', written('ooh-phone')),
    ...reach(say.clinic, 'call', phone, written('clinic') || phone),
    button('restart', restart),
    button('close'),
  );
  return dialog;
}
