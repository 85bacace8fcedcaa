import { defineConfig } from '@playwright/test';
import { PAGES } from './tests/browser/ports.mjs';
import { findBrowser, launchOptions } from './tests/browsers.mjs';

const chromium = { browserName: 'chromium' as const, launchOptions: launchOptions('chromium') };
// Chromium with windows: without them it lets no page copy, and what a fault then does is another matter.
const whole = { browserName: 'chromium' as const, launchOptions: launchOptions('chromium', true) };
const WHOLE = /\/faults\.spec\.ts$/;
const FORCED = /\/forced-colours\.spec\.ts$/;
const firefox = { browserName: 'firefox' as const, launchOptions: launchOptions('firefox') };
// Colours of its own in the place of every page's, as its settings have it: no automation can ask this of it.
const forced = { ...firefox, launchOptions: { ...firefox.launchOptions, firefoxUserPrefs: { 'browser.display.document_color_use': 2 } } };
// Where there is no Firefox its projects are empty; with `CI` set, tests/setup.mjs has seen to it that there is one.
const inFirefox = (files: RegExp) => (findBrowser('firefox') ? files : []);

// What a change must not break for anybody: `npm test` runs these, in the project `core`.
const CORE = /\/(journeys|change|keyboard|message|safety|bad-input|embedding|layout|panel|keep|transcript|conversation|help)\.spec\.ts$/;
// `.ci/run` says with AFTER_TEST that `npm test` has just run them: they are not run a second time.
const alreadyRun = process.env.AFTER_TEST === undefined ? [] : [CORE];
const results = process.env.npm_lifecycle_event === 'test:core' ? 'core' : 'browser';

export default defineConfig({
  testDir: 'tests/browser',
  snapshotPathTemplate: '{testDir}/expected/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: process.env.CI !== undefined,
  retries: process.env.CI === undefined ? 0 : 1, // a test that passes only at the second try is listed as flaky
  reporter: [['list'], ['json', { outputFile: `test-results/${results}.json` }]],
  outputDir: 'test-results/browser',
  use: { baseURL: `http://127.0.0.1:${PAGES}`, trace: 'on-first-retry', timezoneId: 'Europe/Amsterdam' },
  projects: [
    { name: 'core', testMatch: CORE, use: chromium },
    { name: 'chromium', testMatch: /\.spec\.ts$/, testIgnore: [...alreadyRun, WHOLE, FORCED], use: chromium },
    { name: 'chromium-whole', testMatch: WHOLE, use: whole },
    {
      name: 'firefox',
      testMatch: inFirefox(/(journeys|keyboard|reading|embedding|keep|loader|host-pages[a-z-]*)\.spec\.ts/),
      // No finger can be moved over Firefox by automation, it cannot be told to show a page as printed, and it darkens none by itself.
      // Each language goes all ways in Chromium: here two do.
      grepInvert: /: by (finger|tap)$|printed (without|in dark)|darkens| (de|fr): /,
      use: firefox,
    },
    { name: 'firefox-forced-colours', testMatch: inFirefox(FORCED), use: forced },
    // Too long for every run: `npm run firefox`.
    {
      name: 'firefox-more',
      testMatch: inFirefox(/(message|open-from-anywhere|builder|builder-file|workshop-smoke)\.spec\.ts/),
      use: firefox,
    },
    // Every combination of conditions, where accessibility.spec.ts takes every two: `npm run accessibility`.
    { name: 'accessibility', testMatch: /accessibility\.full\.ts/, timeout: 600_000, use: chromium },
    // A whole second guide written in the workshop, which takes minutes: by hand, see tests/README.md.
    { name: 'author', testMatch: /workshop-author\.full\.ts/, timeout: 600_000, use: chromium },
    // The plug-in in a real WordPress, served by PHP in Node: `npm run wordpress`.
    // PHP in WebAssembly takes its time for a page.
    {
      name: 'wordpress',
      testDir: 'tests/wordpress',
      testMatch: /\.spec\.ts/,
      fullyParallel: false,
      expect: { timeout: 20_000 },
      use: { ...whole, locale: 'en-GB' },
    },
    // Not a test: pictures to look at, `npm run gallery`.
    { name: 'gallery', testMatch: /gallery\.pictures\.ts/, use: chromium },
    // The pictures of the owner's read-me: `npm run pictures`.
    { name: 'pictures', testMatch: /read-me\.pictures\.ts/, use: chromium },
  ],
  webServer: { command: 'node tests/browser/serve.mjs', url: `http://127.0.0.1:${PAGES}/page`, reuseExistingServer: false },
});
