// The real widget on an empty page. The workshop tells it which script to run, and what to answer at once.
import type { Answer } from '../../../src/flow/flow.ts';
import { isFrom, targetOrigin } from '../../pages/from-page.ts';
import { keepLinksShut, leaveFocusToForm } from '../../pages/preview-page.ts';
import { walkThere } from '../../pages/walk-there.ts';
import { type PreviewOrder, type PreviewReport, READY } from './between.ts';

const chosen: Record<string, readonly string[]> = {};

function run({ script, lang, scheme, clinic, answers }: PreviewOrder): void {
  document.documentElement.lang = lang;
  document.documentElement.dataset.scheme = scheme;
  const element = document.createElement('self-check');
  const settings = { lang, scheme, clinic, phone: '+31230000000', shadow: 'open', mode: 'none' };
  for (const [name, value] of Object.entries(settings)) element.setAttribute(name, value);
  const link = document.createElement('a');
  link.href = '#self-check';
  link.textContent = clinic;
  document.body.replaceChildren(link, element);
  const own = document.createElement('script');
  own.src = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  own.addEventListener('load', () => {
    void customElements.whenDefined('self-check').then(() => {
      link.click();
      remember(answers);
      void walkThere(element, answers, false, new AbortController().signal).then(() => watch(element));
    });
  });
  document.head.append(own);
}

function remember(answers: readonly Answer[]): void {
  for (const { question, options } of answers) chosen[question] = options;
}

/** Tells the workshop which screen there is, by the hooks that the widget has for its owners. */
function watch(element: Element): void {
  const root = element.shadowRoot;
  if (!root) return;
  let last = '';
  const look = () => {
    const question = asked(root)?.dataset.question;
    const outcome = root.querySelector<HTMLElement>('[data-outcome]')?.dataset.outcome;
    const place: Omit<PreviewReport, 'chosen'> = outcome !== undefined ? { outcome } : question !== undefined ? { question } : {};
    const now = JSON.stringify(place);
    if (now === last || now === '{}') return;
    last = now;
    parent.postMessage({ ...place, chosen } satisfies PreviewReport, targetOrigin());
  };
  new MutationObserver(look).observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-question', 'data-outcome'],
  });
  for (const type of ['click', 'change']) root.addEventListener(type, note, true);
  look();
}

const asked = (root: ParentNode) => root.querySelector<HTMLElement>('[data-question]:not([data-action]):has([data-option])');

/** What is chosen at the present question: it is known before the widget goes on. */
function note(event: Event): void {
  const inside = event.composedPath().find((each): each is HTMLElement => each instanceof HTMLElement && each.matches('[data-question] *'));
  const group = inside?.closest<HTMLElement>('[data-question]:not([data-action])') ?? null;
  const root = event.currentTarget instanceof ShadowRoot ? event.currentTarget : null;
  const present = group ?? (root && asked(root));
  const id = present?.dataset.question;
  if (!present || id === undefined) return;
  const button = inside?.closest<HTMLElement>('button[data-option]')?.dataset.option;
  const ticked = [...present.querySelectorAll<HTMLInputElement>('input[data-option]')].filter(({ checked }) => checked);
  const options = button === undefined ? ticked.flatMap(({ dataset }) => dataset.option ?? []) : [button];
  if (options.length > 0) chosen[id] = options;
}

leaveFocusToForm();
keepLinksShut(() => undefined);
addEventListener('message', (event: MessageEvent<PreviewOrder>) => {
  if (isFrom(parent, event)) run(event.data);
});
parent.postMessage(READY, targetOrigin());
