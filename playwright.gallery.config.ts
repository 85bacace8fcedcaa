import config from './playwright.config.ts';

// Not a test: pictures to look at. `npm run gallery`.
export default { ...config, testMatch: /gallery\.pictures\.ts/, projects: config.projects?.slice(0, 1), reporter: 'line' };
