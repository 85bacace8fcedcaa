// @ts-check
// Host pages on one port of loopback, the script on the next, what receives messages on the third. When they are taken: PORT=4273 npm test
export const PAGES = Number(process.env.PORT ?? 4173);
export const SCRIPTS = PAGES + 1;
export const MESSAGES = PAGES + 2;
