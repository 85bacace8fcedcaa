import { readdirSync } from 'node:fs';

const DIALOG = 'shell|follow-viewport|close-requests|escape-requests|early-taps|stay-inside|tab-on|make-up-for';
const LANGUAGE = 'words-first|first-language|language-around';
const ELEMENT = 'element|lifecycle|page-document|array-from';
const HOURS = 'opening-hours|day-names|hours-rules|stretch';
const inside = (room: string, names: string) => new RegExp(`^embed/widget/${room}/(?:${names})\\.ts$`);
const allBut = (room: string, names: string) => new RegExp(`^embed/widget/${room}/(?!(?:${names})\\.ts$)`);
const any = (...patterns: readonly RegExp[]) => new RegExp(patterns.map(({ source }) => source).join('|'));

/** Parts of the script in plain words, and the files that they are made of. */
const OTHERS: Readonly<Record<string, RegExp>> = {
  'what the screens share': /^src\/(?:ui|base)\/(?:\w+\/)?[^/]*\.ts$/,
  'the machine and the flow': /^src\/flow\//,
  'the session': /^src\/session\//,
  'the look-up of words': any(/^src\/i18n\//, inside('app', 'held-content|content')),
  'the parser of opening hours': new RegExp(`^src/clinic/(?:${HOURS})\\.ts$`),
  'what is known of the clinic': any(new RegExp(`^src/clinic/(?!(?:${HOURS})\\.ts$)`), inside('settings', 'clinic-from-settings')),
  'the parser of settings': new RegExp(`^embed/widget/settings/(?!(?:${LANGUAGE}|clinic-from-settings)\\.ts$)[^/]+$`),
  'what the page tells of its business': inside('settings/page-data', '.*'),
  'the launcher': any(inside('view', 'launcher'), inside('settings', LANGUAGE)),
  'the dialog': inside('view', DIALOG),
  'copy, print, save and share': inside('app', 'keep'),
  'the sending of a message': inside('app', 'message'),
  'the element and what it holds': any(
    allBut('view', `launcher|${DIALOG}`),
    inside('page', ELEMENT),
    allBut('base', 'running-script'),
    inside('app', 'app|panel'),
  ),
  'the start of the script': any(/^embed\/widget\/self-check\.ts$/, allBut('page', ELEMENT), inside('base', 'running-script')),
};

/** Every component is an area of its own: one that is added has to be met by a scene, or its test fails. */
const COMPONENTS = readdirSync('src/ui', { recursive: true })
  .map(String)
  .flatMap((name) => /([^/\\]+)\.tsx$/.exec(name)?.[1] ?? []);

export const AREAS: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(COMPONENTS.map((name) => [name, new RegExp(`^src/ui/(?:\\w+/)?${name}\\.tsx$`)])),
  ...OTHERS,
};

/** Where a fault ends otherwise, and why that is right. */
interface Exception {
  readonly file: RegExp;
  readonly name?: RegExp;
  readonly ends: 'note' | 'fallback' | 'quiet' | 'silent card' | 'throws';
  readonly why: string;
}

const NET = 'the net itself: a fault in its own first line has nothing around it';

export const EXCEPTIONS: readonly Exception[] = [
  {
    file: /\/(api|commands|page-links|asks-to-open)\.ts$/,
    ends: 'quiet',
    why: 'nothing of ours was drawn: a link stays an ordinary link, and a call does nothing',
  },
  {
    file: /\/(shell|escape-requests)\.ts$/,
    name: /listen|hear|isInPage|isOpen|keepFocus/,
    ends: 'quiet',
    why: 'a key stays an ordinary key',
  },
  { file: /early-taps\.ts$/, name: /^in judge/, ends: 'throws', why: NET },
  { file: /early-taps\.ts$/, name: /judge/, ends: 'quiet', why: 'the tap counts: a widget that takes none would be worse' },
  { file: /reading-place\.ts$/, ends: 'quiet', why: 'a screen reader may read on elsewhere; the heading is heard all the same' },
  {
    file: /\/(element|lifecycle|swaps)\.ts$/,
    name: /elementsOnPage|viewIn|wentWithPage|notePlace|isOnPage|swap|isPartOfPage|guarded|^in (dis)?connected/,
    ends: 'quiet',
    why: 'there is no widget to act on; it goes on without knowing what the element stands among (swaps.ts), or is drawn at once',
  },
  {
    file: /written\.ts$/,
    name: /writtenOn|isInline|shadowMode|configured/,
    ends: 'quiet',
    why: 'asked only whether the widget is a part of the page: not knowing, it is drawn at once',
  },
  {
    file: /(page-config|setting-sources)\.ts$/,
    name: /in pageConfig|names/,
    ends: 'quiet',
    why: 'what cannot be read of the page is passed over',
  },
  {
    file: /lifecycle\.ts$/,
    name: /^in rootIn/,
    ends: 'quiet',
    why: 'the root stays closed where nobody can tell whether it is to be open',
  },
  {
    file: /(lifecycle|roots)\.ts$/,
    name: /root(Of|In)|hasRoom/,
    ends: 'fallback',
    why: 'nothing can be drawn: what the page wrote inside still shows',
  },
  { file: /guarded\.ts$/, name: /in guarded/, ends: 'throws', why: NET },
  { file: /\/attempt\.ts$/, ends: 'throws', why: NET },
  {
    file: /stay-inside\.ts$/,
    name: /^(in )?(stay|letGo|pressedBy|repeats)$/,
    ends: 'quiet',
    why: 'the page hears what it need not hear, and the tap counts',
  },
  {
    file: /(element|lifecycle)\.ts$/,
    name: /^(connected|disconnected)(Callback)?$/,
    ends: 'throws',
    why: 'called by the browser: a fault in its own first line has nothing around it',
  },
  { file: /after-paint\.ts$/, name: /run|in afterPaint/, ends: 'throws', why: 'the same; what it calls is guarded' },
  {
    file: /\/page-document\.ts$/,
    ends: 'quiet',
    why: 'the document cannot be asked for anything: most often there is no widget to act on, and nothing of ours was drawn',
  },
  {
    file: /\/dom\.ts$/,
    ends: 'fallback',
    why: 'no element can be made, so there is no card: what the page wrote shows again; or the file to keep cannot be made',
  },
  { file: /view\/report\.ts$/, name: /emitterOn/, ends: 'silent card', why: 'the card comes; what tells the owner is what failed' },
  {
    file: /app\/keep\.ts$/,
    name: /copy|print|rich|download|share|in keepWithin|loaded/,
    ends: 'note',
    why: 'the browser or the page may forbid it: a sentence says so',
  },
  { file: /SummaryView\.tsx$/, name: /^(?!.*SummaryView)/, ends: 'note', why: 'the same' },
  {
    file: /words\/summary\.ts$/,
    ends: 'note',
    why: 'what is to be kept is put together only when it is asked for, and a sentence says that it failed',
  },
  { file: /hide-from-recorders\.ts$/, ends: 'note', why: 'met in the frame for printing, of which a sentence says that it failed' },
  { file: /app\/message\.ts$/, name: /sendMessage/, ends: 'note', why: 'the message did not arrive, and the visitor is told so' },
  {
    file: /clinic\/opening\.ts$/,
    name: /wall/,
    ends: 'quiet',
    why: 'a clock that cannot be read: nothing is said of whether the clinic is open',
  },
  {
    file: /(view|conversation|useMessage|useSteps)\.ts$|mount\.tsx$|session\.ts$/,
    name: /forget|in mount|in onError|stop|subscribe|read|leave/,
    ends: 'quiet',
    why: 'what is thrown away anyway',
  },
];
