import type { Content } from '../../../src/flow/content.ts';
import { attempt } from '../base/attempt.ts';

/** Nothing of it is sure before it is used. */
interface Held {
  readonly flow?: Partial<Content['flow']>;
  readonly texts?: Readonly<Record<string, { readonly launcher?: unknown; readonly launcher_short?: unknown }>>;
  readonly chrome?: Readonly<Record<string, { readonly safety?: unknown }>>;
  readonly hashes?: Readonly<Record<string, unknown>>;
  readonly own?: unknown;
}

/** The package's version. Put in by the build. */
declare const __ENGINE__: string;
/** Languages that a page brings beside the content: those given to `defineSelfCheck`. Put in by the build; of a script none. */
declare const __MORE__: readonly Pick<Content, 'texts' | 'chrome' | 'hashes'>[] | undefined;

/**
 * The content of this script, which src/author/assemble.ts puts in. Where it cannot be read there is none, and the safety card comes as
 * soon as something is asked of it.
 */
const content: Held = attempt(() => Object(JSON.parse('self-check content')), {});
__MORE__?.forEach((more) => {
  for (const part of ['texts', 'chrome', 'hashes'] as const) Object.assign(Object(content[part]), more[part]);
});

/** Whether the clinic wrote it. */
export const heldOwn = content.own === true;

/** What a clinic wrote itself is a draft until the clinic names a review of its own: that of another flow is not borrowed. */
export const heldContent: Held = heldOwn ? { ...content, flow: { ...content.flow, status: 'draft' } } : content;

const each = <T, R>(all: Readonly<Record<string, T>> | undefined, read: (one: T) => R): Readonly<Record<string, R>> =>
  attempt(() => Object.fromEntries(Object.entries(all ?? {}).flatMap(([lang, one]) => (read(one) ? [[lang, read(one)]] : []))), {});

/** The languages of this script, the one to fall back to first. */
export const heldLanguages = Object.keys(each(heldContent.texts, (words) => typeof words === 'object'));

type Own<T> = Readonly<Record<string, T>> & { readonly en: T };

/** A value for every language: of the engine's `own`, English where it has none, and of what is held. */
const inEach = <T, R>(own: Own<T>, value: (own: T, lang: string) => R): Readonly<Record<string, R>> =>
  Object.fromEntries([...Object.keys(own), ...heldLanguages].map((lang) => [lang, value(own[lang] ?? own.en, lang)]));

const launchers = each(heldContent.texts, ({ launcher, launcher_short }) => {
  const labels = [launcher, launcher_short].filter((label) => typeof label === 'string' && label);
  return labels[0] && labels;
});
const safeties = each(heldContent.chrome, ({ safety }) => safety);

/** What the launcher says, and the safety card. */
export const heldLauncher = (own: Own<readonly string[]>) => inEach(own, (words, lang) => launchers[lang] || words);
export const heldSafety = (own: Own<object>) => inEach(own, (words, lang) => ({ ...words, ...Object(safeties[lang]) }));

/** The hash of the sign-off sheet in each language. */
export const heldHashes = each(heldContent.hashes, (hash) => String(hash));

/** SemVer's build metadata: the flow, and the beginning of each hash. */
export const heldVersion = [`${__ENGINE__}+${heldContent.flow?.id}`, heldContent.flow?.version]
  .concat(Object.entries(heldHashes).flatMap(([lang, hash]) => [lang, hash.slice(0, 8)]))
  .join('.');
