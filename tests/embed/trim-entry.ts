// What trim.test.ts and trimmed-widget.test.tsx build twice: with the libraries trimmed, and whole.
export { FLOWS } from '../../flows/index.ts';
export { CHROME } from '../../src/i18n/chrome.ts';
export { createWordings } from '../../src/i18n/i18n.ts';
export { createSession } from '../../src/session/session.ts';
export { mount } from '../../src/ui/mount.tsx';
