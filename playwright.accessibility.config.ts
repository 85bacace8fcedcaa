import config from './playwright.config.ts';

// Every combination of conditions, where `npm test` takes every two: `npm run accessibility`.
export default {
  ...config,
  testMatch: /accessibility\.full\.ts/,
  projects: config.projects?.slice(0, 1),
  timeout: 600_000,
  reporter: [['line'], ['./tests/browser/accessibility-report.ts']],
};
