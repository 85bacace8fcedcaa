import type { SettingSource } from './config.ts';

/** Attributes that every element may carry, or that page builders and optimisers add. None of them is meant for us. */
const NOT_OURS = /^(id|class|style|slot|part|title|dir|hidden|role|tabindex|is|aria-.*|data-.*|on.*)$/;
const OPTIMISERS = /^(cfasync|turbo.*|rocket.*|cookie.*|category|type|src|no-.*|v|ver|version|cb)$/;

/** The settings on a `<self-check>` element. */
export function attributesOf(element: Element): SettingSource {
  return Object.fromEntries([...element.attributes].filter(({ name }) => !NOT_OURS.test(name)).map(({ name, value }) => [name, value]));
}

/** The settings that the whole page shares, the strongest first: the tag's `data-*`, the config object, the script's query. */
export function pageSources(script: HTMLScriptElement | undefined, config: unknown): readonly SettingSource[] {
  return [dataOf(script), objectOf(config), queryOf(script)];
}

/** Our own tag: the script that is running, or the one with our file name when an optimiser runs us from elsewhere. */
export function findScript(): HTMLScriptElement | undefined {
  const running = document.currentScript;
  if (running instanceof HTMLScriptElement && running.src) return running;
  return tagsOnPage()[0];
}

/** The tags of ours that the page has now. After a router has shown another page, they are not those that it began with. */
export function tagsOnPage(): readonly HTMLScriptElement[] {
  // Not `document.scripts`: an element with the name "scripts" hides it.
  return [...document.querySelectorAll('script')].filter(({ src }) => /\/self-check(\.loader)?\.js(\?|$)/.test(src));
}

function dataOf(script: HTMLScriptElement | undefined): SettingSource {
  const pairs = [...(script?.attributes ?? [])]
    .filter(({ name }) => name.startsWith('data-'))
    .map(({ name, value }) => [name.slice('data-'.length), value] as const);
  return Object.fromEntries(pairs.filter(([name]) => !OPTIMISERS.test(name)));
}

/** Text, numbers, and lists of them; anything else comes through as text, so that it gets its warning. */
function objectOf(config: unknown): SettingSource {
  if (typeof config !== 'object' || config === null) return {};
  return Object.fromEntries(
    Object.entries(config)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name, Array.isArray(value) ? value.join(' ') : String(value)]),
  );
}

function queryOf(script: HTMLScriptElement | undefined): SettingSource {
  if (!script?.src) return {};
  return Object.fromEntries([...new URL(script.src, document.baseURI).searchParams].filter(([name]) => !OPTIMISERS.test(name)));
}
