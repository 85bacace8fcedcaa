import type { Urgency } from '../../src/flow/flow.ts';
import { isNamed } from '../is-named.ts';

/** The sheet's own words. The flow's words come from its language files. */
export interface SheetWords {
  readonly sheet: string;
  readonly facts: Readonly<Record<'flow' | 'version' | 'status' | 'changed' | 'nextReview' | 'language' | 'hash', string>>;
  readonly status: Readonly<Record<'draft' | 'active', string>>;
  readonly reviewed: (by: string, on: string) => string;
  readonly hashHelp: string;
  readonly urgency: Readonly<Record<Urgency, string>>;
  readonly nothing: string;
  readonly headings: Readonly<Record<'decided' | 'start' | 'questions' | 'cards' | 'about' | 'sources' | 'decisions' | 'signOff', string>>;
  readonly highest: string;
  readonly routine: (lists: number) => string;
  readonly early: (questions: string) => string;
  readonly outOfScope: (questions: string) => string;
  readonly placeholders: string;
  readonly missing: (key: string) => string;
  readonly question: string;
  readonly startScreen: string;
  readonly kind: Readonly<Record<'one' | 'many', string>>;
  readonly safety: string;
  readonly help: string;
  readonly alone: string;
  readonly excludes: Readonly<Record<'all' | 'none', string>>;
  readonly columns: Readonly<Record<'wording' | 'id' | 'raises' | 'sources', string>>;
  readonly always: string;
  readonly if: string;
  readonly otherwise: string;
  readonly ends: string;
  readonly goesTo: string;
  readonly noScope: string;
  readonly raised: string;
  readonly raisedOrHigher: string;
  readonly chose: string;
  readonly or: string;
  readonly card: string;
  readonly fallback: string;
  readonly onlyIf: string;
  readonly unless: string;
  readonly region: (region: string) => string;
  readonly fold: string;
  readonly personal: string;
  readonly head: string;
  readonly call: string;
  readonly signs: (urgency: string, count: number) => string;
  readonly noContact: string;
  readonly openContact: string;
  readonly afterGp: string;
  readonly agreed: string;
  readonly signOff: Readonly<
    Record<
      | 'read'
      | 'each'
      | 'result'
      | 'approved'
      | 'changes'
      | 'rejected'
      | 'name'
      | 'role'
      | 'registration'
      | 'date'
      | 'signature'
      | 'remarks',
      string
    >
  >;
  readonly page: string;
}

const en: SheetWords = {
  sheet: 'Sign-off sheet',
  facts: {
    flow: 'Flow',
    version: 'Version',
    status: 'Status',
    changed: 'Changed',
    nextReview: 'Next review by',
    language: 'Language',
    hash: 'Content hash',
  },
  status: { draft: 'draft, not signed off', active: 'active' },
  reviewed: (by, on) => `signed off by ${by} on ${on}`,
  hashHelp: 'It changes with every word, option and rule. A signature counts only for this hash.',
  urgency: { emergency: 'Emergency', urgent_same_day: 'Doctor today', gp_first: 'GP first', routine: 'General information' },
  nothing: 'nothing',
  headings: {
    decided: 'How the advice is decided',
    start: 'Start screen',
    questions: 'Questions, options and rules',
    cards: 'Cards',
    about: 'About',
    sources: 'Sources',
    decisions: 'For the reviewer to decide',
    signOff: 'Sign-off',
  },
  highest: 'The card that is shown is the one with the highest urgency that any chosen option raises. There is no score.',
  routine: (lists) =>
    `General information is shown only if nothing is raised and all ${lists} safety lists are answered with exactly “none of these”.`,
  early: (questions) =>
    `The flow can end early after ${questions}, and only when no question that is left out could raise a higher urgency.`,
  outOfScope: (questions) => `The one exception is ${questions}, where people leave whom the guide is not for.`,
  placeholders: 'Words marked like this are filled in by the widget, from the region and the clinic:',
  missing: (key) => `(missing: ${key})`,
  question: 'Question',
  startScreen: 'start screen',
  kind: { one: 'one answer', many: 'one or more answers' },
  safety: 'safety list',
  help: 'Help',
  alone: 'In lists of signs',
  excludes: { all: 'Cannot be combined with another option.', none: 'Can be combined with every option but “none of these”.' },
  columns: { wording: 'Option', id: 'Id', raises: 'Raises', sources: 'Sources' },
  always: 'Then',
  if: 'If',
  otherwise: 'Otherwise',
  ends: 'the flow ends.',
  goesTo: 'to question',
  noScope: 'The guide is not for this person.',
  raised: 'has been raised so far',
  raisedOrHigher: 'or higher has been raised so far',
  chose: 'is answered with',
  or: 'or',
  card: 'Card',
  fallback: 'Shown when answers are incomplete or cannot be understood, and nothing urgent was raised.',
  onlyIf: 'Only if',
  unless: 'Not if',
  region: (region) => `Only in the region ${region}`,
  fold: 'Otherwise folded under its title',
  personal: 'Left out of “Read everything without questions”',
  head: 'At the top of the card, before “You chose”',
  call: 'Followed by a link that calls the out-of-hours doctor, where the number is known',
  signs: (urgency, count) =>
    `Followed by a list of all ${count} options above that raise ${urgency}, with their help, without “I am not sure”.`,
  noContact: 'Offers no contact with the clinic.',
  openContact: 'Offers contact with the clinic.',
  afterGp: 'Offers contact with the clinic after these words:',
  agreed: 'agreed',
  signOff: {
    read: 'I have read every question, option, rule and card in this language.',
    each: 'Every reviewer signs a sheet of their own, one for each language.',
    result: 'My decision',
    approved: 'approved as it is',
    changes: 'approved with the changes below',
    rejected: 'not approved',
    name: 'Name',
    role: 'Role',
    registration: 'Registration (register and number)',
    date: 'Date',
    signature: 'Signature',
    remarks: 'Remarks',
  },
  page: 'page',
};

const nl: SheetWords = {
  sheet: 'Akkoordformulier',
  facts: {
    flow: 'Vragenlijst',
    version: 'Versie',
    status: 'Status',
    changed: 'Gewijzigd',
    nextReview: 'Opnieuw nakijken vóór',
    language: 'Taal',
    hash: 'Inhoudscode',
  },
  status: { draft: 'concept, nog geen akkoord', active: 'in gebruik' },
  reviewed: (by, on) => `akkoord van ${by} op ${on}`,
  hashHelp: 'Deze code verandert met elk woord, elke optie en elke regel. Een handtekening geldt alleen voor deze code.',
  urgency: { emergency: 'Spoed', urgent_same_day: 'Vandaag een arts', gp_first: 'Eerst de huisarts', routine: 'Algemene informatie' },
  nothing: 'niets',
  headings: {
    decided: 'Hoe het advies tot stand komt',
    start: 'Startscherm',
    questions: 'Vragen, opties en regels',
    cards: 'Adviezen',
    about: 'Over deze wijzer',
    sources: 'Bronnen',
    decisions: 'Te beslissen door de beoordelaar',
    signOff: 'Akkoord',
  },
  highest: 'De bezoeker ziet het advies met de hoogste urgentie van alle gekozen opties. Er is geen score.',
  routine: (lists) =>
    `Algemene informatie verschijnt alleen als niets een urgentie geeft en alle ${lists} veiligheidslijstjes precies met “geen van deze” zijn beantwoord.`,
  early: (questions) =>
    `De vragenlijst kan eerder stoppen na ${questions}, en alleen als geen overgeslagen vraag nog een hogere urgentie kan geven.`,
  outOfScope: (questions) => `De enige uitzondering is ${questions}: daar stopt wie buiten de doelgroep valt.`,
  placeholders: 'Woorden met deze markering vult de wijzer zelf in, volgens de regio en de praktijk:',
  missing: (key) => `(ontbreekt: ${key})`,
  question: 'Vraag',
  startScreen: 'startscherm',
  kind: { one: 'één antwoord', many: 'een of meer antwoorden' },
  safety: 'veiligheidslijstje',
  help: 'Uitleg',
  alone: 'In lijsten met signalen',
  excludes: { all: 'Gaat niet samen met een andere optie.', none: 'Gaat samen met elke optie behalve “geen van deze”.' },
  columns: { wording: 'Optie', id: 'Id', raises: 'Geeft', sources: 'Bronnen' },
  always: 'Daarna',
  if: 'Als',
  otherwise: 'Anders',
  ends: 'de vragenlijst stopt.',
  goesTo: 'naar vraag',
  noScope: 'De wijzer is niet voor deze persoon.',
  raised: 'tot nu toe is gegeven',
  raisedOrHigher: 'of hoger tot nu toe is gegeven',
  chose: 'is beantwoord met',
  or: 'of',
  card: 'Advies',
  fallback: 'Verschijnt als antwoorden onvolledig of onbegrijpelijk zijn, en er niets dringends is gekozen.',
  onlyIf: 'Alleen als',
  unless: 'Niet als',
  region: (region) => `Alleen in de regio ${region}`,
  fold: 'Anders ingeklapt onder de titel',
  personal: 'Staat niet in “Alles lezen zonder vragen”',
  head: 'Bovenaan het advies, vóór “Je koos”',
  call: 'Met daaronder een link die de huisartsenpost belt, als het nummer bekend is',
  signs: (urgency, count) =>
    `Met daaronder een lijst van alle ${count} opties hierboven met ${urgency}, met hun uitleg, zonder “Ik weet het niet zeker”.`,
  noContact: 'Biedt geen contact met de praktijk aan.',
  openContact: 'Biedt contact met de praktijk aan.',
  afterGp: 'Biedt contact met de praktijk aan na deze woorden:',
  agreed: 'akkoord',
  signOff: {
    read: 'Ik heb elke vraag, optie, regel en elk advies in deze taal gelezen.',
    each: 'Elke beoordelaar tekent een eigen formulier, voor elke taal één.',
    result: 'Mijn besluit',
    approved: 'akkoord zoals het is',
    changes: 'akkoord met de wijzigingen hieronder',
    rejected: 'niet akkoord',
    name: 'Naam',
    role: 'Functie',
    registration: 'Registratie (register en nummer)',
    date: 'Datum',
    signature: 'Handtekening',
    remarks: 'Opmerkingen',
  },
  page: 'pagina',
};

const WORDS = { en, nl };

/** The sheet's words in `lang`, or in English where it has none. */
export function sheetWords(lang: string): SheetWords {
  const base = lang.split('-')[0] ?? '';
  return isNamed(WORDS, base) ? WORDS[base] : WORDS.en;
}
