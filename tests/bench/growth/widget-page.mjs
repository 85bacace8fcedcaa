// @ts-check
import { ownTag } from '../peers/own-script.mjs';
import { servePeer } from '../peers/peer-site.mjs';
import { keepEventTimings, timedFinger } from '../timed-tap.mjs';

/** Times slower than this machine, once the page has loaded. */
const RATE = 4;

/**
 * A page with this script on a small phone, before anybody opens it.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} script its text
 */
export async function widgetPage(browser, script) {
  const site = await servePeer({ html: ownTag('/own.js'), files: { '/own.js': script } }, []);
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.addInitScript(keepEventTimings);
  await page.goto(site.origin);
  const launcher = page.locator('self-check .launcher');
  await launcher.waitFor();
  const { timed } = timedFinger(page, devtools);
  return {
    page,
    devtools,
    timed,
    launcher,
    start: page.locator('self-check [data-action="start"]'),
    slow: (/** @type {boolean} */ yes) => devtools.send('Emulation.setCPUThrottlingRate', { rate: yes ? RATE : 1 }),
    async leave() {
      await context.close();
      site.close();
    },
  };
}

/** What shows that the panel is open, and that a question is asked. */
export const START = { host: 'self-check', selector: '[data-action="start"]', text: '' };
export const asked = (/** @type {string} */ id) => ({ host: 'self-check', selector: `fieldset[data-question="${id}"] label`, text: '' });
