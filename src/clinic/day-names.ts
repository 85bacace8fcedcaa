import type { RegionId } from './emergency.ts';

/** Sunday first. A name may be shortened to its first two letters. */
const NAMES = {
  en: 'sunday monday tuesday wednesday thursday friday saturday',
  nl: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag',
  de: 'sonntag montag dienstag mittwoch donnerstag freitag samstag',
  fr: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
  it: 'domenica lunedi martedi mercoledi giovedi venerdi sabato',
  es: 'domingo lunes martes miercoles jueves viernes sabado',
} as const;

type Spoken = keyof typeof NAMES;
const ALL = Object.keys(NAMES).filter((name): name is Spoken => name in NAMES);
/** Where a language is not among these, its short names may still be the only ones that a text can mean. */
const SPOKEN: Readonly<Partial<Record<RegionId, readonly Spoken[]>>> = {
  NL: ['nl', 'de'],
  BE: ['nl', 'fr', 'de'],
  DE: ['de'],
  AT: ['de'],
  CH: ['de', 'fr', 'it'],
  FR: ['fr'],
  GB: ['en'],
  IE: ['en'],
  US: ['en'],
  AU: ['en'],
};

/**
 * The days of the week that `words` name, as numbers from Sunday, which is 0. Between two languages a name can be two days: `Ma` is Monday
 * in Dutch and Tuesday in French. It is told by the language of the others beside it, and by those of the region; English names, which
 * schema.org has, may stand beside any.
 * @param words in small letters, without accents.
 * @returns undefined where one is no day, or could be two.
 */
export function daysNamed(words: readonly string[], region: RegionId = 'unknown'): ReadonlyMap<string, number> | undefined {
  const readings = (languages: readonly Spoken[]) =>
    languages
      .map((language) => words.map((word) => dayIn(language, word) ?? dayIn('en', word)))
      .filter((days): days is number[] => days.every((day) => day !== undefined));
  const local = readings(SPOKEN[region] ?? ALL);
  const [first, ...others] = local.length > 0 ? local : readings(ALL);
  if (!first || others.some((other) => other.join() !== first.join())) return undefined;
  return new Map(words.map((word, index) => [word, first[index] ?? 0]));
}

function dayIn(language: Spoken, word: string): number | undefined {
  const day = word.length < 2 ? -1 : NAMES[language].split(' ').findIndex((name) => name.startsWith(word));
  return day < 0 ? undefined : day;
}
