import type { Page } from '@playwright/test';
import { MESSAGES } from './ports.mjs';
import {
  action,
  answer,
  CLOSED,
  expect,
  fillIn,
  launcher,
  OPEN,
  openForm,
  open as openPanel,
  panel,
  send,
  WALKS,
  type Walk,
  walk,
} from './visit.ts';

/** By the launcher; as a part of the page it is open. */
async function open(page: Page) {
  await launcher(page).or(panel(page)).first().waitFor();
  if ((await panel(page).count()) === 0) await openPanel(page);
}

/** The time that a screen is about. As a part of the page the widget is drawn at once, so that it must be set before the visit. */
export async function setClock(page: Page, screen: string) {
  const time = { contact: OPEN, contact_closed: CLOSED }[screen];
  if (time) await page.clock.setFixedTime(time);
}

const at = (steps: Walk) => async (page: Page) => {
  await open(page);
  await walk(page, steps);
};
const WORDS = { name: 'Ann', phone: '023 000 00 00', best_time: 'morning', message: 'Please call me.' };
const routine: Walk = WALKS.routine;

/** Every screen that a visitor can meet, and the way to it from a fresh page. */
export const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  start: open,
  ...Object.fromEntries(routine.map(([id], index) => [id, at(routine.slice(0, index))])),
  problem: async (page) => {
    await at([])(page);
    await action(page, 'continue').click();
  },
  chosen: async (page) => {
    await at([])(page);
    for (const id of ['chest_breath', 'unsure']) await panel(page).locator(`[data-option="${id}"]`).click();
  },
  emergency: at(WALKS.emergency),
  mistake: async (page) => {
    await at(WALKS.emergency)(page);
    await panel(page).locator('.because [data-action="change"]').click();
  },
  urgent_same_day: at(WALKS.urgent_same_day),
  stop_here: at(WALKS.doubt_now.slice(0, 1)),
  doubt_now: at(WALKS.doubt_now),
  pregnancy_now: at(WALKS.pregnancy_now),
  unsure: async (page) => {
    await at([
      ['emergency_body', 'unsure'],
      ['emergency_nerve', 'none'],
    ])(page);
    await answer(page, 'radiation', 'upper_back');
    await answer(page, 'today_signs', 'none');
    await answer(page, 'today_combined', 'pregnancy_alarm');
  },
  gp_first: at(WALKS.gp_first),
  under_18: async (page) => {
    await open(page);
    await action(page, 'under-18').click();
  },
  routine: at(WALKS.routine),
  kept: async (page) => {
    await at(WALKS.routine)(page);
    await panel(page).locator('.transcript [data-action="change"][data-question="trigger"]').click();
    await answer(page, 'trigger', 'sport');
  },
  summary: async (page) => {
    await at(WALKS.gp_first)(page);
    await action(page, 'download').click();
    await panel(page).locator('.summary summary').click();
    await panel(page)
      .locator('.summary')
      .evaluate((summary) => summary.scrollIntoView());
  },
  transcript: async (page) => {
    await at(WALKS.routine)(page);
    await panel(page)
      .locator('.scroller')
      .evaluate((scroller) => scroller.scrollTo(0, 0));
  },
  contact: async (page) => {
    await setClock(page, 'contact');
    await at(WALKS.routine)(page);
    await action(page, 'continue').click();
  },
  contact_closed: async (page) => {
    await setClock(page, 'contact_closed');
    await at(WALKS.routine)(page);
    await action(page, 'continue').click();
  },
  message: async (page) => {
    await open(page);
    await openForm(page);
  },
  message_problem: async (page) => {
    await open(page);
    await openForm(page);
    await fillIn(page, { phone: '023', email: 'ann@' });
    await action(page, 'send').click();
  },
  message_failed: async (page) => {
    await page.route(`http://127.0.0.1:${MESSAGES}/**`, (route) => route.abort());
    await open(page);
    await openForm(page);
    await fillIn(page, WORDS);
    await send(page);
    await panel(page).locator('.note').waitFor();
  },
  sent: async (page) => {
    await page.route(`http://127.0.0.1:${MESSAGES}/**`, (route) => route.fulfill({ headers: { 'access-control-allow-origin': '*' } }));
    await open(page);
    await openForm(page);
    await fillIn(page, WORDS);
    await send(page);
    await expect(panel(page)).toHaveAttribute('data-screen', 'sent');
  },
  read: async (page) => {
    await open(page);
    await action(page, 'read-all').click();
  },
  about: async (page) => {
    await open(page);
    await action(page, 'about').click();
  },
};
