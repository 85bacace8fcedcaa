import config from './playwright.config.ts';

// Too long for every `npm test`: in Firefox also the message form, what opens the widget, and the tag builder. `npm run firefox`.
export default {
  ...config,
  projects: config.projects
    ?.filter(({ name }) => name === 'firefox')
    .map((project) => ({ ...project, testMatch: /(message|open-from-anywhere|builder)\.spec\.ts/ })),
};
