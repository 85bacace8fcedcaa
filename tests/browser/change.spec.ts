import type { Locator } from '@playwright/test';
import { action, answer, expect, launcher, open, panel, question, test, visit, WALKS, walk } from './visit.ts';

const ticked = (page: Parameters<typeof question>[0], id: string) => question(page, id).locator('input:checked');

test('an early answer changed at the end: later answers are kept as drafts, "none" on a safety list is not', async ({ page }) => {
  await visit(page);
  await open(page);
  await walk(page, WALKS.routine);
  await expect(panel(page).locator('[data-outcome="routine"]')).toBeVisible();

  await panel(page).locator('.transcript [data-action="change"][data-question="emergency_nerve"]').click();
  await expect(question(page, 'emergency_nerve')).toBeVisible();
  await expect(ticked(page, 'emergency_nerve'), 'silence must not become a "no"').toHaveCount(0);
  await answer(page, 'emergency_nerve', 'none');
  await expect(ticked(page, 'radiation')).toHaveAttribute('data-option', 'back_only');
  await answer(page, 'radiation', 'back_only'); // tapping the preselected one goes on too
  for (const id of ['today_signs', 'today_combined', 'gp_background']) {
    await expect(question(page, id)).toBeVisible();
    await expect(ticked(page, id)).toHaveCount(0);
    await answer(page, id, 'none');
  }
  for (const [id, chosen] of [
    ['onset', 'sudden_moment'],
    ['duration', 'under_6w'],
    ['trigger', 'lifting'],
  ] as const) {
    await expect(ticked(page, id)).toHaveAttribute('data-option', chosen);
    await action(page, 'continue').click();
  }
  await expect(ticked(page, 'stiffness')).toHaveCount(2);
  await action(page, 'continue').click();
  await answer(page, 'locked', 'not_locked');
  await expect(panel(page).locator('[data-outcome="routine"]')).toBeVisible();
});

test('a warning sign found on second thought changes the advice, whatever was answered after it', async ({ page }) => {
  await visit(page);
  await open(page);
  await walk(page, WALKS.routine);
  await panel(page).locator('.transcript [data-action="change"][data-question="emergency_nerve"]').click();
  await answer(page, 'emergency_nerve', 'saddle_numb');
  await expect(panel(page).locator('[data-outcome]')).toHaveAttribute('data-outcome', 'emergency');
});

test('a sign chosen by mistake: the advice stays in sight until another answer is confirmed', async ({ page }) => {
  await visit(page);
  await open(page);
  await walk(page, WALKS.emergency);
  await panel(page).locator('.because [data-action="change"]').click();
  await expect(ticked(page, 'emergency_nerve')).toHaveAttribute('data-option', 'bladder_new');
  const pending = panel(page).locator('.note.danger');
  await expect(pending).toContainText('call 112 now');
  await expect(pending.locator('[data-action="emergency-call"]')).toHaveAttribute('href', 'tel:112');
  await expect(panel(page).locator('.header [data-action="call"]'), 'no call to the clinic by accident').toHaveCount(0);
  await question(page, 'emergency_nerve').locator('[data-option="none"]').click();
  await expect(pending).toBeVisible();
  await action(page, 'continue').click();
  await expect(question(page, 'radiation')).toBeVisible();
  await expect(pending).toHaveCount(0);
});

test('Back goes one question back and keeps what was chosen', async ({ page }) => {
  await visit(page);
  await open(page);
  await walk(page, WALKS.urgent_same_day.slice(0, 3));
  await expect(question(page, 'today_signs')).toBeVisible();
  await action(page, 'back').click();
  await expect(ticked(page, 'radiation')).toHaveAttribute('data-option', 'buttock');
  for (const id of ['emergency_nerve', 'emergency_body']) {
    await action(page, 'back').click();
    await expect(question(page, id)).toBeVisible();
  }
  await action(page, 'back').click();
  await expect(panel(page)).toHaveAttribute('data-screen', 'start');
});

test('"None of these" clears the signs, and "I am not sure" clears only "None of these"', async ({ page }) => {
  await visit(page);
  await open(page);
  await action(page, 'start').click();
  const option = (id: string) => question(page, 'emergency_body').locator(`[data-option="${id}"]`);
  await option('chest_breath').click();
  await option('unsure').click();
  await expect(ticked(page, 'emergency_body')).toHaveCount(2);
  await option('none').click();
  await expect(ticked(page, 'emergency_body')).toHaveAttribute('data-option', 'none');
  await option('unsure').click();
  await expect(ticked(page, 'emergency_body')).toHaveAttribute('data-option', 'unsure');
});

test('a double click on Continue answers one question, not two', async ({ page }) => {
  await visit(page);
  await open(page);
  await action(page, 'start').dblclick();
  await question(page, 'emergency_body').locator('[data-option="none"]').click();
  await action(page, 'continue').dblclick();
  await expect(question(page, 'emergency_nerve')).toBeVisible();
  await expect(panel(page).locator('#problem')).toHaveText('');
});

test('a double tap on a single choice does not tick a sign on the list that follows', async ({ page }) => {
  await visit(page);
  await open(page);
  await walk(page, WALKS.routine.slice(0, 2));
  await question(page, 'radiation').locator('[data-option="below_knee"]').dblclick();
  await expect(question(page, 'today_signs')).toBeVisible();
  await expect(ticked(page, 'today_signs')).toHaveCount(0);
});

/** The second tap of a double tap on `control`, counted as a first one as an iPhone counts it, at the same place. */
async function tapTwice(control: Locator) {
  await control.scrollIntoViewIfNeeded();
  await control.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const root = element.getRootNode() as ShadowRoot;
    const tap = () =>
      root
        .elementFromPoint(left + width / 2, top + height / 2)
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail: 1 }));
    const now = performance.now.bind(performance);
    performance.now = () => now() + 400;
    tap();
    return new Promise<void>((done) =>
      setTimeout(() => {
        tap();
        done();
      }, 100),
    );
  });
}

test('where every tap counts as a first one, a double tap answers one question too: each question after a list, and the start', async ({
  page,
}) => {
  await visit(page);
  await tapTwice(launcher(page));
  await expect(panel(page)).toHaveAttribute('data-screen', 'start');
  await tapTwice(action(page, 'start'));
  for (const [id, ...options] of WALKS.routine) {
    await expect(question(page, id)).toBeVisible();
    const group = question(page, id);
    const list = (await group.locator('[type=checkbox]').count()) > 0;
    for (const option of options) {
      await tapTwice(group.locator(`[data-option="${option}"]`));
      if (list) await expect(group.locator(`[data-option="${option}"]`), 'one tick, not one and its undoing').toBeChecked();
    }
    if (list) await tapTwice(action(page, 'continue'));
    await expect(group).toHaveCount(0);
  }
  await expect(panel(page).locator('[data-outcome]')).toHaveAttribute('data-outcome', 'routine');
  await expect(panel(page).locator('.transcript > li')).toHaveCount(WALKS.routine.length);
  await tapTwice(panel(page).locator('.transcript [data-action="change"]').last());
  await expect(panel(page).locator('.transcript > li')).toHaveCount(WALKS.routine.length - 1);
});

test('the call to the emergency number is taken at any moment', async ({ page }) => {
  await visit(page);
  await open(page);
  const taken = await panel(page).evaluate((element) => {
    const root = element.getRootNode() as ShadowRoot;
    const heard: boolean[] = [];
    root.addEventListener('click', (event) => {
      heard.push(event.defaultPrevented);
      event.preventDefault();
    });
    const tap = (selector: string) =>
      element
        .querySelector(selector)
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail: 1 }));
    element.querySelector<HTMLElement>('[data-action="about"]')?.click();
    tap('.footer [data-action="emergency-call"]');
    return heard;
  });
  expect(taken).toEqual([false, false]);
});

test('once a sign for today was chosen, the advice is on every screen after it and the clinic’s phone on none', async ({ page }) => {
  await visit(page);
  await open(page);
  await walk(page, WALKS.routine.slice(0, 2));
  await answer(page, 'radiation', 'upper_back');
  for (const id of ['today_signs', 'today_combined']) {
    await expect(question(page, id)).toBeVisible();
    await expect(panel(page).locator('.note.today')).toContainText(
      'Call your GP or the huisartsenspoedpost (GP out-of-hours centre) on 023 000 00 11, even if you choose nothing more.',
    );
    await expect(panel(page).locator('.header [data-action="call"]')).toHaveCount(0);
    await answer(page, id, 'none');
  }
  await expect(panel(page).locator('[data-outcome]')).toHaveAttribute('data-outcome', 'urgent_same_day');
});

test('doubt on the first list says on every screen after it to stop and call now, and ends on a card that says now', async ({ page }) => {
  await visit(page);
  await open(page);
  await walk(page, WALKS.doubt_now.slice(0, 1));
  for (const [id, ...options] of WALKS.doubt_now.slice(1)) {
    await expect(question(page, id)).toBeVisible();
    await expect(panel(page).locator('.note.danger')).toBeInViewport();
    await expect(panel(page).locator('.note.danger')).toContainText('Stop here and call your GP');
    await expect(panel(page).locator('.note.danger [data-action="emergency-call"]')).toHaveAttribute('href', 'tel:112');
    await answer(page, id, ...options);
  }
  const card = panel(page).locator('[data-outcome="doubt_now"]');
  await expect(card).toHaveAttribute('data-urgency', 'urgent_same_day');
  await expect(card.getByRole('heading', { name: 'Call your GP now' })).toBeFocused();
  await expect(card.locator('.eyebrow')).toHaveText('Now');
});

test('a pregnancy with an alarm sign is told to call now, by card and by heading', async ({ page }) => {
  await visit(page, { lang: 'nl' });
  await open(page);
  await walk(page, WALKS.pregnancy_now);
  const card = panel(page).locator('[data-outcome="pregnancy_now"]');
  await expect(card.getByRole('heading', { name: 'Bel nu je verloskundige of het ziekenhuis' })).toBeFocused();
  await expect(card).not.toContainText('Bel vandaag');
});

test('one tap confirms what follows a change, and is offered in words that come with the question', async ({ page }) => {
  await visit(page);
  await open(page);
  await walk(page, WALKS.routine);
  await panel(page).locator('.transcript [data-action="change"][data-question="trigger"]').click();
  await expect(question(page, 'trigger')).toBeVisible();
  await expect(action(page, 'keep'), 'not on the answer that is being changed').toHaveCount(0);
  await answer(page, 'trigger', 'sport');

  await expect(question(page, 'stiffness'), 'the question stands below as always').toBeVisible();
  const kept = panel(page).locator('.kept li');
  await expect(kept).toHaveText([/^What happens when you move\? .*My back is stiff$/, /^Does your back feel locked\? Yes/]);
  await expect(panel(page).locator('h3')).toBeFocused();
  await expect(panel(page).locator('h3')).toHaveAccessibleDescription(
    /Are your other answers still right\? Then you can keep them all at once\./,
  );
  await page.keyboard.press('Tab');
  await expect(action(page, 'keep')).toBeFocused();
  await action(page, 'keep').click();

  await expect(panel(page).locator('[data-outcome="routine"] h3')).toBeFocused();
  await expect(panel(page).locator('.transcript > li')).toHaveCount(WALKS.routine.length);
  await expect(panel(page).locator('.transcript > li').nth(-3)).toContainText('Sport');
});

test('lists of warning signs are never confirmed along: nothing is offered until each was looked at again', async ({ page }) => {
  await visit(page);
  await open(page);
  await walk(page, WALKS.routine);
  await panel(page).locator('.transcript [data-action="change"][data-question="emergency_body"]').click();
  for (const [id, ...options] of WALKS.routine.slice(0, 6)) {
    await expect(question(page, id)).toBeVisible();
    await expect(action(page, 'keep')).toHaveCount(0);
    await answer(page, id, ...options);
  }
  await expect(panel(page).locator('.kept li')).toHaveCount(5);
  await answer(page, 'onset', 'gradual'); // the question can be answered otherwise all the same
  await expect(question(page, 'duration')).toBeVisible();
  await action(page, 'keep').click();
  await expect(panel(page).locator('[data-outcome]')).toHaveAttribute('data-outcome', 'routine');
  await expect(panel(page).locator('[data-section="para_gradual"]')).toBeVisible();
});
