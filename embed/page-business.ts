import { namesOf, type Thing, thingsIn } from './thing.ts';

/** A business that the page describes. */
export interface Business {
  readonly thing: Thing;
  /** The objects that `property` of `things` holds, wherever the page has written them out. */
  readonly follow: (things: readonly Thing[], property: string) => readonly Thing[];
}

/** The properties behind which a page keeps its own business. Not its authors, reviews, events or the makers of its website. */
const LEADS = '@graph mainEntity mainEntityOfPage about isPartOf publisher provider department subOrganization'.split(' ');
const DEPTH = 6;

/** The kinds of `MedicalBusiness` and `MedicalOrganization` for people, and names in use that schema.org does not have. */
const MEDICAL =
  /^(Chiropract(or|ic)|Osteopath|Medical(Business|Organization|Clinic)|(Individual)?Physician|PhysiciansOffice|Physi(cal|o)[tT]herap(y|ist)|Hospital|DiagnosticLab|CommunityHealth|CovidTestingFacility|Dentist|Dermatology|DietNutrition|Emergency|Geriatric|Gynecologic|Midwifery|Nursing|Obstetric|Oncologic|Optician|Optometric|Otolaryngologic|Pediatric|Pharmacy|PlasticSurgery|Podiatric|PrimaryCare|Psychiatric|PublicHealth)$/;

/** What may have an address or a phone number without being the business of the page. */
const NO_BUSINESS = /^(Person|Place|Event|PostalAddress|ContactPoint|WebSite)$|Page$/;

/**
 * The business that the JSON-LD of `page` describes: a medical one before another local one, that before an organisation,
 * and else the first. What is no JSON is passed over.
 */
export function businessOf(page: ParentNode): Business | undefined {
  const blocks = [...page.querySelectorAll('script[type^="application/ld+json" i]')];
  const things = blocks.flatMap(({ textContent }) => thingsWithin(parse(textContent), 0));
  const [thing] = things.filter(rank).sort((a, b) => rank(b) - rank(a));
  const writtenOut = (reference: Thing) =>
    reference['@id'] === undefined ? reference : (things.find((each) => each['@id'] === reference['@id'] && each['@type']) ?? reference);
  return thing && { thing, follow: (from, property) => from.flatMap((each) => thingsIn(each[property]).map(writtenOut)) };
}

function parse(json: string | null): unknown {
  try {
    return JSON.parse(json ?? '');
  } catch {
    return undefined; // the page's own affair
  }
}

function thingsWithin(value: unknown, depth: number): readonly Thing[] {
  return depth > DEPTH ? [] : thingsIn(value).flatMap((thing) => [thing, ...LEADS.flatMap((name) => thingsWithin(thing[name], depth + 1))]);
}

/** A type that is not known is taken for a kind of local business where the thing can be called or visited. */
function rank(thing: Thing): number {
  const types = namesOf(thing, '@type');
  if (types.some((type) => MEDICAL.test(type))) return 3;
  if (types.includes('LocalBusiness')) return 2;
  if (types.some((type) => /Organization$|^Corporation$/.test(type))) return 1;
  return types[0] && (thing.telephone || thing.address) && !types.some((type) => NO_BUSINESS.test(type)) ? 2 : 0;
}
