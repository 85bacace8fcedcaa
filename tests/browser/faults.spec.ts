import { test } from '@playwright/test';
import { installDriver } from './faults/driver.ts';
import { faultyScript } from './faults/points.mjs';
import { SCENES } from './faults/scenes.ts';
import { visit } from './visit.ts';

test('probe', async ({ page }) => {
  test.setTimeout(600_000);
  const { code, points } = await faultyScript();
  await page.route('**/self-check.js', (route) => route.fulfill({ body: code, contentType: 'text/javascript' }));
  await page.addInitScript(installDriver);
  await visit(page, { messages: true });
  await page.waitForFunction('window.SelfCheck?.version');
  await page.evaluate("document.querySelector('self-check').remove()");
  const first = new Map<number, number>();
  for (const [index, scene] of SCENES.entries()) {
    const before = Date.now();
    const ending = await page.evaluate((each) => window.faults.play(each), scene);
    console.log(scene.name, Date.now() - before, ending.end, ending.errors, ending.uncaught, ending.ran.length, ending.read.length);
    for (const id of ending.ran) if (!first.has(id)) first.set(id, index);
  }
  console.log(points.filter(({ id }) => !first.has(id)).map((p) => `${p.file}:${p.line} ${p.name}`).join('\n'));
  const bad: string[] = [];
  const t = Date.now();
  for (const [id, index] of first) {
    const scene = SCENES[index];
    const point = points[id];
    if (!scene || !point) continue;
    const where = `${point.file}:${point.line} ${point.name} [${index}]`;
    const e = await page.evaluate(([s, f]) => window.faults.play(s, f).catch((error) => ({ failed: String(error) })), [scene, { points: [id] }] as const);
    if ('failed' in e) bad.push(`${where} FAILED ${e.failed}`);
    else if (e.end !== 'card' || e.uncaught.length || e.errors.length !== 1 || e.restarted !== 'start')
      bad.push(`${where} ${e.end} threw=${e.threw} errors=${JSON.stringify(e.errors)} uncaught=${e.uncaught.join('|').slice(0, 80)} restarted=${e.restarted}`);
  }
  console.log(`${Date.now() - t} ms`, first.size, bad.length);
  console.log(bad.join('\n'));
});
