import { readJson } from './page-json.ts';
import { namesOf, type Thing, textsOf, thingsIn } from './thing.ts';

/** A business that the page describes. */
export interface Business {
  readonly thing: Thing;
  /** The same business, written once more as something else: beside a `LocalBusiness` with its hours an `Organization` with its phone. */
  readonly same: readonly Thing[];
  /** The organisations that it is a part of. */
  readonly parents: readonly Thing[];
  /** Others of its kind, such as branches. */
  readonly rivals: readonly Thing[];
  /** The objects that `property` of `things` holds, wherever the page has written them out. */
  readonly follow: (things: readonly Thing[], property: string) => readonly Thing[];
}

/** The properties behind which a page keeps its own business. Not its authors, reviews, events or the makers of its website. */
const LEADS = '@graph mainEntity mainEntityOfPage about isPartOf publisher provider department subOrganization'.split(' ');
const DEPTH = 6;

/** The kinds of `MedicalBusiness` and `MedicalOrganization` for people, and names in use that schema.org does not have. */
const MEDICAL =
  /^(Chiropract(or|ic)|Osteopath|Medical(Business|Organization|Clinic)|(Individual)?Physician|PhysiciansOffice|Physi(cal|o)[tT]herap(y|ist)|Hospital|DiagnosticLab|CommunityHealth|CovidTestingFacility|Dentist|Dermatology|DietNutrition|Emergency|Geriatric|Gynecologic|Midwifery|Nursing|Obstetric|Oncologic|Optician|Optometric|Otolaryngologic|Pediatric|Pharmacy|PlasticSurgery|Podiatric|PrimaryCare|Psychiatric|PublicHealth)$/;
/** Kinds of `LocalBusiness` that a clinic chooses. Others are known by an address or a phone number. */
const LOCAL = /Business$|^(DaySpa|HealthClub|ProfessionalService|SportsActivityLocation|ExerciseGym)$/;

/** What may have an address or a phone number without being the business of the page. */
const NO_BUSINESS = /^(Person|Place|Event|PostalAddress|ContactPoint|WebSite)$|Page$/;

/**
 * The business that the JSON-LD of `page` describes: a medical one before another local one, that before an organisation,
 * and else the first. Undefined where there is none; `broken` where a block is no JSON, which may be the clinic's.
 */
export function businessOf(page: ParentNode): { readonly business?: Business; readonly broken: boolean } {
  const blocks = [...page.querySelectorAll('script[type^="application/ld+json" i]')].map(({ textContent }) => textContent ?? '');
  const read = blocks.map(readJson);
  const things = read.flatMap((value) => thingsWithin(value, 0));
  const whole = wholeAmong(things);
  const ranked = [...new Set(things.filter(rank).map(whole))];
  const [thing] = [...ranked].sort((a, b) => rank(b) - rank(a));
  const broken = read.some((value, index) => value === undefined && blocks[index]?.includes('@type'));
  if (!thing) return { broken };

  const writtenOut = (reference: Thing) =>
    whole(things.find((each) => each['@id'] !== undefined && each['@id'] === reference['@id'] && each['@type']) ?? reference);
  const follow: Business['follow'] = (from, property) => from.flatMap((each) => thingsIn(each[property]).map(writtenOut));
  const parts = (of: Thing) => follow([of], 'department').concat(follow([of], 'subOrganization'));
  const others = ranked.filter((each) => each !== thing);
  const same = others.filter((each) => rank(each) !== rank(thing) && signsOf(each).some((sign) => signsOf(thing).includes(sign)));
  return {
    broken,
    business: {
      thing,
      // Two of the same name may be two branches.
      same: same.length === 1 ? same : [],
      parents: [...others.filter((each) => parts(each).includes(thing)), ...follow([thing], 'parentOrganization')],
      rivals: others.filter((each) => rank(each) === rank(thing) && !parts(thing).includes(each) && !parts(each).includes(thing)),
      follow,
    },
  };
}

/** All that is said of a business under one `@id`: pages name it in short wherever they mention it. The first word on anything counts. */
function wholeAmong(things: readonly Thing[]): (thing: Thing) => Thing {
  const whole = new Map<unknown, Thing>();
  for (const thing of things.filter((each) => typeof each['@id'] === 'string' && rank(each) > 0)) {
    const before = whole.get(thing['@id']) ?? {};
    const said = Object.fromEntries(Object.entries(before).filter(([, value]) => value !== '' && value !== null));
    whole.set(thing['@id'], { ...thing, ...said, '@type': [before['@type'] ?? [], thing['@type']].flat() });
  }
  return (thing) => (rank(thing) > 0 && whole.get(thing['@id'])) || thing;
}

function thingsWithin(value: unknown, depth: number): readonly Thing[] {
  return depth > DEPTH ? [] : thingsIn(value).flatMap((thing) => [thing, ...LEADS.flatMap((name) => thingsWithin(thing[name], depth + 1))]);
}

/** A type that is not known is taken for a kind of local business where the thing can be called or visited. */
function rank(thing: Thing): number {
  const types = namesOf(thing, '@type');
  if (types.some((type) => MEDICAL.test(type))) return 3;
  if (types.some((type) => LOCAL.test(type))) return 2;
  if (types.some((type) => /Organization$|^Corporation$/.test(type))) return 1;
  return types[0] && (thing.telephone || thing.address) && !types.some((type) => NO_BUSINESS.test(type)) ? 2 : 0;
}

/** By any of these, two things are one business. */
const signsOf = (thing: Thing): readonly string[] =>
  ['name', 'legalName', 'alternateName', 'url', 'address']
    .flatMap((property) => textsOf([thing], property))
    .map((text) => text.trim().toLowerCase());
