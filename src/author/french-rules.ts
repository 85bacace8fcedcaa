import { OVER_CLAIMS } from '../base/over-claims.ts';
import { msg } from '../proof/message.ts';
import { type LanguageRules, words } from './language-rules.ts';
import { frenchSyllables } from './syllables.ts';

/** Up to four small words; an article may be tied to its noun ("l’arthrose", "d’une hernie"). */
const SOME = String.raw`(?:[\p{L}-]+[\s’']){0,4}?`;
const PROBABLY = '(?:probablement|sans doute|vraisemblablement|certainement|sûrement)';
const IT = '(?:cela|ça|il)';
const CONDITION =
  '(?:hernie~|sciatiques?|cruralgies?|lumbagos?|tour de reins|nerf (?:coincé|pincé|irrité|comprimé)|fractures?|fêlures?|infections?|' +
  'inflammations?|cancers?|tumeurs?|métastases?|arthrose|arthrite|rhumatismes?|ostéoporose|anévris?mes?|phlébites?|thromboses?|' +
  'caillots?|sténoses?|(?:vertèbre|côte) (?:cassée|fêlée)|muscle (?:déchiré|froissé)|déchirures?|élongations?|contractures?|entorses?|' +
  'disque (?:déplacé|usé|abîmé)|queue de cheval)';

export const FRENCH_RULES: LanguageRules = {
  banned: words(...OVER_CLAIMS.fr),
  noDiagnosis: words('(?:pas (?:un|de)|aucun) diagnostic'),
  diagnosed: words(
    // "Vous avez une hernie ?" and "si vous avez une hernie" ask; they do not say.
    `(?<!(?:si|quand|lorsque) )vous (?:avez|souffrez) ${SOME}${CONDITION}(?=[^?]*$)`,
    `(?:votre|vos) ${CONDITION}`,
    `(?:c[’']est|ce n[’']est pas|${IT} (?:peut|pourrait|doit) être|${IT} ressemble à|${IT} fait penser à|${IT} (?:indique|évoque)) ${SOME}${CONDITION}`,
    `c[’']est ${PROBABLY}|vous(?: ~)? ${PROBABLY}|${PROBABLY},? (?:que )?vous|notre évaluation`,
  ),
  // From English or Dutch: "feel free", "it makes sense", "reads along", "recognise yourself in", "it is wise", "your local emergency number".
  translated: words(
    "sentez-vous libre|soyez libre de|(?:fait|faire) (?:du )?sens|lit avec vous|vous reconnaissez-vous|il est sage|numéro d[’']urgence local",
    'docteur de (?:service|garde)|tenez de travers|est vrai quelque chose|quelque chose de (?:cela|ceci)',
  ),
  // Not "numéro d’urgence", "cas d’urgence" or "les urgences", which are names.
  urgent: words("urgente?s?|urgemment|(?:en|de toute) urgence|(?<!(?:numéro|ligne|cas|services?) )d[’']urgence"),
  time: words("maintenant|aujourd[’']hui|ce soir|cette nuit|demain|tout de suite|immédiatement|minutes?|heures?|jours?|semaines?"),
  first: words("d[’']abord"),
  action: words('appelez|téléphonez|voyez|allez|consultez|demandez|contactez|parlez|prenez rendez-vous'),
  // "De nouveau" is "again".
  isNew: words('(?<!(?:de|à) )nouveau|nouveaux|nouvel|nouvelles?'),
  and: words('et'),
  or: words('ou'),
  oneThing: words('ou (?:plus|davantage)', '(?:actuel ou passé|maintenant ou avant)', '(?:ai|avez) ou (?:ai|avez) eu'),
  filler: 'Docteur',
  syllablesOf: frenchSyllables,
  level: {
    // Kandel and Moles 1958 (Application de l’indice de Flesch à la langue française, Cahiers d’études de radio-télévision 19):
    // 207 - 1.015 * words per sentence - 0.736 * syllables per 100 words. The scale is Flesch's own: 60 to 70 is "standard".
    name: 'Kandel-Moles',
    limit: msg`at least ${60}`,
    of: (wordsPerSentence, syllablesPerWord) => 207 - 1.015 * wordsPerSentence - 73.6 * syllablesPerWord,
    excess: (level) => 1 - level / 60,
  },
};
