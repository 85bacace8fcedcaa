import { countryCode } from '../../../../src/clinic/country-code.ts';
import type { Region } from '../../../../src/clinic/region.ts';
import { readSettings, type SettingName, type SettingSource, type Settings } from '../config.ts';
import { regionOfPhones } from '../region-of-phones.ts';
import { NUMBER } from '../setting-kinds.ts';
import { isDesk } from './contact-point.ts';
import { decoded } from './decoded.ts';
import { type Business, businessOf } from './page-business.ts';
import { hoursText } from './page-hours.ts';
import { isText, isThing, namesOf, type Thing, textsOf, valuesOf } from './thing.ts';

type Facts = Readonly<Partial<Record<SettingName, readonly string[]>>>;

/**
 * `own`, the settings that the owner wrote, completed by what the page's JSON-LD tells of the business behind it.
 * @param sources what `own` was read from: a setting that is written there but left empty stays so.
 * @param warn gets one sentence, if something that the page tells cannot be used and the owner did not write it either.
 */
export function withPageData(
  own: Settings,
  sources: readonly SettingSource[],
  page: ParentNode,
  warn: (sentence: string) => void,
): Settings {
  const { business, broken } = businessOf(page);
  const isWanted = (name: string) => !Object.hasOwn(own, name) && !sources.some((source) => source[name]?.trim() === '');
  if (broken && ['clinic', 'phone', 'hours'].some(isWanted))
    warn('The JSON-LD of this page cannot be used: it is no JSON. Write clinic, phone and hours as settings, or mend it.');
  if (!business) return own;
  const { region, ...found } = read(factsOf(business), isWanted);
  // The country of a number is surer than that of an address, which may be the head office's.
  const place = own.region ?? regionOfPhones({ ...found, ...own }) ?? region;
  const hours = { hours: hoursOf(business, place) };
  const settings = { ...found, ...read(hours, isWanted), ...own };

  const unused = Object.entries({ ...factsOf(business), ...hours }).filter(
    ([name, values]) => isWanted(name) && name !== 'region' && values.length > 0 && !Object.hasOwn(settings, name),
  );
  if (unused.length > 0) {
    const names = unused.map(([name]) => name).join(', ');
    warn(`What the JSON-LD of this page says of ${names} cannot be used. Write ${names} as settings, or mend it.`);
  }
  return settings.region || regionOfPhones(settings) || !region || !isWanted('region') ? settings : { ...settings, region };
}

/** The settings that `facts` give: of each, the first that is usable. */
function read(facts: Facts, isWanted: (name: string) => boolean): Settings {
  const sources = Object.entries(facts).flatMap(([name, values]) =>
    isWanted(name) ? values.map((value) => ({ [name]: clean(value) })) : [],
  );
  return readSettings(sources, () => {});
}

/** What the page says, by the setting that it stands for, in the order of preference. */
function factsOf({ thing, same, parents, follow }: Business): Facts {
  const places = (things: readonly Thing[]) => [...things, ...follow(things, 'location')];
  const own = places([thing, ...same]);
  const addresses = follow(own, 'address');
  const desks = (things: readonly Thing[]) => follow(things, 'contactPoint').filter(isDesk);
  const contacts = [own, places(parents)].flatMap((each) => [...each, ...follow(each, 'address'), ...desks(each)]);
  const elsewhere = follow([...own, ...places(parents)], 'contactPoint').filter((each) => !isDesk(each));
  const actions = follow([thing, ...same], 'potentialAction').filter((action) => namesOf(action, '@type').includes('ReserveAction'));
  const entries = follow(actions, 'target');
  const countries = [...textsOf(addresses, 'addressCountry'), ...textsOf(follow(addresses, 'addressCountry'), 'name')];
  const facts = {
    clinic: said([thing, ...same], 'name'),
    city: said(addresses, 'addressLocality'),
    // The last line of an address that is one text.
    region: [...countries, ...textsOf(own, 'address').map((address) => address.trim().replace(/.*[\n,]/s, ''))].map(countryCode),
    phone: [...said(contacts, 'telephone'), ...said(elsewhere, 'telephone').map(() => NUMBER)],
    email: said(contacts, 'email').map((address) => address.replace(/\?.*/, '')),
    // An address with gaps to fill in is for machines.
    'booking-url': [...textsOf(actions, 'target'), ...textsOf(entries, 'urlTemplate'), ...textsOf(entries, 'url')].filter(
      (url) => !/[{}]/.test(url),
    ),
  };
  return Object.fromEntries(Object.entries(facts).map(([name, values]) => [name, values.filter((value) => value.trim() !== '')]));
}

/** The texts that `property` of `things` holds; what is none stands there as one that is no good, so that the owner hears of it. */
const said = (things: readonly Thing[], property: string): readonly string[] =>
  things.flatMap((thing) => valuesOf(thing, property)).map((value) => (isText(value) ? value : NUMBER));

/**
 * The opening hours, if any are written: of the business itself, or of its only place that has some. An empty text where they cannot be
 * read, where several places differ, or where holidays stand with another of them.
 */
function hoursOf({ thing, same, rivals, follow }: Business, region: Region | undefined): readonly string[] {
  const today = new Date(Date.now() - DAY).toISOString().slice(0, 10); // in America it may be that day still
  const textOf = (of: Thing) => {
    const [weekly = [], special = []] = SPECIFICATIONS.map((name) => follow([of], name));
    const isWhole = valuesOf(of, 'openingHours').every(isText) && SPECIFICATIONS.every((name) => valuesOf(of, name).every(isThing));
    return isWhole ? hoursText(textsOf([of], 'openingHours'), weekly, special, today, region?.id) : '';
  };
  const hasHours = (of: Thing) => ['openingHours', 'openingHoursSpecification'].some((name) => valuesOf(of, name).length > 0);
  const places = [[thing], follow([thing], 'location'), same, follow(same, 'location')];
  const found = places.map((each) => each.filter(hasHours)).find(({ length }) => length > 0);
  if (!found) return [];
  const isApart = (of: Thing) => !found.includes(of) && valuesOf(of, 'specialOpeningHoursSpecification').length > 0;
  const texts = new Set([...found, ...rivals.filter(hasHours)].map(textOf));
  return [...(texts.size === 1 && !places.flat().some(isApart) ? texts : [''])];
}

const DAY = 24 * 60 * 60 * 1000;
const SPECIFICATIONS = ['openingHoursSpecification', 'specialOpeningHoursSpecification'];

/** Website builders write a link where a number or an address is meant. */
function clean(text: string): string {
  return decoded(text).replace(/^(tel|mailto):/i, '');
}
