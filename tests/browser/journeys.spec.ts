import type { Page } from '@playwright/test';
import { CONTENT } from '../../embed/build/content-hashes.ts';
import en from '../../flows/back-spasm/en.json' with { type: 'json' };
import flow from '../../flows/back-spasm/flow.ts';
import nl from '../../flows/back-spasm/nl.json' with { type: 'json' };
import { CHROME } from '../../src/i18n/chrome.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { dateText } from '../../src/ui/words/date-text.ts';
import { action, CLINIC, CLOSED, expect, launcher, OPEN, open, panel, SIGNED, test, visit, WALKS, walk } from './visit.ts';

/** What each card says first, and whether it leads to the clinic. */
const EXPECTED = {
  emergency: {
    urgency: 'emergency',
    en: 'Call 112 now',
    nl: 'Bel nu 112',
    de: 'Rufen Sie jetzt 112 an',
    fr: 'Appelez le 112 maintenant',
    contact: false,
  },
  doubt_now: {
    urgency: 'urgent_same_day',
    en: 'Call your GP now',
    nl: 'Bel nu je huisarts',
    de: 'Rufen Sie jetzt Ihre Hausarztpraxis an',
    fr: 'Appelez votre médecin généraliste maintenant',
    contact: false,
  },
  pregnancy_now: {
    urgency: 'urgent_same_day',
    en: 'Call your midwife or hospital now',
    nl: 'Bel nu je verloskundige of het ziekenhuis',
    de: 'Rufen Sie jetzt Ihre Hebamme oder das Krankenhaus an',
    fr: 'Appelez maintenant votre sage-femme ou l’hôpital',
    contact: false,
  },
  urgent_same_day: {
    urgency: 'urgent_same_day',
    en: 'Call your GP today',
    nl: 'Bel vandaag je huisarts',
    de: 'Rufen Sie heute Ihre Hausarztpraxis an',
    fr: 'Appelez votre médecin généraliste aujourd’hui',
    contact: false,
  },
  gp_first: {
    urgency: 'gp_first',
    en: 'See your GP first',
    nl: 'Ga eerst naar je huisarts',
    de: 'Gehen Sie zuerst in Ihre Hausarztpraxis',
    fr: 'Voyez d’abord votre médecin généraliste',
    contact: true,
  },
  routine: {
    urgency: 'routine',
    en: 'You did not choose any warning sign',
    nl: 'Je hebt geen waarschuwingssignaal gekozen',
    de: 'Sie haben kein Warnzeichen gewählt',
    fr: 'Vous n’avez choisi aucun signe d’alerte',
    contact: true,
  },
} as const;
const CHANNELS = ['call', 'book', 'whatsapp', 'sms', 'message', 'email'];

for (const lang of LANGUAGES) {
  for (const outcome of ['emergency', 'doubt_now', 'pregnancy_now', 'urgent_same_day', 'gp_first', 'routine'] as const) {
    const { urgency, contact, ...headings } = EXPECTED[outcome];
    test(`${lang}: a visitor ends on the ${outcome} card`, async ({ page }) => {
      await visit(page, { lang });
      await open(page);
      await walk(page, WALKS[outcome]);
      const card = panel(page).locator('[data-outcome]');
      await expect(card).toHaveAttribute('data-outcome', outcome);
      await expect(card).toHaveAttribute('data-urgency', urgency);
      await expect(panel(page)).toHaveAttribute('lang', lang);
      const heading = card.locator('h3');
      await expect(heading).toHaveText(headings[lang]);
      await expect(heading).toBeFocused();
      await expect(panel(page).locator('.footer [data-action="emergency-call"]')).toHaveAttribute('href', 'tel:112');
      if (outcome === 'emergency') await expect(card.locator('[data-action="emergency-call"]')).toHaveAttribute('href', 'tel:112');
      if (urgency === 'urgent_same_day') await expect(card.locator('[data-action="ooh-call"]')).toHaveAttribute('href', 'tel:0230000011');
      if (contact) {
        await action(page, 'continue').click();
        await expect(panel(page)).toHaveAttribute('data-screen', 'contact');
        await expect(panel(page).locator('.channels [data-action]')).toHaveCount(CHANNELS.length);
        await expect(panel(page).locator('.channels [data-action="book"]')).toHaveAttribute('rel', /noreferrer/);
      } else {
        for (const channel of CHANNELS) await expect(action(page, channel)).toHaveCount(0);
        await expect(action(page, 'continue')).toHaveCount(0);
      }
    });
  }

  test(`${lang}: somebody under 18 sees every warning sign and no channel to the clinic`, async ({ page }) => {
    await visit(page, { lang });
    await open(page);
    await action(page, 'under-18').click();
    const card = panel(page).locator('[data-outcome]');
    await expect(card).toHaveAttribute('data-outcome', 'under_18');
    await expect(card.locator('.summary'), 'nothing was answered, so no answers are offered').not.toContainText(
      /answers|antwoorden|Antworten|réponses/i,
    );
    await expect(card.locator('.top ~ [data-section]').first()).toHaveAttribute('data-section', 'signs_emergency');
    await expect(card.locator('[data-section="under_18_body"]'), 'first whom to show it to').toBeVisible();
    const now = card.locator('[data-section="signs_emergency"]');
    await expect(now.locator('.part > ul > li'), 'the signs of the list, and a belly as hard as a board').toHaveCount(12);
    for (const sign of await now.locator('.part > ul > li').all()) await expect(sign).toBeVisible();
    await now.locator('summary').click();
    await expect(now.locator('details li').first()).toBeVisible();
    await expect(card.locator('[data-section="signs_pregnant"]'), 'nor can this wait').toBeVisible();
    for (const [section, signs] of Object.entries({ signs_today: 15, signs_gp: 12 })) {
      const list = card.locator(`details[data-section="${section}"]`);
      await list.locator('summary').click();
      await expect(list.locator('li')).toHaveCount(signs);
      for (const sign of await list.locator('li').all()) await expect(sign).toBeVisible();
    }
    await expect(action(page, 'continue')).toHaveCount(0);
    await expect(panel(page).locator('a[href^="tel:+31"]'), 'neither on the card nor in the header').toHaveCount(0);
    await expect(card).not.toContainText(CHROME[lang].urgency.gp_first);
  });

  test(`${lang}: everything can be read without a question, warning signs first`, async ({ page }) => {
    await visit(page, { lang });
    await open(page);
    await action(page, 'read-all').click();
    await expect(panel(page)).toHaveAttribute('data-screen', 'read');
    const sections = panel(page).locator('[data-section]');
    await expect(sections.first()).toHaveAttribute('data-section', 'signs_emergency');
    for (const id of ['signs_today', 'signs_gp', 'what_helps', 'prevention', 'visit', 'safety_net', 'para_leg']) {
      await expect(panel(page).locator(`[data-section="${id}"]`)).toBeVisible();
    }
    await action(page, 'back').click();
    await expect(panel(page)).toHaveAttribute('data-screen', 'start');
  });
}

test('the routine card folds the background, with what fits the answers first', async ({ page }) => {
  await visit(page);
  await open(page);
  await walk(page, WALKS.routine);
  const card = panel(page).locator('[data-outcome="routine"]');
  const folds = card.locator('details[data-section]');
  const ids = await folds.evaluateAll((all) => all.map((each) => each.getAttribute('data-section')));
  expect(ids.slice(0, 3)).toEqual(['about_pain', 'para_locked', 'para_worse_moving']);
  expect(ids).toHaveLength(8);
  for (const fold of await folds.all()) await expect(fold).not.toHaveAttribute('open');
  await folds.nth(1).locator('summary').click();
  await expect(folds.nth(1).locator('p').first()).toBeVisible();
  await expect(card.locator('[data-section="safety_net"] h5')).toHaveCount(3);
});

test('each list of when to get help calls the number that it names, and no style sheet of the page can hide it', async ({ page }) => {
  await visit(page);
  await open(page);
  await walk(page, WALKS.routine);
  const net = panel(page).locator('[data-section="safety_net"]');
  const emergency = net.locator('.part.emergency [data-action="emergency-call"]');
  await expect(emergency).toHaveAttribute('href', 'tel:112');
  await expect(emergency).not.toHaveAttribute('part');
  await expect(net.locator('.part.urgent_same_day [data-action="ooh-call"]')).toHaveAttribute('href', 'tel:0230000011');
  await expect(net.locator('.part.gp_first a')).toHaveCount(0);
  await expect(net.locator('.part').first()).toHaveClass('part emergency');
});

test('the links of a card go to its sections, and leave the page’s address and history alone', async ({ page }) => {
  await visit(page);
  await open(page);
  await walk(page, WALKS.routine);
  const before = await page.evaluate(() => [location.href, history.length]);
  const card = panel(page).locator('[data-outcome="routine"]');
  for (const [words, title] of [
    ['What often helps', 'What often helps'],
    ['Take this with you', 'Take this with you'],
    ['When to get help', 'When to get help'],
    ['“When to get help”', 'When to get help'],
  ] as const) {
    await card.getByRole('button', { name: words, exact: true }).click();
    const heading = card.locator('h4', { hasText: title });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
  }
  expect(await page.evaluate(() => [location.href, history.length])).toEqual(before);
});

for (const [name, lang, limit] of [
  ['under_18', 'en', 450],
  ['under_18', 'nl', 450],
  ['read', 'en', 1300],
  ['read', 'nl', 1300],
] as const) {
  test(`${name} in ${lang} is at most ${limit} words in sight`, async ({ page }) => {
    await visit(page, { lang });
    await open(page);
    await action(page, name === 'read' ? 'read-all' : 'under-18').click();
    const words = await panel(page)
      .locator('.step')
      .last()
      .evaluate((step) => (step as HTMLElement).innerText.match(/[\p{L}\p{N}][^\s]*/gu)?.length);
    expect(words).toBeLessThanOrEqual(limit);
  });
}

test('an appointment is named where nothing speaks against it, and only there', async ({ page }) => {
  await visit(page, { tag: 'data-clinic="Avant-Garde Chiropractic" data-phone="+31 23 000 00 00"' });
  await open(page);
  await walk(page, WALKS.routine);
  await expect(action(page, 'continue')).toHaveText('Plan a first appointment Avant\u2011Garde Chiropractic');
  await action(page, 'restart').click();
  await walk(page, WALKS.gp_first);
  await expect(action(page, 'continue')).toHaveText('Contact Avant\u2011Garde Chiropractic');
  await expect(panel(page).locator('.step').last()).not.toContainText(/appointment with us|first appointment/i);
});

test('a draft says so on the start screen and in About until somebody reviewed it', async ({ page }) => {
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  await visit(page, { tag: 'data-phone="+31 23 000 00 00"' });
  await open(page);
  await expect(panel(page)).toContainText(en.start.draft);
  await action(page, 'about').click();
  await expect(panel(page)).toContainText(en.about.not_reviewed);
  expect(warnings.filter((text) => text.includes('draft'))).toHaveLength(1);

  await visit(page);
  await open(page);
  await expect(panel(page)).not.toContainText(en.start.draft);
  await action(page, 'about').click();
  await expect(panel(page)).toContainText(`Reviewed by Dr Test on ${dateText(flow.changed, 'en', 'NL')}.`);
});

for (const [region, way] of [
  [
    'NL',
    'Can you not hear or speak well? Or do you not speak Dutch or English? Use the 112NL app. It can translate too. Text telephone: 0800-8112.',
  ],
  ['FR', 'Deaf or hard of hearing? Send a text message to 114.'],
  ['GB', undefined],
] as const) {
  test(`a deaf visitor in ${region} ${way ? 'finds a way to get help' : 'is shown no number of another country'}`, async ({ page }) => {
    await visit(page, { tag: `data-region="${region}"` });
    await open(page);
    await walk(page, WALKS.emergency);
    const card = panel(page).locator('[data-outcome="emergency"]');
    await expect(card).toBeVisible();
    await expect(card.getByText(/^Deaf|^Can you not hear/)).toHaveText(way ? [way] : []);
  });
}

test('"close and erase" leaves nothing to find', async ({ page }) => {
  await visit(page);
  await open(page);
  await walk(page, WALKS.emergency);
  await action(page, 'erase').click();
  await expect(panel(page)).toBeHidden();
  await expect(launcher(page)).toBeFocused();
  await open(page);
  await expect(panel(page)).toHaveAttribute('data-screen', 'start');
  await expect(panel(page).locator('.transcript')).toHaveCount(0);
});

test('what was taken back, all the way to the start, can still be erased', async ({ page }) => {
  await visit(page);
  await open(page);
  await walk(page, [['emergency_body', 'unsure']]);
  for (let steps = 0; steps < 2; steps++) await action(page, 'back').click();
  await expect(panel(page)).toHaveAttribute('data-screen', 'start');
  await action(page, 'erase').click();
  await launcher(page).click();
  await expect(action(page, 'erase')).toHaveCount(0);
  await action(page, 'start').click();
  await expect(panel(page).locator('input:checked')).toHaveCount(0);
});

test('the visitor can switch the language half-way and keeps the answers', async ({ page }) => {
  await visit(page);
  await open(page);
  await walk(page, WALKS.emergency.slice(0, 1));
  await panel(page).locator('[data-action="language"][lang="nl"]').click();
  await expect(panel(page)).toHaveAttribute('lang', 'nl');
  await expect(panel(page).locator('h3')).toHaveText(nl.questions.emergency_nerve.heading);
  await expect(panel(page).locator('.transcript')).toContainText(nl.questions.emergency_body.options.none.label);
});

test('a pregnant visitor is also told of the midwife', async ({ page }) => {
  await visit(page);
  await open(page);
  await walk(page, WALKS.gp_first);
  await expect(panel(page).locator('[data-section="gp_pregnant"]')).toContainText('midwife');
  await visit(page);
  await open(page);
  await walk(page, [...WALKS.urgent_same_day.slice(0, 3), ['today_signs', 'none'], ['today_combined', 'pregnancy_alarm']]);
  await expect(panel(page).locator('[data-section="urgent_pregnant"]')).toContainText('Call your midwife now');
});

for (const [what, change, warning] of [
  ['older than the last change', [flow.changed, '2020-01-01'], 'write the new day in reviewed-on'],
  ['of a day to come', [flow.changed, '2099-01-01'], 'Write the day on which the sheet was signed'],
  ['of another content', [SIGNED, '0123456789abcdef'], 'names another content'],
  ['without a content', [` data-reviewed-content="${SIGNED}"`, ''], 'A review needs reviewed-by, reviewed-on and reviewed-content'],
] as const) {
  test(`a review counts only for what was signed: not one ${what}`, async ({ page }) => {
    const warnings: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    await visit(page, { tag: CLINIC.replace(change[0], change[1]) });
    await open(page);
    await expect(panel(page)).toContainText(en.start.draft);
    await action(page, 'about').click();
    await expect(panel(page)).toContainText(en.about.not_reviewed);
    expect(warnings.filter((text) => text.includes(warning))).toHaveLength(1);
  });
}

test('a review of one language is none of the other', async ({ page }) => {
  await visit(page, { tag: CLINIC.replace(SIGNED, CONTENT.hashes.nl ?? '') });
  await open(page);
  await expect(panel(page)).toContainText(en.start.draft);
  await action(page, 'language').click();
  await expect(panel(page)).toHaveAttribute('lang', 'nl');
  await expect(panel(page)).not.toContainText('nog niet door een arts nagekeken');
});

for (const loader of [false, true]) {
  test(`the owner is warned when the flow is past its review date${loader ? ', with the loader' : ''}`, async ({ page }) => {
    const warnings: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    await page.clock.setFixedTime('2028-01-01T12:00:00Z');
    await visit(page, { loader });
    await open(page);
    await action(page, 'start').click();
    await action(page, 'erase').click();
    await open(page);
    const sentence = new RegExp(`${flow.version} is old: it was due for review on ${flow.nextReview}\\. Put a newer version`);
    await expect.poll(() => warnings.filter((text) => sentence.test(text))).toHaveLength(1);
  });
}

/** The channels from top to bottom, and whether the clinic is said to be open. */
async function contactAt(page: Page, moment: string, tag = CLINIC) {
  await page.clock.setFixedTime(moment);
  await visit(page, { tag });
  await open(page);
  await walk(page, WALKS.routine);
  await action(page, 'continue').click();
  const ids = await panel(page)
    .locator('.channels [data-action]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-action')));
  return { ids, opening: panel(page).locator('.opening') };
}

test('while the clinic is open the call comes first, while it is closed what needs nobody there', async ({ page }) => {
  const during = await contactAt(page, OPEN);
  expect(during.ids).toEqual(['call', 'book', 'whatsapp', 'sms', 'message', 'email']);
  await expect(during.opening).toHaveText('Open now, until 17:30.');
  await expect(panel(page).locator('.channels [data-action="call"]')).toContainText('Call now');

  const after = await contactAt(page, CLOSED);
  expect(after.ids).toEqual(['book', 'message', 'whatsapp', 'sms', 'email', 'call']);
  await expect(after.opening).toHaveText('Closed now. Opens tomorrow at 08:30.');
  await expect(panel(page).locator('.channels [data-action="call"]')).toContainText('Opens tomorrow at 08:30.');
});

test('hours that cannot be read are shown as written, and nothing is said of open or closed', async ({ page }) => {
  const { ids, opening } = await contactAt(
    page,
    CLOSED,
    'data-phone="+31 23 000 00 00" data-email="a@example.org" data-hours="By appointment"',
  );
  expect(ids).toEqual(['call', 'email']);
  await expect(opening).toHaveCount(0);
  await expect(panel(page)).toContainText('Opening hours: By appointment.');
  await expect(panel(page).locator('.hours')).toHaveCount(0);
});

test('hours are told in words, in the language of the visitor, with the dates to come that differ', async ({ page }) => {
  await contactAt(page, OPEN);
  const lines = async () => (await panel(page).locator('.hours dl > div').allInnerTexts()).map((line) => line.replace(/\s+/g, ' '));
  expect(await lines()).toEqual([
    'Monday to Friday 08:30 to 17:30',
    'Saturday 09:00 to 12:00',
    'Sunday closed',
    '24 December to 1 January closed',
  ]);
  await action(page, 'language').click();
  expect(await lines()).toEqual([
    'Maandag tot en met vrijdag 08:30 tot 17:30',
    'Zaterdag 09:00 tot 12:00',
    'Zondag gesloten',
    '24 december tot en met 1 januari gesloten',
  ]);
});

test('who is to see a GP first finds the clinic, and is not invited to make an appointment', async ({ page }) => {
  const invitations = /appointment|plan a day|pick a time/i;
  await visit(page);
  await open(page);
  await walk(page, WALKS.gp_first);
  await action(page, 'continue').click();
  await expect(panel(page).locator('.step')).toContainText('How would you like to reach us?');
  await expect(panel(page).locator('.step')).not.toContainText(invitations);
  await action(page, 'message').click();
  await expect(panel(page).locator('.step')).toContainText('We will get in touch with you.');
  await expect(panel(page).locator('.step')).not.toContainText(invitations);

  await action(page, 'restart').click();
  await walk(page, WALKS.routine);
  await action(page, 'continue').click();
  await expect(panel(page).locator('.step')).toContainText('How would you like to make an appointment?');
  await action(page, 'message').click();
  await expect(panel(page).locator('.step')).toContainText('We will get in touch with you, to plan a day or to answer your question.');
});

test('from the screens of contact and About a visitor can start again; before the first answer there is nothing to start again', async ({
  page,
}) => {
  await visit(page);
  await open(page);
  await action(page, 'about').click();
  await expect(action(page, 'restart')).toHaveCount(0);
  await action(page, 'back').click();
  for (const way of [['continue'], ['continue', 'message'], ['about']]) {
    await walk(page, WALKS.routine);
    for (const name of way) await action(page, name).click();
    await action(page, 'restart').click();
    await expect(panel(page)).toHaveAttribute('data-screen', 'start');
  }
});

test.describe('far away', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('a visitor in another time zone is told by the clinic’s clock', async ({ page }) => {
    const { ids, opening } = await contactAt(page, '2026-11-23T12:00:00-05:00');
    expect(ids[0]).toBe('book');
    await expect(opening).toHaveText('Closed now. Opens tomorrow at 08:30. At the clinic it is now 18:00.');
  });
});
