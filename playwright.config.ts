import { defineConfig } from '@playwright/test';
import { PAGES } from './tests/browser/ports.mjs';
import { findBrowser, launchOptions } from './tests/browsers.mjs';

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: /\.spec\.ts$/,
  snapshotPathTemplate: '{testDir}/expected/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: process.env.CI !== undefined,
  retries: process.env.CI === undefined ? 0 : 1, // a test that passes only at the second try is listed as flaky
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  outputDir: 'test-results/browser',
  use: { baseURL: `http://127.0.0.1:${PAGES}`, trace: 'on-first-retry', timezoneId: 'Europe/Amsterdam' },
  projects: [
    { name: 'chromium', use: { browserName: 'chromium', launchOptions: launchOptions('chromium') } },
    ...(findBrowser('firefox')
      ? [
          {
            name: 'firefox',
            testMatch: /(journeys|keyboard|reading|embedding|keep|loader|host-pages[a-z-]*)\.spec\.ts/,
            // No finger can be moved over Firefox by automation, it cannot be told to show a page as printed, and it darkens none by itself.
            grepInvert: /: by (finger|tap)$|printed (without|in dark)|darkens/,
            use: { browserName: 'firefox' as const, launchOptions: launchOptions('firefox') },
          },
        ]
      : []),
  ],
  webServer: { command: 'node tests/browser/serve.mjs', url: `http://127.0.0.1:${PAGES}/page`, reuseExistingServer: false },
});
