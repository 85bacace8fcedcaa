import { readdirSync } from 'node:fs';

/** Parts of the script in plain words, and the files that they are made of. */
const OTHERS: Readonly<Record<string, RegExp>> = {
  'what the screens share': /^src\/ui\/[^/]*\.ts$/,
  'the machine and the flow': /^src\/flow\//,
  'the session': /^src\/session\//,
  'the look-up of words': /^(src\/i18n\/|embed\/held-content\.ts)/,
  'the parser of opening hours': /^src\/clinic\/opening-hours\.ts$/,
  'what is known of the clinic': /^(src\/clinic\/(?!opening-hours)|embed\/(clinic-from-settings|review-warnings)\.ts)/,
  'the parser of settings':
    /^embed\/(config|setting-sources|page-config|is-named|written|gaps-on-page|read-setup|array-from|query-in)\.ts$/,
  'what the page tells of its business': /^embed\/(page-(data|business|hours)|thing)\.ts$/,
  'the launcher': /^embed\/(launcher|first-language|language-around)\.ts$/,
  'the dialog': /^embed\/(shell|follow-viewport|close-requests|stay-inside)\.ts$/,
  'copy, print, save and share': /^embed\/keep\.ts$/,
  'the sending of a message': /^embed\/message\.ts$/,
  'the element and what it holds':
    /^embed\/(element|lifecycle|roots|view|conversation|bare-view|safety-card|dom|page-document|console|report|app|load-app|panel|style|attempt|hide-from-recorders)\.ts$/,
  'the start of the script':
    /^embed\/(self-check|start|running-script|api|commands|queued-calls|place|asks-to-open|page-life|page-links|swaps|once-parsed|version|when-idle)\.ts$/,
};

/** Every component is an area of its own: one that is added has to be met by a scene, or its test fails. */
const COMPONENTS = readdirSync('src/ui')
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => name.replace('.tsx', ''));

export const AREAS: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(COMPONENTS.map((name) => [name, new RegExp(`^src/ui/${name}\\.tsx$`)])),
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
    file: /^embed\/(api|commands|page-links|asks-to-open)\.ts$/,
    ends: 'quiet',
    why: 'nothing of ours was drawn: a link stays an ordinary link, and a call does nothing',
  },
  { file: /^embed\/shell\.ts$/, name: /listen/, ends: 'quiet', why: 'a key stays an ordinary key' },
  {
    file: /^embed\/(element|lifecycle|swaps)\.ts$/,
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
  { file: /embed\/attempt\.ts$/, ends: 'throws', why: NET },
  {
    file: /stay-inside\.ts$/,
    name: /^stay$|^in stayInside/,
    ends: 'quiet',
    why: 'the page hears what it need not hear, and the tap counts',
  },
  {
    file: /(element|lifecycle)\.ts$/,
    name: /^(connected|disconnected)(Callback)?$/,
    ends: 'throws',
    why: 'called by the browser: a fault in its own first line has nothing around it',
  },
  {
    file: /embed\/page-document\.ts$/,
    ends: 'quiet',
    why: 'the document cannot be asked for anything: most often there is no widget to act on, and nothing of ours was drawn',
  },
  {
    file: /embed\/dom\.ts$/,
    ends: 'fallback',
    why: 'no element can be made, so there is no card: what the page wrote shows again; or the file to keep cannot be made',
  },
  { file: /embed\/report\.ts$/, name: /emitterOn/, ends: 'silent card', why: 'the card comes; what tells the owner is what failed' },
  {
    file: /embed\/keep\.ts$/,
    name: /copy|print|download|share|in keepWithin|loaded/,
    ends: 'note',
    why: 'the browser or the page may forbid it: a sentence says so',
  },
  { file: /SummaryView\.tsx$/, name: /^(?!.*SummaryView)/, ends: 'note', why: 'the same' },
  {
    file: /ui\/summary\.ts$/,
    ends: 'note',
    why: 'what is to be kept is put together only when it is asked for, and a sentence says that it failed',
  },
  { file: /hide-from-recorders\.ts$/, ends: 'note', why: 'met in the frame for printing, of which a sentence says that it failed' },
  { file: /embed\/message\.ts$/, name: /sendMessage/, ends: 'note', why: 'the message did not arrive, and the visitor is told so' },
  {
    file: /clinic\/opening\.ts$/,
    name: /wall/,
    ends: 'quiet',
    why: 'a clock that cannot be read: nothing is said of whether the clinic is open',
  },
  {
    file: /(view|conversation)\.ts$|mount\.tsx$|session\.ts$/,
    name: /forget|in mount|in onError|stop|subscribe|read/,
    ends: 'quiet',
    why: 'what is thrown away anyway',
  },
];
