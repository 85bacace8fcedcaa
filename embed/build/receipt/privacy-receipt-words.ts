import type { Language } from '../../../src/i18n/languages.ts';
import { GERMAN_RECEIPT } from './privacy-receipt-words-de.ts';
import { FRENCH_RECEIPT } from './privacy-receipt-words-fr.ts';

/** One line of the receipt, and the test that shows it. */
interface Claim {
  readonly says: string;
  readonly shown: string;
}

export interface ReceiptWords {
  readonly title: string;
  readonly intro: string;
  readonly script: string;
  readonly flow: string;
  readonly status: Readonly<Record<'draft' | 'active', string>>;
  readonly paths: string;
  readonly content: string;
  readonly never: string;
  readonly can: string;
  readonly limits: string;
  /** Above the lines of what it never does, above those of what it can do, and above the tests of both. */
  readonly columns: Readonly<Record<'never' | 'can' | 'shown', string>>;
  readonly claims: { readonly never: readonly Claim[]; readonly can: readonly Claim[]; readonly limits: readonly string[] };
  readonly verify: string;
}

/** The words of a language that has a file of its own: its claims without the tests, which are the same in each. */
export interface SaidWords extends Omit<ReceiptWords, 'claims'> {
  readonly claims: Readonly<Record<'never' | 'can' | 'limits', readonly string[]>>;
}

const PRIVACY = 'tests/browser/privacy.spec.ts';
const MESSAGE = 'tests/browser/message.spec.ts';
const SINKS = 'tests/embed/build/sinks.test.ts';
const REPORT = 'tests/embed/widget/view/report-every-path.test.ts';
const KEEP = 'tests/browser/keep.spec.ts';
const RECORDERS = 'tests/browser/recorders.spec.ts';

const claims = (says: readonly string[], shown: readonly string[]): readonly Claim[] =>
  says.map((each, index) => ({ says: each, shown: shown[index] ?? '' }));

const NEVER = [PRIVACY, PRIVACY, PRIVACY, REPORT, PRIVACY, SINKS, RECORDERS];
const CAN = [MESSAGE, KEEP, PRIVACY, REPORT];

const shown = ({ claims: { never, can, limits }, ...words }: SaidWords): ReceiptWords => ({
  ...words,
  claims: { never: claims(never, NEVER), can: claims(can, CAN), limits },
});

/** The receipt's words. Each language says the same, line by line. */
export const RECEIPT_WORDS: Readonly<Record<Language, ReceiptWords>> = {
  en: {
    title: 'Privacy receipt',
    intro:
      'What the script behind the back pain guide on this website can and cannot do with what a visitor answers, and the automatic test that shows each line. The answers are data concerning health (GDPR, Article 9). It was written by the build of exactly these files.',
    script: 'Script',
    flow: 'Questions',
    status: { draft: 'draft: not yet checked by a doctor', active: 'in use' },
    paths: 'different paths',
    content: 'Fingerprint',
    never: 'What it never does',
    can: 'What it can do',
    limits: 'What it cannot prevent',
    columns: { never: 'On every path of the questions', can: 'Only this', shown: 'Shown by' },
    claims: {
      never: claims(
        [
          'Sends no answer to anybody: not to the clinic, not to the maker, not to a third party. It makes no request of its own; only the loader (self-check.loader.js) fetches its own parts from the folder beside it.',
          'Sets and reads no cookie, and uses no storage of the browser.',
          'Puts no answer into an address, a link, the history, the title or the console.',
          'Puts no answer into an event for the website’s own statistics.',
          'Opens no window, starts no worker, and sends no message to other scripts.',
          'Runs no text as code or as markup; holds no other module that could send or keep anything.',
          'Is not recorded by session-replay tools that heed the markers they document.',
        ],
        NEVER,
      ),
      can: claims(
        [
          'Send a message that the visitor writes and sends, where the clinic has set an address for it. No answer goes along.',
          'Copy, print, save or share the summary, when the visitor asks for it.',
          'Keep the answers in the memory of the page until it is left, or until the visitor erases them.',
          'Tell the website that the guide was opened, closed, begun or failed, and that a clinic channel was tapped. Where the clinic sets report, also the question reached or the card: health data, in the clinic’s hands.',
        ],
        CAN,
      ),
      limits: [
        'Other scripts on the same page can read what the visitor sees. Keep advertising pixels and recording tools off it.',
        'The server that hosts the page and the script sees who loads them, as with any page.',
        'Phone, WhatsApp, e-mail and booking links lead to services with terms of their own.',
      ],
    },
    verify:
      'To check: the sha384 of each file is that of the tag’s integrity attribute, and of the command openssl dgst -sha384 -binary <file> | base64. To repeat every test: npm test, in the source of this version.',
  },
  nl: {
    title: 'Privacybewijs',
    intro:
      'Wat het script achter de rugpijnwijzer op deze website wel en niet kan doen met wat een bezoeker antwoordt, en de automatische test die elke regel laat zien. De antwoorden zijn gegevens over gezondheid (AVG, artikel 9). Gemaakt bij het bouwen van precies deze bestanden.',
    script: 'Script',
    flow: 'Vragen',
    status: { draft: 'concept: nog niet door een arts nagekeken', active: 'in gebruik' },
    paths: 'verschillende paden',
    content: 'Vingerafdruk',
    never: 'Wat het nooit doet',
    can: 'Wat het kan doen',
    limits: 'Wat het niet kan voorkomen',
    columns: { never: 'Op elk pad door de vragen', can: 'Alleen dit', shown: 'Aangetoond door' },
    claims: {
      never: claims(
        [
          'Stuurt geen antwoord naar wie dan ook: niet naar de praktijk, niet naar de maker, niet naar derden. Het doet zelf geen enkel verzoek; alleen de loader (self-check.loader.js) haalt zijn eigen delen op uit de map ernaast.',
          'Plaatst en leest geen cookies, en gebruikt geen opslag van de browser.',
          'Zet geen antwoord in een adres, een link, de geschiedenis, de titel of de console.',
          'Zet geen antwoord in een gebeurtenis voor de statistiek van de website.',
          'Opent geen venster, start geen worker, en stuurt andere scripts geen bericht.',
          'Voert geen tekst uit als code of opmaak; heeft geen ander onderdeel dat iets kan versturen of bewaren.',
          'Wordt niet opgenomen door sessie-opnameprogramma’s die hun eigen, beschreven markeringen volgen.',
        ],
        NEVER,
      ),
      can: claims(
        [
          'Een bericht versturen dat de bezoeker zelf schrijft en verstuurt, als de praktijk daar een adres voor heeft ingesteld. Er gaat geen antwoord mee.',
          'De samenvatting kopiëren, printen, opslaan of delen, als de bezoeker daarom vraagt.',
          'De antwoorden in het geheugen van de pagina houden tot die wordt verlaten, of tot de bezoeker ze wist.',
          'De website vertellen dat de wijzer is geopend, gesloten, begonnen of mislukt, en dat een contactweg is gekozen. Met de instelling report ook de bereikte vraag of de kaart: gezondheidsgegevens, in handen van de praktijk.',
        ],
        CAN,
      ),
      limits: [
        'Andere scripts op dezelfde pagina kunnen lezen wat de bezoeker ziet. Houd advertentiepixels en opnameprogramma’s ervan af.',
        'De server van de pagina en van het script ziet wie ze laadt, zoals bij elke pagina.',
        'Links voor bellen, WhatsApp, e-mail en boeken leiden naar diensten met eigen voorwaarden.',
      ],
    },
    verify:
      'Controleren: de sha384 van elk bestand is die van het attribuut integrity van de tag, en van de opdracht openssl dgst -sha384 -binary <bestand> | base64. Alle tests herhalen: npm test, in de broncode van deze versie.',
  },
  de: shown(GERMAN_RECEIPT),
  fr: shown(FRENCH_RECEIPT),
};
