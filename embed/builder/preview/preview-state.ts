import type { Answer } from '../../../src/flow/flow.ts';
import { SETTINGS, type SettingSource } from '../../widget/settings/config.ts';
import { PAGE_LANGUAGES, type PageLanguage } from '../words.ts';
import { SCENES, type Scene } from './scene.ts';

/** What the preview page shows. The tag builder tells it by a message; nothing of it is ever in an address. */
export interface PreviewState {
  readonly settings: SettingSource;
  /** Language of the page around the widget. */
  readonly lang: PageLanguage;
  /** What the visitor's device asks for. */
  readonly device: 'light' | 'dark';
  /** How often the owner asked to have the panel opened. */
  readonly opened: number;
  /** What it is to show then. */
  readonly scene: Scene;
  /** The answers that lead there. */
  readonly answers: readonly Answer[];
}

/** The message of a preview that has loaded and waits to be told. */
export const READY = 'self-check-preview:ready';
/** What goes before the address of a link that was kept shut. */
export const KEPT_SHUT = 'self-check-preview:link ';

/** Reads a message of the tag builder; undefined for what is none. Only settings of the widget get through. */
export function parsePreviewState(message: unknown): PreviewState | undefined {
  if (!isRecord(message) || !isRecord(message.settings)) return undefined;
  const { settings, device, opened, answers } = message;
  const lang = PAGE_LANGUAGES.find((each) => each === message.lang);
  const scene = SCENES.find((each) => each === message.scene);
  if (!scene || !Array.isArray(answers) || !answers.every(isAnswer)) return undefined;
  if (!lang || (device !== 'light' && device !== 'dark') || typeof opened !== 'number') return undefined;
  const known = Object.entries(settings).filter((entry): entry is [string, string] => {
    const [name, value] = entry;
    return Object.hasOwn(SETTINGS, name) && typeof value === 'string';
  });
  return { settings: Object.fromEntries(known), lang, device, opened, scene, answers };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Its ids go into selectors. */
const isAnswer = (value: unknown): value is Answer =>
  isRecord(value) && isId(value.question) && Array.isArray(value.options) && value.options.every(isId);
const isId = (value: unknown) => typeof value === 'string' && /^\w+$/.test(value);
