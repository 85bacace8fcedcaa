// @ts-check
// What a page pays for having the widget, before anybody opens it.
import { builds } from './builds.mjs';
import { pageWith } from './host-site.mjs';
import { median, round, spread } from './statistics.mjs';

const RUNS = 7;

/** @typedef {Readonly<Record<string, number>>} Cost */

/**
 * Over the same page without the widget, from the first byte until a second after it has loaded, at a quarter of the speed.
 * @param {import('@playwright/test').Browser} browser
 */
export async function hostCost(browser) {
  const pages = [undefined, ...builds()];
  /** @type {Map<string | undefined, Cost[]>} */
  const costs = new Map(pages.map((script) => [script, []]));
  for (let run = 0; run < RUNS; run++) for (const script of pages) costs.get(script)?.push(await visit(browser, script));
  const names = Object.keys(costs.get(undefined)?.[0] ?? {});
  const of = (/** @type {string | undefined} */ script, /** @type {string} */ name) =>
    (costs.get(script) ?? []).map((cost) => cost[name] ?? 0);
  return Object.fromEntries(
    names.map((name) => {
      const without = median(of(undefined, name));
      const digits = name.endsWith('(ms)') ? 1 : 0;
      const cells = builds().flatMap((script) => {
        const more = of(script, name).map((value) => value - without);
        return [
          [script, round(median(more), digits)],
          [`${script}, half of the runs`, spread(more, digits)],
        ];
      });
      return [name, { 'page alone': round(without, digits), ...Object.fromEntries(cells) }];
    }),
  );
}

/** @param {import('@playwright/test').Browser} browser @param {string | undefined} script @returns {Promise<Cost>} */
async function visit(browser, script) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.addInitScript(observe);
  const devtools = await context.newCDPSession(page);
  for (const domain of /** @type {const} */ (['Performance', 'Network'])) await devtools.send(`${domain}.enable`);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let [requests, bytes] = [0, 0];
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    requests++;
    bytes += encodedDataLength;
  });
  await page.goto(pageWith(script), { waitUntil: 'load' });
  if (script) await page.locator('self-check .launcher').waitFor();
  await page.waitForTimeout(1000);
  const seen = await page.evaluate(() => Reflect.get(window, Symbol.for('bench'))());
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const metric = (/** @type {string} */ name) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  await context.close();
  return {
    requests,
    'bytes over the wire': bytes,
    'script (ms)': metric('ScriptDuration') * 1000,
    'style (ms)': metric('RecalcStyleDuration') * 1000,
    'layout (ms)': metric('LayoutDuration') * 1000,
    'main thread in all (ms)': metric('TaskDuration') * 1000,
    'tasks over 50 ms': seen.longTasks.length,
    'the longest of them (ms)': Math.max(0, ...seen.longTasks),
    'the longest task of ours in an idle moment (ms)': seen.idle,
    'layout shift': seen.shift,
    'JS heap (bytes)': metric('JSHeapUsedSize'),
    'DOM nodes': metric('Nodes'),
    globals: seen.globals,
  };
}

/** Runs in the page, before anything of it. */
function observe() {
  const before = Object.getOwnPropertyNames(window).length;
  /** @type {number[]} */
  const longTasks = [];
  let shift = 0;
  let idle = 0;
  const whenIdle = window.requestIdleCallback.bind(window);
  window.requestIdleCallback = (act, options) =>
    whenIdle((deadline) => {
      const start = performance.now();
      act(deadline);
      idle = Math.max(idle, performance.now() - start);
    }, options);
  new PerformanceObserver((list) => {
    longTasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += Number(Reflect.get(entry, 'value'));
  }).observe({ type: 'layout-shift', buffered: true });
  const report = () => ({ longTasks, shift, idle, globals: Object.getOwnPropertyNames(window).length - before });
  Object.defineProperty(window, Symbol.for('bench'), { value: report });
}
