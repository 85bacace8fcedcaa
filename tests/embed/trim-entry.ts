// What trim.test.ts builds twice: with the libraries trimmed, and whole.
export { FLOWS } from '../../flows/index.ts';
export { createFlowMachine, replay } from '../../src/flow/machine.ts';
export { stepOf } from '../../src/flow/step.ts';
export { CHROME } from '../../src/i18n/chrome.ts';
export { createWordings } from '../../src/i18n/i18n.ts';
export { createSession } from '../../src/session/session.ts';
