// What each module under `self-check/languages/` exports.
import type { SelfCheckLanguage } from './self-check.js';

declare const language: SelfCheckLanguage;
export default language;
