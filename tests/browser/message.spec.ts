import type { Page } from '@playwright/test';
import { MESSAGES, PAGES } from './ports.mjs';
import {
  action,
  answer,
  CLINIC,
  expect,
  field,
  fillIn,
  launcher,
  open,
  openForm,
  panel,
  send,
  test,
  visit,
  WALKS,
  type Walk,
  walk,
} from './visit.ts';

/** A request as the receiver got it. */
interface Letter {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
const WORDS = {
  name: 'Ann de Vries',
  phone: '+31 6 00 00 00 00',
  email: 'ann@example.org',
  best_time: 'evening',
  message: 'Bel me & mail me, 50%',
};
const KEY = /^\d+-\d+-\d+-\d+$/;

let box = '';
test.beforeEach(({ page: _ }, { testId, retry }) => {
  box = `${testId}-${retry}`;
});

/** Opens the form of a clinic whose receiver behaves in `way`. */
async function openFormTo(page: Page, way: string, { lang = 'en', hash = '', origin = `http://127.0.0.1:${MESSAGES}`, csp = true } = {}) {
  const tag = CLINIC.replace(/data-message-url="[^"]*"/, `data-message-url="${origin}/${way}/${box}${hash}"`);
  await visit(page, { lang, tag, messages: csp });
  await open(page);
  await openForm(page);
}

async function received(page: Page): Promise<readonly Letter[]> {
  const response = await page.request.get(`http://127.0.0.1:${MESSAGES}/got/${box}`);
  return await response.json();
}

async function expectSent(page: Page) {
  await expect(panel(page)).toHaveAttribute('data-screen', 'sent');
  await expect(panel(page).locator('h3')).toBeFocused();
  await expect(panel(page).locator('[role="status"]')).toHaveText(''); // "Sending…" would be said after the thanks
}

/** Said in words and aloud, with the clinic's phone, and everything is still there. */
async function expectFailed(page: Page, words: Readonly<Record<string, string>> = WORDS) {
  await expect(action(page, 'send')).toHaveText('Try again');
  await expect(action(page, 'send')).toBeFocused();
  await expect(panel(page)).toHaveAttribute('data-screen', 'contact');
  await expect(panel(page).locator('[role="status"]')).toHaveText(/did not arrive/);
  await expect(panel(page).locator('.note [data-action="call"]')).toHaveAttribute('href', 'tel:+31230000000');
  for (const [name, value] of Object.entries(words)) await expect(field(page, name)).toHaveValue(value);
}

test('a message arrives as a plain form would send it: the words, a key, and nothing else', async ({ page, context }) => {
  await context.addCookies([{ name: 'visitor', value: '1', domain: '127.0.0.1', path: '/' }]);
  // On the page's own origin a browser would send cookies and the address of the page, if it were not told otherwise.
  await openFormTo(page, 'ok', { lang: 'nl', origin: `http://127.0.0.1:${PAGES}` });
  await fillIn(page, WORDS);
  await send(page);
  await expectSent(page);
  const letters = await received(page);
  expect(letters.map(({ method }) => method)).toEqual(['POST']);
  const { headers = {}, body = '' } = letters[0] ?? {};
  const { key, ...sent } = Object.fromEntries(new URLSearchParams(body));
  expect(sent).toEqual({ ...WORDS, lang: 'nl' });
  expect(key).toMatch(KEY);
  expect(headers['content-type']).toBe('application/x-www-form-urlencoded;charset=UTF-8');
  expect(headers.accept).toBe('application/json');
  for (const name of ['cookie', 'referer']) expect(headers).not.toHaveProperty(name);
});

for (const hash of ['', '#json']) {
  test(`to another origin${hash && ' as JSON'} the browser asks for no leave first`, async ({ page }) => {
    await openFormTo(page, 'ok', { hash });
    await fillIn(page, { name: ' Ann ', email: 'ann@example.org' });
    await send(page);
    await expectSent(page);
    const letters = await received(page);
    expect(letters.map(({ method }) => method)).toEqual(['POST']);
    const { headers = {}, body = '' } = letters[0] ?? {};
    const fields: Record<string, string> = hash ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body));
    expect(fields).toEqual({ name: 'Ann', email: 'ann@example.org', best_time: 'any', lang: 'en', key: expect.stringMatching(KEY) });
    expect(headers['content-type']).toMatch(hash ? /^text\/plain/ : /^application\/x-www-form-urlencoded/);
    expect(headers).not.toHaveProperty('referer');
  });
}

test('no answer is in a message, whatever was answered', async ({ page }) => {
  const answers: Walk = [
    ...WALKS.gp_first.slice(0, 2),
    ['radiation', 'thigh'],
    ...WALKS.gp_first.slice(3, 5),
    ['gp_background', 'cancer_ever', 'weight_loss', 'immune_low', 'blood_thinner', 'pregnant'],
  ];
  await visit(page, { tag: CLINIC.replace('/ok/clinic', `/ok/${box}`), messages: true });
  await open(page);
  await walk(page, answers);
  await action(page, 'continue').click();
  await action(page, 'message').click();
  await fillIn(page, WORDS);
  await send(page);
  await expectSent(page);
  const [letter] = await received(page);
  const fields = [...new URLSearchParams(letter?.body).keys()].sort();
  expect(fields).toEqual(['best_time', 'email', 'key', 'lang', 'message', 'name', 'phone']);
  const everything = JSON.stringify(letter).toLowerCase();
  for (const word of ['thigh', 'cancer', 'weight', 'immune', 'thinner', 'pregnant', 'gp_', 'routine', 'emergency'])
    expect(everything).not.toContain(word);
});

for (const way of ['error', 'drop', 'hidden', 'nowhere'] as const) {
  test(`a receiver that fails (${way}) costs the visitor no word`, async ({ page }) => {
    await openFormTo(page, way);
    await fillIn(page, WORDS);
    await send(page);
    await expectFailed(page);
  });
}

test('a page whose policy forbids messages fails in words too', async ({ page }) => {
  await openFormTo(page, 'ok', { csp: false });
  await fillIn(page, WORDS);
  await send(page);
  await expectFailed(page);
  expect(await received(page)).toEqual([]);
});

test('after ten seconds without an answer the visitor is told, and can go on', async ({ page }) => {
  await page.clock.install();
  await openFormTo(page, 'silent');
  await fillIn(page, WORDS);
  await send(page);
  await expect(action(page, 'send')).toHaveText('Sending…');
  await expect(action(page, 'send')).toHaveAttribute('aria-disabled', 'true');
  await expect(panel(page).locator('[role="status"]')).toHaveText('Sending…');
  await expect.poll(() => received(page)).toHaveLength(1);
  await page.clock.runFor(9_000);
  await expect(action(page, 'send')).toHaveText('Sending…');
  await page.clock.runFor(1_001);
  await expectFailed(page);
});

test('"Try again" sends the same key, so that a receiver can tell a double; other words get another key', async ({ page }) => {
  await page.addInitScript("addEventListener('self-check:action', ({ detail }) => (window.actions ??= []).push(detail.channel))");
  await openFormTo(page, 'lost-once');
  await fillIn(page, WORDS);
  await send(page);
  await expectFailed(page);
  await send(page);
  await expectSent(page);
  const [first, second, ...more] = await received(page);
  expect(second?.body).toBe(first?.body);
  expect(more).toEqual([]);
  expect(await page.evaluate('window.actions'), 'one message, told once').toEqual(['message']);

  await action(page, 'back').click();
  await action(page, 'continue').click();
  await action(page, 'message').click();
  for (const name of Object.keys(WORDS)) await expect(field(page, name)).toHaveValue(name === 'best_time' ? 'any' : '');
  await fillIn(page, WORDS);
  await send(page);
  await expectSent(page);
  const keys = (await received(page)).map(({ body }) => new URLSearchParams(body).get('key'));
  expect(new Set(keys).size).toBe(2);
});

test('after a failure, words that were changed go under a key of their own', async ({ page }) => {
  await openFormTo(page, 'error');
  await fillIn(page, WORDS);
  await send(page);
  await expectFailed(page);
  await fillIn(page, { message: 'Something else' });
  await send(page);
  await expect.poll(() => received(page)).toHaveLength(2);
  await expectFailed(page, { ...WORDS, message: 'Something else' });
  const keys = (await received(page)).map(({ body }) => new URLSearchParams(body).get('key'));
  expect(new Set(keys).size).toBe(2);
});

test('tapping Send again and again sends one message', async ({ page }) => {
  await openFormTo(page, 'ok');
  await fillIn(page, WORDS);
  await page.route(`http://127.0.0.1:${MESSAGES}/**`, async (route) => {
    await action(page, 'send').dispatchEvent('click');
    await field(page, 'name').press('Enter');
    await route.continue();
  });
  await action(page, 'send').evaluate((button) =>
    button.addEventListener(
      'click',
      () => {
        // Twice in one breath, before anything is drawn anew.
        for (const form of [button.closest('form'), button.closest('form')]) form?.requestSubmit();
      },
      { once: true },
    ),
  );
  await send(page);
  await expectSent(page);
  expect(await received(page)).toHaveLength(1);
});

test('a receiver that answers with two answers is believed once', async ({ page }) => {
  await page.addInitScript("addEventListener('self-check:action', ({ detail }) => (window.actions ??= []).push(detail.channel))");
  await openFormTo(page, 'twice');
  await fillIn(page, WORDS);
  await send(page);
  await expectSent(page);
  expect(await received(page)).toHaveLength(1);
  expect(await page.evaluate('window.actions')).toEqual(['message']);
});

for (const way of ['redirect', 'moved', 'moved-away'] as const) {
  test(`a receiver that sends the message on to another address (${way}) gets no second request out of us, and is not believed`, async ({
    page,
  }) => {
    await openFormTo(page, way);
    await fillIn(page, WORDS);
    await send(page);
    await expectFailed(page);
    expect(await received(page), 'the first address got it, and no other').toHaveLength(1);
  });
}

test('while a message is on its way nothing can be written that would go nowhere', async ({ page }) => {
  await openFormTo(page, 'silent');
  await fillIn(page, WORDS);
  await send(page);
  await expect(action(page, 'send')).toHaveText('Sending…');
  for (const name of ['name', 'phone', 'email', 'message']) await expect(field(page, name)).not.toBeEditable();
  await expect(field(page, 'best_time')).toBeDisabled();
});

test('erasing stops a message that is on its way', async ({ page }) => {
  await openFormTo(page, 'silent');
  await fillIn(page, WORDS);
  const stopped = page.waitForEvent('requestfailed');
  await send(page);
  await expect(action(page, 'send')).toHaveText('Sending…');
  await action(page, 'erase').click();
  expect((await stopped).url()).toContain('/silent/');
  await expect(launcher(page)).toBeVisible();
});

test('each field says what is missing, in the visitor’s language, and the focus goes to the first', async ({ page }) => {
  await openFormTo(page, 'ok', { lang: 'nl' });
  await action(page, 'send').click();
  await expect(field(page, 'name')).toBeFocused();
  await expect(field(page, 'name')).toHaveAccessibleDescription('Vul je naam in.');
  const reach = 'Vul een telefoonnummer of een e-mailadres in.';
  await expect(panel(page).getByText(reach), 'said once, for both').toHaveCount(1);
  for (const name of ['phone', 'email']) {
    await expect(field(page, name)).toHaveAccessibleDescription(reach);
    await expect(field(page, name)).toHaveAttribute('aria-invalid', 'true');
  }
  await fillIn(page, { name: 'Ann' });
  await expect(field(page, 'name'), 'what is put right stops complaining').toHaveAccessibleDescription('');
  await action(page, 'send').click();
  await expect(field(page, 'phone')).toBeFocused();
  await fillIn(page, { email: 'ann@' });
  await action(page, 'send').click();
  await expect(field(page, 'email')).toBeFocused();
  await expect(field(page, 'email')).toHaveAttribute('aria-invalid', 'true');
  await expect(field(page, 'phone')).toHaveAttribute('aria-invalid', 'false');
  expect(await received(page)).toEqual([]);
});

test('what was written survives going back, another language and closing', async ({ page }) => {
  await openFormTo(page, 'ok');
  await fillIn(page, WORDS);
  const expectKept = async () => {
    for (const [name, value] of Object.entries(WORDS)) await expect(field(page, name)).toHaveValue(value);
  };
  await action(page, 'about').click();
  await action(page, 'back').click();
  await expect(panel(page)).toHaveAttribute('data-screen', 'outcome');
  await action(page, 'continue').click();
  await expectKept();
  await action(page, 'back').click();
  await action(page, 'back').click();
  await expect(panel(page)).toHaveAttribute('data-screen', 'outcome');
  await action(page, 'continue').click();
  await action(page, 'message').click();
  await expectKept();
  await action(page, 'language').click();
  await expect(panel(page)).toHaveAttribute('lang', 'nl');
  await expectKept();
  await action(page, 'close').click();
  await expect(panel(page)).toBeHidden();
  await launcher(page).click();
  await expectKept();
});

test('what was written is gone when it is erased, and when the visitor starts again', async ({ page }) => {
  await openFormTo(page, 'ok');
  await fillIn(page, WORDS);
  await action(page, 'erase').click();
  await open(page);
  await openForm(page);
  await expect(field(page, 'name')).toHaveValue('');
  await fillIn(page, WORDS);
  await action(page, 'back').click();
  await action(page, 'back').click();
  await action(page, 'restart').click();
  await openForm(page);
  await expect(field(page, 'message')).toHaveValue('');
});

test('what fills in the hidden field is sent along, for the receiver to judge: it may be what fills in forms for a person', async ({
  page,
}) => {
  await openFormTo(page, 'ok');
  await fillIn(page, WORDS);
  const trap = field(page, 'subject');
  await expect(trap).toHaveAttribute('tabindex', '-1');
  expect(await trap.evaluate((input) => input.checkVisibility()), 'not hidden in a way that machines look for').toBe(true);
  await expect(panel(page).getByRole('textbox')).toHaveCount(4);
  await trap.evaluate((input: HTMLInputElement) => {
    input.value = 'cheap pills';
  });
  await send(page);
  await expectSent(page);
  const [letter] = await received(page);
  expect(Object.fromEntries(new URLSearchParams(letter?.body))).toMatchObject({ ...WORDS, subject: 'cheap pills' });
});

for (const urgency of ['emergency', 'urgent_same_day'] as const) {
  test(`on an urgent card there is no form, also not with a message half written (${urgency})`, async ({ page }) => {
    await openFormTo(page, 'ok');
    await fillIn(page, WORDS);
    await action(page, 'back').click();
    await action(page, 'back').click();
    await panel(page).locator('.transcript [data-action="change"][data-question="emergency_body"]').click();
    for (const [id, ...options] of WALKS[urgency]) {
      await answer(page, id, ...options);
    }
    await expect(panel(page).locator('[data-urgency]')).toHaveAttribute('data-urgency', urgency);
    for (const name of ['continue', 'message', 'send']) await expect(action(page, name)).toHaveCount(0);
    await expect(panel(page).locator('form, [name="message"]')).toHaveCount(0);
    expect(await received(page)).toEqual([]);
  });
}

test('a message that arrives while the visitor reads on disturbs nothing, and is told at the next visit to the form', async ({ page }) => {
  await openFormTo(page, 'ok');
  await fillIn(page, WORDS);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(`http://127.0.0.1:${MESSAGES}/**`, async (route) => {
    await held;
    await route.continue();
  });
  await send(page);
  await action(page, 'back').click();
  await action(page, 'back').click();
  letGo();
  await expect.poll(() => received(page)).toHaveLength(1);
  await expect(panel(page)).toHaveAttribute('data-screen', 'outcome');
  await action(page, 'continue').click();
  await expectSent(page);
});
