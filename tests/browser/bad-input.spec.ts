import en from '../../src/i18n/en.json' with { type: 'json' };
import { action, expect, launcher, open, panel, test, visit, WALKS, walk, widget } from './visit.ts';

test('each bad setting gets one sentence that says what to write, and the visitor is not stopped', async ({ page }) => {
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  await visit(page, {
    tag: `data-phne="+31" data-phone="call us" data-booking-url="javascript:alert(1)" data-email="nobody" data-region="Mars" data-lang="tlh"
      data-mode="popup" data-z-index="high" data-reviewed-on="yesterday" data-whatsapp="+31 6 00 00 00 00"`,
  });
  await open(page);
  await walk(page, WALKS.routine);
  await action(page, 'continue').click();
  await expect(panel(page).locator('.channels [data-action]')).toHaveCount(1);
  await expect(panel(page).locator('[href^="javascript"]')).toHaveCount(0);
  const about = (name: string) => warnings.filter((text) => text.includes(name));
  for (const name of [
    'phne',
    'phone="call us"',
    'booking-url="',
    'email="nobody"',
    'region="Mars"',
    'lang="tlh"',
    'mode=',
    'z-index=',
    'reviewed-on=',
  ]) {
    expect(about(name), name).toHaveLength(1);
    expect(about(name)[0]).toMatch(/^\[self-check\] .*Write /);
  }
});

test('no settings at all: the guide works, says that the way to the clinic is missing, and warns the owner once', async ({ page }) => {
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  await visit(page, { tag: '' });
  await open(page);
  await expect(panel(page).locator('.footer')).toContainText('your local emergency number (112 in Europe)');
  await walk(page, WALKS.routine);
  await action(page, 'continue').click();
  await expect(panel(page)).toContainText(en.contact.missing);
  await expect(panel(page).locator('.channels [data-action]')).toHaveCount(0);
  expect(warnings.filter((text) => text.includes('no way to reach the clinic'))).toHaveLength(1);
  expect(warnings.filter((text) => text.includes('country is not known'))).toHaveLength(1);
});

test('two script tags make one widget and one warning', async ({ page }) => {
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  await visit(page, { tags: 2 });
  await expect(launcher(page)).toBeVisible();
  await expect.poll(() => warnings.filter((text) => text.includes('twice'))).toHaveLength(1);
  await expect(widget(page)).toHaveCount(1);
});

test('settings also come from window.SelfCheckConfig and from the script’s address', async ({ page }) => {
  await visit(page, {
    tag: '',
    head: 'window.SelfCheckConfig = { region: "DE", clinic: "Config", shadow: "open" };',
    query: '?phone=%2B49+30+000000&clinic=Query',
  });
  await open(page);
  await expect(panel(page).locator('.header [data-action="call"]')).toHaveAttribute('href', 'tel:+4930000000');
  await expect(panel(page).locator('.header [data-action="call"]')).toContainText('Config');
});
