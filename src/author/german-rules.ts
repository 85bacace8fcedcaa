import { OVER_CLAIMS } from '../base/over-claims.ts';
import { msg } from '../proof/message.ts';
import { type LanguageRules, words } from './language-rules.ts';
import { germanSyllables } from './syllables.ts';

const PROBABLY = '(?:wahrscheinlich|vermutlich|womöglich)';
const CONDITION =
  '(?:~bandscheiben~|Hexenschuss|Ischias~|Lumbago|(?:eingeklemmte|gereizte|entzündete)[nrs]? Nerv(?:en)?|(?:gebrochene|gerissene|gezerrte)[nrs]? ~|' +
  '~(?:bruch|fraktur)|~infekt(?:ion)?|~entzündung|~krebs|Metastase~|~tumor~|Arthrose|Rheuma|Osteoporose|Knochenschwund|~aneurysma|[CK]auda~|' +
  '~zerrung|Muskelriss|~thrombose|~stenose)';

export const GERMAN_RULES: LanguageRules = {
  banned: words(...OVER_CLAIMS.de),
  noDiagnosis: words('keine Diagnose'),
  diagnosed: words(
    // "Haben Sie …?" and "wenn Sie … haben" ask; they do not say.
    `Sie (?:haben|leiden an|leiden unter) … ${CONDITION}`,
    `(?<!(?:wenn|ob|falls) )Sie … ${CONDITION} haben`,
    `Ihre?[mnrs]? ${CONDITION}`,
    `(?:das|dies|es) (?:ist|sieht aus wie|sieht nach|klingt nach|deutet auf|spricht für) … ${CONDITION}`,
    `(?:das|dies|es) (?:kann|könnte|muss|dürfte|scheint) … ${CONDITION} (?:zu )?sein`,
    `(?:das|dies|es) ist ${PROBABLY}|Sie (?:(?:haben|sind) )?${PROBABLY}|${PROBABLY} (?:haben|sind|ist) (?:Sie|das|es)|unsere (?:Einschätzung|Beurteilung)`,
  ),
  // From English or Dutch: "feel free", "see a doctor", "makes sense", "low back pain", "emergency room", "iets hiervan", "leest mee".
  translated: words(
    'fühlen Sie sich frei|sehen Sie … (?:~arzt|~ärztin)|macht (?:es |das )?Sinn|niedrige[nrs]? Rückenschmerz~|Unterrücken|Notfallraum',
    '(?:etwas|eines) hiervon|liest (?:niemand )?mit|einen Schreck~ geben|es ist weise',
  ),
  urgent: words('dringend~|dringlich~|eilig~|umgehend|zeitnah~|baldmöglichst|schnellstmöglich'),
  time: words('jetzt|heute|morgen|sofort|Minuten?|Stunden?|Tag(?:en?)?|Wochen?|Nacht|Abend'),
  first: words('zuerst'),
  action: words('rufen|gehen|fragen|suchen|holen|sprechen'),
  isNew: words('neu(?:e[mnrs]?)?'),
  and: words('und'),
  or: words('oder'),
  oneThing: words('oder (?:älter|höher|länger|mehr|später)', '(?:habe|bin|jetzt) oder (?:hatte|war|früher)'),
  filler: 'Doktor',
  syllablesOf: germanSyllables,
  level: {
    // Amstad 1978 (Wie verständlich sind unsere Zeitungen?, Zürich): Flesch's formula for German, 180 - words per sentence - 58.5 *
    // syllables per word. 60 to 70 is "normal", for 13 to 15 years of age; 50 to 60 is "fairly hard".
    name: 'Flesch-Amstad',
    limit: msg`at least ${60}`,
    of: (wordsPerSentence, syllablesPerWord) => 180 - wordsPerSentence - 58.5 * syllablesPerWord,
    excess: (level) => 1 - level / 60,
  },
};
