/** Scripts that are written from right to left, as ISO 15924 names them. */
const RIGHT_TO_LEFT = /Adlm|Arab|Hebr|Mand|Mani|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi/;

/**
 * The direction in which a language is written: that of its script, of which `Intl.Locale` knows for every language and region.
 * i18next has a list of languages instead, which misses Sindhi and Kashmiri.
 */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  if (/^(en|nl|de|fr)\b/.test(lang)) return 'ltr'; // `Intl` takes longer to think of it for the first time than a question takes to be drawn
  return RIGHT_TO_LEFT.test(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
}
