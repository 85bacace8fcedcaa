// @ts-check
// `npm run platforms [-- <site>…]`: makes a real site of each platform from npm, builds and serves it, and walks it in Chromium.
// Packages are kept in a folder of the user's cache, outside the repository, so that no site finds the modules of another.
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect } from '@playwright/test';
import { launchOptions } from '../browsers.mjs';
import { installPackage } from '../consumers/install.mjs';
import { makeSite, serveSite } from './make-site.mjs';
import { SITES } from './sites.mjs';
import { walkSite } from './walk-site.mjs';

const cache = process.env.PLATFORMS_FOLDER ?? join(homedir(), '.cache/self-check-platforms');
const asked = process.argv.slice(2);
const unknown = asked.filter((id) => !SITES[id]);
if (unknown.length > 0) {
  console.error(`There is no site ${unknown.join(', ')}. Choose from ${Object.keys(SITES).join(', ')}.`);
  process.exit(1);
}
const { tarball, folder } = installPackage();
const browser = await chromium.launch(launchOptions('chromium'));
/** @type {string[]} */
const failed = [];
for (const [id, site] of Object.entries(SITES).filter(([id]) => asked.length === 0 || asked.includes(id))) {
  const start = Date.now();
  const result = await tried(id, site);
  if (result) failed.push(id);
  console.log(`${result ? 'FAILED' : 'works '}  ${site.name}, ${Math.round((Date.now() - start) / 1000)} s${result && `\n${result}`}`);
}
await browser.close();
rmSync(folder, { recursive: true });
process.exitCode = failed.length > 0 ? 1 : 0;

/** @param {string} id @param {import('./sites.mjs').Site} site @returns {Promise<string>} what was wrong */
async function tried(id, site) {
  const home = join(cache, id);
  const page = await browser.newPage();
  let end = async () => {};
  try {
    makeSite(site, home, tarball);
    const port = await freePort();
    end = await serveSite(site, home, port);
    expect(await walkSite(page, `http://127.0.0.1:${port}/`, site), 'nothing in the console').toEqual([]);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await page.close();
    await end();
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(address && typeof address === 'object' ? address.port : 0));
    });
  });
}
