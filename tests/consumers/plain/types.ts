import { defineSelfCheck, type SelfCheckApi, type SelfCheckElement, type SelfCheckEvents, type SelfCheckSettings } from 'self-check';
import de from 'self-check/languages/de';
import fr from 'self-check/languages/fr';

const settings: SelfCheckSettings = {
  mode: 'inline',
  offset: 24,
  report: 'steps outcome',
  lang: 'nl-BE',
  accent: '#c2410c',
  city: undefined,
};
const api: SelfCheckApi = defineSelfCheck(settings);
export const version: string = api.version;

defineSelfCheck({
  // @ts-expect-error: there is no such mode
  mode: 'popup',
  // @ts-expect-error: a colour begins with #
  accent: 'red',
  // @ts-expect-error: no emergency number is known for it
  region: 'JP',
});
// @ts-expect-error: no such setting
defineSelfCheck({ 'booking-link': 'https://www.example.org' });
// @ts-expect-error: whoever uses the package places the element
defineSelfCheck({ target: '#check' });

defineSelfCheck({ lang: 'de' }, [de]);
defineSelfCheck({ lang: 'fr-BE' }, [de, fr]);
// @ts-expect-error: a list of them
defineSelfCheck({ lang: 'de' }, de);

// @ts-expect-error: no such event
api.on('answer', () => {});
// @ts-expect-error: an event carries no answer
api.on('action', (event) => event.detail.answer);
api.on('step', (event) => event.detail.position.toFixed());

const element: SelfCheckElement | null = document.querySelector('self-check');
element?.addEventListener('self-check:outcome', (event) => event.detail.outcome.length);
export const ofWindow = (event: SelfCheckEvents['self-check:ready']) => event.detail.version;
window.addEventListener('self-check:ready', ofWindow);
