import { countryCode } from '../src/clinic/country-code.ts';
import { regionOfPhones } from './clinic-from-settings.ts';
import { readSettings, type SettingName, type SettingSource, type Settings } from './config.ts';
import { type Business, businessOf } from './page-business.ts';
import { hoursText } from './page-hours.ts';
import { namesOf, textsOf } from './thing.ts';

/**
 * `own`, the settings that the owner wrote, completed by what the page's JSON-LD tells of the business behind it.
 * Nobody wrote that for us, so what cannot be used in it is passed over without a word.
 * @param sources what `own` was read from: a setting that is written there but left empty stays so.
 */
export function withPageData(own: Settings, sources: readonly SettingSource[], page: ParentNode): Settings {
  const business = businessOf(page);
  if (!business) return own;
  // One source for each value: the parser takes the first that is usable.
  const facts = Object.entries(factsOf(business)).flatMap(([name, values]) =>
    sources.some((source) => source[name]?.trim() === '') ? [] : values.map((value) => ({ [name]: clean(value) })),
  );
  const { region, ...found } = readSettings(facts, () => {});
  const settings = { ...found, ...own };
  // The country of a number is surer than that of an address, which may be the head office's.
  return settings.region || regionOfPhones(settings) || !region ? settings : { ...settings, region };
}

/** What the page says, by the setting that it stands for, in the order of preference. */
function factsOf({ thing, follow }: Business): Readonly<Partial<Record<SettingName, readonly string[]>>> {
  const places = [thing, ...follow([thing], 'location')];
  const contacts = [...places, ...follow(places, 'contactPoint')];
  const addresses = follow(places, 'address');
  const actions = follow([thing], 'potentialAction').filter((action) => namesOf(action, '@type').includes('ReserveAction'));
  const entries = follow(actions, 'target');
  const today = new Date().toISOString().slice(0, 10);
  return {
    clinic: textsOf([thing], 'name'),
    city: textsOf(addresses, 'addressLocality'),
    region: [...textsOf(addresses, 'addressCountry'), ...textsOf(follow(addresses, 'addressCountry'), 'name')].map(countryCode),
    phone: textsOf(contacts, 'telephone'),
    email: textsOf(contacts, 'email').map((address) => address.replace(/\?.*/, '')),
    // An address with gaps to fill in is for machines.
    'booking-url': [...textsOf(actions, 'target'), ...textsOf(entries, 'urlTemplate'), ...textsOf(entries, 'url')].filter(
      (url) => !/[{}]/.test(url),
    ),
    hours: places.map((place) =>
      hoursText(
        textsOf([place], 'openingHours'),
        follow([place], 'openingHoursSpecification'),
        follow([place], 'specialOpeningHoursSpecification'),
        today,
      ),
    ),
  };
}

/** Website builders write `&amp;` and `&#8217;` where JSON needs none, and links where a number or an address is meant. */
function clean(text: string): string {
  return text
    .replace(/^(tel|mailto):/i, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))
    .replaceAll('&amp;', '&');
}
