import { afterEach, expect, test, vi } from 'vitest';
import { FLOWS } from '../../flows/index.ts';
import { REGIONS } from '../../src/clinic/region.ts';
import { CHROME } from '../../src/i18n/chrome.ts';
import { createWordings, type Wordings } from '../../src/i18n/i18n.ts';
import { createSession } from '../../src/session/session.ts';
import { mount } from '../../src/ui/mount.tsx';

afterEach(() => document.body.replaceChildren());

/** Draws the widget, in English unless another language is asked for. */
function draw(change: (wordings: Wordings) => Wordings = (wordings) => wordings, lang: keyof typeof CHROME = 'en') {
  const { flow, texts } = FLOWS['back-spasm'];
  const session = createSession(flow);
  const container = document.createElement('div');
  document.body.append(container);
  const onError = vi.fn();
  const undraw = mount(container, {
    session,
    wordings: change(createWordings({ [lang]: { chrome: CHROME[lang], flow: texts[lang] } })),
    clinic: { name: 'Back & Co', region: REGIONS.NL, phone: { text: '023', dial: '+3123' } },
    lang,
    layout: 'panel',
    takesFocus: true,
    drawn: () => {},
    keep: { copy: async () => {}, print: async () => {}, download: () => {} },
    messenger: { newKey: () => 'key', send: async () => {} },
    now: () => new Date('2026-11-23T10:00:00Z'),
    switched: () => {},
    close: () => {},
    erase: () => {},
    tapped: () => {},
    onError,
  });
  return { container, session, undraw, onError };
}

/** After Preact's own frame and the timer that stands in for it. */
const painted = () => new Promise((done) => setTimeout(done, 200));
const start = (container: Element) => container.querySelector<HTMLElement>('[data-action=start]')?.click();

test('a tap on what was drawn a moment ago counts', async () => {
  const { container } = draw();
  start(container);
  await painted();
  expect(container.querySelector<HTMLElement>('.panel')?.dataset.screen).toBe('question');
});

test.each([
  ['en', '“When to get help”'],
  ['nl', '‘Wanneer zoek je hulp?’'],
  ['de', '„Wann Sie Hilfe brauchen“'],
] as const)('a title that a sentence names is a link with its quotation marks around it, in %s', async (lang, link) => {
  const { container, session } = draw(undefined, lang);
  for (const question of Object.keys(session.flow.questions)) {
    const ids = Object.keys(session.flow.questions[question]?.options ?? {});
    session.send({ type: 'answer', question, options: [ids.find((id) => id === 'none') ?? ids[0] ?? ''] });
  }
  await painted();
  const links = [...container.querySelectorAll('[data-section=routine_body] button')].map(({ textContent }) => textContent);
  expect(links).toStrictEqual([link]);
});

test('a fault in drawing is handed on once, and leaves nothing behind', async () => {
  const { container, onError, session } = draw((wordings) => ({
    ...wordings,
    texts: (lang, words) => {
      const texts = wordings.texts(lang, words);
      return { ...texts, flow: (key, values) => texts.flow(/^questions\.(?!start\b)/.test(key) ? 'nothing' : key, values) };
    },
  }));
  expect(container.childElementCount).toBe(1);
  session.send({ type: 'answer', question: 'start', options: ['adult'] });
  await painted();
  expect(onError.mock.calls).toStrictEqual([[new Error('No text for "nothing".')]]);
  expect(container.childElementCount).toBe(0);
});

test('a fault in a tap is handed on, once', async () => {
  const { container, onError, session } = draw();
  session.send = () => {
    throw new Error('not today');
  };
  start(container);
  start(container);
  await painted();
  expect(onError.mock.calls).toStrictEqual([[new Error('not today')]]);
});

test('it stops listening to its session when it is taken away', async () => {
  const { container, onError, session, undraw } = draw();
  undraw();
  await painted();
  session.send({ type: 'answer', question: 'start', options: ['adult'] });
  await painted();
  expect(container.childNodes).toHaveLength(0);
  expect(onError).not.toHaveBeenCalled();
});
