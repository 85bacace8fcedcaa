import { attempt } from '../base/attempt.ts';
import { runningScript } from '../base/running-script.ts';
import type { SettingSource } from './config.ts';
import { pageConfig } from './page-config.ts';
import { queryIn } from './query-in.ts';
import { NUMBER } from './setting-kinds.ts';

/**
 * Attributes that every element may carry, or that page builders, frameworks and optimisers add. None of them is meant for us, but that
 * `data-layer` is a setting.
 */
const NOT_OURS =
  /^(id|class|style|slot|part|exportparts|title|dir|hidden|inert|role|tabindex|is|nonce|popover|draggable|translate|item.*|_?ng-?.*|aria-.*|data-(?!layer$).*|on.*|(hx|v|x)-(?!index$).*|[@:].*)$/;
/** What optimisers, consent tools and frameworks put behind `data-` on a script tag. A test names them one by one. */
const OPTIMISERS =
  /^((astro|borlabs|cf|cmp|cmplz|gatsby|hx|iub|jetpack|nitro|no|ot|pagespeed|perfmatters|react|rocket|vendor|wp(fc|hb|meteor)?)-.*|turbo.*|cookie.*|n-head.*|v-[\da-f]+|categor(y|ies)|service|purposes|vendor|usercentrics|osano|suppressedsrc|pmdelayedscript|noptimize|nowprocket|minify|optimized|nscript|hid|gtmsrc|cfasync|type|src|i|v|ver|version|cb)$/;

/** The settings on a `<self-check>` element. */
export function attributesOf(element: Element): SettingSource {
  return Object.fromEntries([...element.attributes].filter(({ name }) => !NOT_OURS.test(name)).map(({ name, value }) => [name, value]));
}

/** The settings that the whole page shares, the strongest first: the tag's `data-*`, the config object, the script's query. */
export function pageSources(script: HTMLScriptElement | undefined, config: unknown): readonly SettingSource[] {
  return [dataOf(script), objectOf(pageConfig(config)), queryOf(script)];
}

/** Our own tag: the script that is running, or the one with our file name when an optimiser runs us from elsewhere. */
export function findScript(): HTMLScriptElement | undefined {
  return runningScript() ?? tagsOnPage()[0];
}

/** The tags of ours that the page has now. After a router has shown another page, they are not those that it began with. */
export function tagsOnPage(): readonly HTMLScriptElement[] {
  // Not `document.scripts`: an element with the name "scripts" hides it.
  return [...document.querySelectorAll('script')].filter(({ src }) => /^[^?#]*\/self-check(\.loader)?\.js([?#]|$)/.test(src));
}

function dataOf(script: HTMLScriptElement | undefined): SettingSource {
  const pairs = [...(script?.attributes ?? [])]
    .filter(({ name }) => name.startsWith('data-'))
    // Written once, `data-layer` can only mean the setting of that name.
    .map(({ name, value }) => [name.replace(/^data-(?!layer$)/, ''), value] as const);
  return Object.fromEntries(pairs.filter(([name]) => !OPTIMISERS.test(name)));
}

/** Text, numbers, and lists of them. The page may have put anything there, and to look at it may throw. */
export function objectOf(config: unknown): SettingSource {
  if (typeof config !== 'object' || config === null) return {};
  const names = attempt(() => Object.keys(config), []);
  return Object.fromEntries(
    names.flatMap((name) => attempt(() => written(name, Reflect.get(config, name)), [NO_TEXT]).map((text) => [name, text])),
  );
}

/** What no setting takes, so that the owner hears of it. */
const NO_TEXT = '\0';
const PHONES = /phone$|^(sms|whatsapp)$/;

/** What `value` says as a text; nothing where nothing is set. A phone number is no number, and only one. */
function written(name: string, value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  const list = Array.isArray(value) ? [...value.slice(0, 99)] : [value];
  if (!list.every((each) => typeof each === 'string' || typeof each === 'number')) return [NO_TEXT];
  const isNumber = PHONES.test(name) && (list.length > 1 || typeof list[0] === 'number');
  return [(isNumber ? NUMBER : '') + list.join(' ')];
}

function queryOf(script: HTMLScriptElement | undefined): SettingSource {
  if (!script?.src) return {};
  return Object.fromEntries([...queryIn(script.src)].filter(([name]) => !OPTIMISERS.test(name)));
}
