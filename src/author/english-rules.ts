import { OVER_CLAIMS } from '../base/over-claims.ts';
import { msg } from '../proof/message.ts';
import { type LanguageRules, words } from './language-rules.ts';
import { englishSyllables } from './syllables.ts';

const CONDITION =
  '(?:hernia|(?:slipped|herniated|bulging|worn) dis[ck]|sciatica|lumbago|(?:pinched|trapped|irritated) nerve|(?:broken|cracked) ~|' +
  'fracture|infection|inflammation|cancer|tumou?r|arthritis|osteoporosis|aneurysm|cauda equina|clot|stenosis|' +
  '(?:muscle|back) (?:strain|sprain)|(?:strained|pulled|torn) muscle)s?';

export const ENGLISH_RULES: LanguageRules = {
  banned: words(...OVER_CLAIMS.en),
  noDiagnosis: words('not a diagnosis'),
  diagnosed: words(
    // "Do you have …?" and "if you have …" ask; they do not say.
    `(?<!(?:if|when|whether|do) )you(?: ~)? (?:have|suffer from) … ${CONDITION}`,
    `you['’]ve … ${CONDITION}`,
    `your ${CONDITION}`,
    `(?:it|this|that) (?:is|may be|could be|must be|looks like|sounds like|points to) … ${CONDITION}`,
    '(?:it|this|that) is (?:probably|(?:most )?likely)',
    'you(?: ~)? (?:probably|likely)|(?:probably|most likely) you|our assessment',
  ),
  // From Dutch: "leest mee", "meegestuurd", "laat schrikken", "klopt iets hiervan", "herken je je in", "het is slim", "staat scheef", "gerust".
  translated: words(
    'reads? along|sent along|(?:give|gives|gave) (?:you|me|people) a fright|any of (?:this|these) fits?',
    'recogni[sz]e yourself in|it is wise|(?:stand|stands|standing) crooked|feel free to',
  ),
  urgent: words('urgent~|urgency'),
  time: words('now|today|tonight|tomorrow|at once|(?:right|straight) away|immediately|(?:minute|hour|day|week)s?'),
  first: words('first'),
  action: words('call|phone|ring|see|go|ask|contact|visit|get help|talk'),
  isNew: words('new'),
  and: words('and'),
  or: words('or'),
  oneThing: words('or (?:older|more|longer|later)', '(?:have|am|now) or (?:had|could be|before)'),
  filler: 'Doctor',
  syllablesOf: englishSyllables,
  level: {
    // Kincaid, Fishburne, Rogers and Chissom 1975: the school grade in the United States. In grade 6 one is 11 or 12.
    name: 'Flesch-Kincaid grade',
    limit: msg`at most ${6}`,
    of: (wordsPerSentence, syllablesPerWord) => 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59,
    excess: (level) => level / 6 - 1,
  },
};
