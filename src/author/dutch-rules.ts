import { OVER_CLAIMS } from '../base/over-claims.ts';
import { msg } from '../proof/message.ts';
import { type LanguageRules, words } from './language-rules.ts';
import { dutchSyllables } from './syllables.ts';

const YOU = '(?:je|jij|u)';
const PROBABLY = '(?:waarschijnlijk|vermoedelijk)';
const CONDITION =
  '(?:~hernia|uitstulping|ischias|spit|lumbago|(?:beknelde|ingeklemde|geïrriteerde) zenuw|zenuwbeknelling|(?:gebroken|gescheurde|verrekte) ~|~breuk|' +
  '~infectie|~ontsteking|~kanker|uitzaaiing~|tumor|artrose|reuma|botontkalking|osteoporose|aneurysma|cauda~|spierverrekking|' +
  'spierscheuring|trombose|stenose)';

export const DUTCH_RULES: LanguageRules = {
  banned: words(...OVER_CLAIMS.nl),
  noDiagnosis: words('geen diagnose'),
  diagnosed: words(
    `${YOU} (?:hebt|heb|heeft|lijdt aan) … ${CONDITION}`,
    `(?<!(?:als|wanneer|of) )${YOU} … ${CONDITION} (?:hebt|heeft)`,
    // Not "je", which is "you" as well: "heb je kanker?" asks.
    `(?:jouw|uw) ${CONDITION}`,
    `(?:dit|dat|het) (?:is|lijkt op|lijkt|wijst op) … ${CONDITION}|(?:dit|dat|het) kan … ${CONDITION} zijn`,
    `(?:dit|dat|het) is ${PROBABLY}|${YOU} (?:(?:hebt|heeft|bent|is) )?${PROBABLY}|${PROBABLY} (?:hebt?|heeft|bent?|is) ${YOU}|onze beoordeling`,
  ),
  // From English, or what no health service in the Netherlands says.
  translated: words(
    '(?:kan|kunnen|voelt) privé(?: (?:aan)?voelen)?|onhandige of ingezakte|(?:het|dat) is slim|is het slim|dat is schrikken|lijst ziet niet alles',
    'past er een … signaal|plaatselijke alarmnummer|dokter van dienst|meeste steun uit onderzoek',
  ),
  urgent: words('dringend~|spoedig~|met spoed|urgent~|urgentie'),
  time: words('nu|vandaag|vanavond|vannacht|morgen|meteen|direct|onmiddellijk|minu(?:ut|ten)|u(?:ur|ren)|dag(?:en)?|we(?:ek|ken)'),
  first: words('eerst'),
  action: words('bel|ga|vraag|zoek|bezoek|neem|praat'),
  isNew: words('nieuwe?'),
  and: words('en'),
  or: words('of'),
  oneThing: words('of (?:ouder|hoger|langer|meer|later)', '(?:heb|nu) of (?:had|vroeger)'),
  filler: 'Dokter',
  syllablesOf: dutchSyllables,
  level: {
    // Douma 1960 (De leesbaarheid van landbouwbladen, Wageningen): 206.84 - 0.77 * syllables per 100 words - 0.93 * words per
    // sentence. In his table 60 to 70 is "normal", for the end of primary school; 45 to 60 is "fairly hard".
    name: 'Flesch-Douma',
    limit: msg`at least ${60}`,
    of: (wordsPerSentence, syllablesPerWord) => 206.84 - 77 * syllablesPerWord - 0.93 * wordsPerSentence,
    excess: (level) => 1 - level / 60,
  },
};
