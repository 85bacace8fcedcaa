import { regionOfCountry } from '../../src/clinic/region.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Every country whose numbers the widget knows, as code and name, sorted by name. The widget's own table decides which. */
export function countriesIn(lang: string): readonly (readonly [code: string, name: string])[] {
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter((code) => code !== 'UK' && regionOfCountry(code))
    .map((code) => [code, names.of(code) ?? code] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, lang));
}
