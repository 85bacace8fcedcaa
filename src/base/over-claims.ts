/**
 * What an honest clinic does not claim, as patterns for `anyOf`, in each language that has rules: promises of a cure, and words for
 * what no research shows. Neither the texts of a flow nor what an owner says of the clinic may have one.
 */
export const OVER_CLAIMS = {
  en: [
    'cure[sd]?|curing|guarantee~|ensur(?:e|es|ed|ing)|root causes?|misalign~|subluxat~|restor~ … balance|optim(?:al|i[sz])~|proven|crucial~',
    'immediate(?:ly)? relie[fv]~|your risks?|scor(?:e|es|ed|ing)',
  ],
  nl: [
    // Not "geneesmiddel", which is a medicine.
    'gene(?:es|est|zen|zend~|zing~|eskracht~)|gena(?:s|zen)|garantie~|(?:ge)?garande(?:er|re)~|bewezen|scheefstand~|oorza(?:ak|ken) … weg~',
    "balans … herstel~|herstel~ … balans|optima~|crucia~|subluxat~|(?:jouw|je|uw) risico(?:[’']s)?|scores?|scoort|gescoord",
  ],
  de: [
    // Not "Heilpraktiker" or "heilkundlich", which say who somebody is.
    'heil(?:en|t|te|ung~|bar~|end~)|geheilt~|garantie~|sicher(?:zu)?stell~|stell(?:en|t) … sicher|bewiesen~|(?:nach)?erwiesen~|nachweislich~',
    'fehlstellung~|schiefstand~|subluxat~|ursachen? … (?:beseitig~|beheb~|behoben)|(?:beseitig|beheb)~ … ursachen?|an der wurzel|scores?|punktzahl~',
    'bring~ … (?:gleichgewicht|balance)|wiederherstell~ … (?:gleichgewichts?|balance)|(?:gleichgewicht|balance) … wiederher~|optima~|optimier~',
    'entscheidend~|sofort(?:ige[nrs]?)? … (?:schmerzfrei~|linderung|erleichterung)|(?:ihr|dein)e?[mnrs]? (?:~ )?risik(?:o|en)~',
  ],
  fr: [
    // Not "guérilla".
    'gu[ée]ri(?!lla)~|garanti~|(?:vous )?(?:assur~|promet~) … (?:résultats?|soulagement|rétablissement)|causes? (?:profondes?|racines?)|vraies? causes?',
    'à la (?:racine|source) … (?:mal|maux|problèmes?|douleurs?)|(?:dés|ré)align~|mal alignée?s?|vertèbres? déplacées?|subluxat~|rééquilibr~',
    "(?:rétabli~|restaur(?:e|er|ons|ent)|retrouv~|redonn~) … (?:l[’'])?équilibre|optima(?:le?s?|ux)|optimis~|prouvée?s?|efficacité … (?:démontrée|avérée)",
    'crucia(?:le?s?|ux)|soulag~ … (?:immédiat~|instantané~)|immédiat~ … soulag~|(?:votre|vos) risques?|scores?',
  ],
} as const;

/** A diagnosis, in every language so far. */
export const DIAGNOSIS = /diagnos\p{L}*/iu;

/** What `patterns` stand for as one regular expression, in which `~` is any ending or beginning of a word, and ` … ` is up to three words. */
export function anyOf(patterns: readonly string[]): string {
  return patterns
    .join('|')
    .replaceAll(' … ', String.raw` (?:[\p{L}-]+ ){0,3}?`)
    .replaceAll(' ', String.raw`\s+`)
    .replaceAll('~', String.raw`\p{L}*`);
}

/** The first words of `text` that claim too much, in whatever language they are. */
export function overClaimIn(text: string): string | undefined {
  // Without a look behind, which browsers from before 2023 do not know.
  const claim = new RegExp(String.raw`(?:^|[^\p{L}\p{N}])(${anyOf(Object.values(OVER_CLAIMS).flat())})(?![\p{L}\p{N}])`, 'iu');
  return claim.exec(text)?.[1] ?? DIAGNOSIS.exec(text)?.[0];
}
