import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { writeRelease } from '../../embed/build/release/write-release.mjs';
import packageJson from '../../package.json' with { type: 'json' };
import { fillIn, preview, tagText } from './builder.ts';
import { takeTime } from './unhurried.ts';
import { launcher, open, openRoots, panel, WALKS, walk } from './visit.ts';

const FOLDER = `self-check-${packageJson.version}`;
const TYPES: Readonly<Record<string, string>> = {
  ...{ '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' },
};
/** What the path took, with a picture of each step, to be looked at. */
const REPORT = 'reports/five-minutes';

interface Site {
  /** Where the zip was unpacked. */
  readonly disk: string;
  readonly address: string;
  /** The page into which the owner pastes. */
  paste(tag: string): void;
}

/** A website as an owner without a developer has it: folders of files, and one page. */
const test = base.extend<{ site: Site }>({
  site: async ({ browserName: _ }, use) => {
    const disk = mkdtempSync(join(tmpdir(), 'owner-'));
    let pasted = '';
    const server = createServer(({ url = '/' }, response) => {
      const path = url.replace(/\?.*/, '').replace(/\/$/, '/index.html');
      const file = path === '/index.html' ? pageWith(pasted) : fileAt(join(disk, path));
      response.writeHead(file === undefined ? 404 : 200, { 'content-type': `${TYPES[extname(path)] ?? 'text/plain'}; charset=utf-8` });
      response.end(file);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    await use({
      disk,
      address: `http://127.0.0.1:${portOf(server)}`,
      paste: (tag) => {
        pasted = tag;
      },
    });
    server.closeAllConnections();
    server.close();
    rmSync(disk, { recursive: true });
  },
});

const portOf = (server: Server) => (server.address() as AddressInfo).port;
const pageWith = (tag: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A clinic</title><h1>A clinic</h1>${tag}</html>`;
function fileAt(path: string) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

test('from the zip alone to a card, as an owner goes: unpack, read, fill in, upload, paste, look', async ({ page, site }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await openRoots(page);
  takeTime(page);
  const step = steps(page);

  await step('unpack', async () => {
    const out = join(site.disk, 'download');
    await writeRelease('dist', out);
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(out, `${FOLDER}.zip`))))) {
      mkdirSync(dirname(join(site.disk, path)), { recursive: true });
      writeFileSync(join(site.disk, path), bytes);
    }
  });
  await step('read the read-me', async () => {
    await page.goto(`file://${site.disk}/${FOLDER}/READ-ME.html`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Self-check ${packageJson.version}: read me`);
  });
  await step('open the tag builder', async () => {
    await page.goto(`${site.address}/${FOLDER}/builder/`);
    await expect(launcher(preview(page))).toBeVisible();
  });
  await step('fill in', async () => {
    await fillIn(page, { clinic: 'Physio Centre', phone: '+31 20 000 00 00', 'ooh-phone': '088 000 00 00' });
  });
  await step('say where the folder is, and copy the tag', async () => {
    await page.locator('#tag').scrollIntoViewIfNeeded();
    await page.getByLabel('Where is the file self-check.js?').fill(`${site.address}/${FOLDER}/self-check.js`);
    await expect.poll(() => tagText(page)).toContain(`${site.address}/${FOLDER}/self-check.js`);
    expect(await tagText(page)).toMatch(/integrity="sha384-/);
    site.paste(await tagText(page));
  });
  await page.setViewportSize({ width: 360, height: 740 });
  await step('look at the page', async () => {
    await page.goto(site.address);
    await expect(launcher(page)).toBeVisible();
  });
  await step('walk to a card', async () => {
    await open(page);
    await walk(page, WALKS.routine);
    await expect(panel(page)).toHaveAttribute('data-screen', 'outcome');
    await expect(panel(page)).toContainText('Physio Centre');
  });

  const elsewhere = requests.filter((url) => !url.startsWith(`${site.address}/`) && !/^(file|data|about|blob):/.test(url));
  expect(elsewhere).toEqual([]);
});

/** Takes each step, and writes what the machine's part of it took beside its picture. */
function steps(page: Page) {
  const log: string[] = [];
  mkdirSync(REPORT, { recursive: true });
  return async (name: string, todo: () => Promise<void>) => {
    const before = performance.now();
    await base.step(name, todo);
    log.push(`${((performance.now() - before) / 1000).toFixed(1)} s  ${name}`);
    await page.screenshot({ path: `${REPORT}/${log.length}-${name.replace(/\W+/g, '-')}.png` });
    writeFileSync(`${REPORT}/log.txt`, `${log.join('\n')}\n`);
  };
}
