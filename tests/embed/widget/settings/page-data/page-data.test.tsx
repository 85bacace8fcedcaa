import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readSettings, type SettingSource } from '../../../../../embed/widget/settings/config.ts';
import { withPageData } from '../../../../../embed/widget/settings/page-data/page-data.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
  document.head.replaceChildren();
});

/** Puts blocks of JSON-LD on the page, as text or as what becomes that text. */
function write(...blocks: readonly unknown[]) {
  for (const block of blocks) {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = typeof block === 'string' ? block : JSON.stringify(block);
    document.head.append(script);
  }
}

/** The settings of a page with `blocks`, where the owner wrote `source`. */
function read(blocks: readonly unknown[], source: SettingSource = {}, warn: (sentence: string) => void = () => {}) {
  write(...blocks);
  return withPageData(
    readSettings([source], () => {}),
    [source],
    document,
    warn,
  );
}

const clinic = {
  '@context': 'https://schema.org',
  '@type': 'Chiropractor',
  name: 'Back & Co',
  telephone: '+31 23 000 00 00',
  email: 'mailto:info@example.org?subject=Hello',
  address: { '@type': 'PostalAddress', streetAddress: 'Street 1', addressLocality: 'Haarlem', addressCountry: 'NL' },
  openingHours: ['Mo-Fr 08:30-17:30', 'Sa 09:00-12:00'],
  potentialAction: { '@type': 'ReserveAction', target: { '@type': 'EntryPoint', urlTemplate: 'https://example.org/book' } },
  review: { '@type': 'Review', author: { '@type': 'Person', name: 'A. Patient' }, reviewBody: 'Good' },
  // Written for search engines: what the clinic says of itself to a visitor, it has to say on purpose.
  description: 'We look after your back.',
  slogan: 'Your back in good hands',
};

test('everything that is read, and nothing else', () => {
  expect(read([clinic])).toStrictEqual({
    clinic: 'Back & Co',
    city: 'Haarlem',
    phone: { text: '+31 23 000 00 00', dial: '+31230000000' },
    email: 'info@example.org',
    hours: 'Mo-Fr 08:30-17:30, Sa 09:00-12:00',
    'booking-url': 'https://example.org/book',
  });
});

test('a page without JSON-LD leaves the settings as they are', () => {
  expect(read([], { clinic: 'Mine' })).toStrictEqual({ clinic: 'Mine' });
});

describe('the weakest source of all', () => {
  test('a setting goes before it, one by one', () => {
    const settings = read([clinic], { clinic: 'Mine', email: 'mine@example.org' });
    expect(settings).toMatchObject({ clinic: 'Mine', email: 'mine@example.org', city: 'Haarlem' });
  });

  test('a setting that cannot be used does not', () => {
    expect(read([clinic], { phone: 'call us' }).phone?.dial).toBe('+31230000000');
  });

  test('a setting that is written but empty stays empty', () => {
    expect(read([clinic], { email: ' ', hours: '' })).not.toHaveProperty('email');
    expect(read([clinic], { hours: '' })).not.toHaveProperty('hours');
  });
});

describe('the region is that of', () => {
  const german = { ...clinic, telephone: '030 000000', address: { addressCountry: 'DE' } };
  test.each<[string, object, SettingSource, string | undefined]>([
    ['the setting, before all else', german, { region: 'GB', phone: '+31 23 000 00 00' }, 'GB'],
    ['else the country of the phone, which the clinic takes from it', german, { phone: '+31 23 000 00 00' }, undefined],
    ['else that of WhatsApp', german, { whatsapp: '+31 6 00 00 00 00' }, undefined],
    ['else that of the text messages', german, { sms: '+31 6 00 00 00 00' }, undefined],
    ['else the country of the page’s own phone number', { ...german, telephone: '+43 1 000000' }, {}, undefined],
    ['else the address', german, {}, 'DE'],
    ['else the address, with a national number of the owner', german, { phone: '023 000 00 00' }, 'DE'],
    ['nowhere, when that is no country that is known', { ...german, address: { addressCountry: 'Mars' } }, {}, undefined],
  ])('%s', (_, page, source, id) => {
    expect(read([page], source).region?.id).toBe(id);
  });

  test.each([
    'Deutschland',
    'Duitsland',
    'Germany',
    { '@type': 'Country', name: 'DE' },
    { '@type': 'Country', name: 'Germany' },
    ['XX', 'DE'],
  ])('however the address writes it: %j', (addressCountry) => {
    expect(read([{ ...german, address: { addressCountry } }]).region?.id).toBe('DE');
  });

  test('a national number is dialled as it is written', () => {
    expect(read([{ ...clinic, telephone: '023 000 00 00' }])).toMatchObject({
      phone: { text: '023 000 00 00', dial: '0230000000' },
      region: { id: 'NL' },
    });
  });
});

describe('the business is found', () => {
  const found = { '@type': 'Physiotherapy', name: 'Found' };
  test.each<[string, unknown]>([
    ['alone', found],
    ['in a list', [found]],
    ['in a list of lists', [[found]]],
    ['in @graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'Site' }, found] }],
    ['as mainEntity', { '@type': 'WebPage', name: 'Page', mainEntity: found }],
    ['as what a page is about', { '@type': 'MedicalWebPage', about: [{ '@type': 'MedicalCondition', name: 'Back pain' }, found] }],
    ['as publisher of the website that a page is part of', { '@type': 'WebPage', isPartOf: { '@type': 'WebSite', publisher: found } }],
    ['as provider of a service', { '@type': 'Service', name: 'Massage', provider: found }],
    ['as department', { '@type': 'Organization', name: 'Group', department: [found] }],
    ['with several types', { ...found, '@type': ['Organization', 'Physiotherapy'] }],
    ['with an address for a type', { ...found, '@type': 'https://schema.org/Physiotherapy' }],
    ['with a prefix', { ...found, '@type': 'schema:Physiotherapy' }],
  ])('%s', (_, block) => {
    expect(read([block]).clinic).toBe('Found');
  });

  test.each([
    'Chiropractor',
    'Chiropractic',
    'Osteopath',
    'Physician',
    'PhysiciansOffice',
    'Physiotherapy',
    'PhysicalTherapist',
    'Physiotherapist',
    'MedicalBusiness',
    'MedicalClinic',
    'MedicalOrganization',
    'Hospital',
    'Dentist',
    'Optometric',
    'PublicHealth',
  ])('a medical one, %s, goes before a shop, that before an organisation', (type) => {
    const others = [
      { '@type': 'Organization', name: 'Organisation', telephone: '+31 1' },
      { '@type': 'LocalBusiness', name: 'Shop' },
    ];
    expect(read([others, { '@type': type, name: 'Medical' }]).clinic).toBe('Medical');
    document.head.replaceChildren();
    expect(read([others]).clinic).toBe('Shop');
    document.head.replaceChildren();
    expect(read([others[0]]).clinic).toBe('Organisation');
  });

  test('another kind of business is one that has an address or a phone number', () => {
    const organisation = { '@type': 'Organization', name: 'Organisation' };
    expect(read([organisation, { '@type': 'HealthClub', name: 'Club', telephone: '023 000 00 00' }]).clinic).toBe('Club');
    document.head.replaceChildren();
    expect(read([organisation, { '@type': 'Article', name: 'Article' }]).clinic).toBe('Organisation');
  });

  test.each<[string, unknown]>([
    ['a person', { '@type': 'Person', name: 'A. Doctor', telephone: '+31 6 00 00 00 00' }],
    [
      'the place of an event',
      { '@type': 'Event', name: 'Talk', location: { '@type': 'Place', name: 'Hall', telephone: '+31 23 000 00 00' } },
    ],
    ['who made the website', { '@type': 'WebSite', name: 'Site', creator: { '@type': 'LocalBusiness', name: 'Agency' } }],
    ['what is reviewed', { '@type': 'Review', itemReviewed: { '@type': 'LocalBusiness', name: 'Other' } }],
    ['an illness', { '@type': 'MedicalCondition', name: 'Back pain' }],
    ['a thing without a type', { name: 'Nothing', telephone: '+31 23 000 00 00' }],
  ])('not in %s', (_, block) => {
    expect(read([block])).toStrictEqual({});
  });

  test('with an address that stands elsewhere in the graph', () => {
    const block = {
      '@graph': [
        { '@type': ['Organization', 'MedicalClinic'], name: 'Clinic', address: { '@id': '#address' }, location: { '@id': '#place' } },
        { '@type': 'PostalAddress', '@id': '#address', addressLocality: 'Haarlem', addressCountry: 'NL' },
        { '@type': 'Place', '@id': '#place', telephone: '023 000 00 00' },
      ],
    };
    expect(read([block])).toMatchObject({ clinic: 'Clinic', city: 'Haarlem', region: { id: 'NL' }, phone: { dial: '0230000000' } });
  });
});

describe('values', () => {
  test.each<[string, unknown, string | undefined]>([
    ['a text', '+31 23 000 00 00', '+31230000000'],
    ['a link', 'tel:+31-23-000-00-00', '+31230000000'],
    ['a list, of which the first that can be dialled', ['by appointment', '023 000 00 00', '023 000 00 01'], '0230000000'],
    ['a number, which has lost its zero', 230000000, undefined],
    ['words', 'call us', undefined],
  ])('telephone as %s', (_, telephone, dial) => {
    expect(read([{ ...clinic, telephone }]).phone?.dial).toBe(dial);
  });

  test('telephone and email of a contact point, after those of the business', () => {
    const contactPoint = [{ '@type': 'ContactPoint', telephone: '023 000 00 02', email: 'desk@example.org' }];
    expect(read([{ '@type': 'Dentist', contactPoint }])).toMatchObject({ phone: { dial: '0230000002' }, email: 'desk@example.org' });
    document.head.replaceChildren();
    expect(read([{ ...clinic, contactPoint }])).toMatchObject({ phone: { dial: '+31230000000' }, email: 'info@example.org' });
  });

  const points = (...contactType: readonly unknown[]) =>
    read([
      {
        '@type': 'Dentist',
        contactPoint: contactType.map((each) => ({ contactType: each, telephone: '+49 30 000000', email: 'desk@example.org' })),
      },
    ]);

  test.each([
    'customer service',
    'Customer Support',
    'customer_care',
    'Reception',
    'Appointments',
    'reservations',
    'Bookings',
    'patient enquiries',
    'patiëntenbalie',
    'reserveringen',
    'Termine',
    'klantenservice',
    'Receptie',
    'afspraken',
    'Terminvereinbarung',
    'Empfang',
    'rendez-vous',
    'Accueil',
    [['sales', 'customer service']],
    '',
    null,
  ])('of a contact point for %j', (contactType) => {
    expect(points(contactType)).toStrictEqual({ phone: { text: '+49 30 000000', dial: '+4930000000' }, email: 'desk@example.org' });
  });

  test.each([
    'fax',
    'Telefax',
    'customer service fax',
    'billing',
    'bill payment',
    'billing customer service',
    'sales',
    'technical support',
    'technical customer support',
    'patient complaints',
    'klachten van klanten',
    'patient records',
    'emergency patients',
    'supplier and client relations',
    'Determination office',
    'press',
    'emergency',
    {},
    5,
  ])('not of one for %j, and it decides no region', (contactType) => {
    expect(points(contactType)).toStrictEqual({});
    document.head.replaceChildren();
    expect(
      read([{ ...clinic, telephone: '', address: { addressCountry: 'NL' }, contactPoint: { contactType, telephone: '+49 30 000000' } }]),
    ).toMatchObject({ region: { id: 'NL' } });
  });

  test('nor of one that is called a fax, nor a fax number of the business', () => {
    expect(
      read([{ '@type': 'Dentist', faxNumber: '+49 30 000000', contactPoint: { name: 'Fax', telephone: '+49 30 000001' } }]),
    ).toStrictEqual({});
    document.head.replaceChildren();
    expect(read([{ '@type': 'Dentist', contactPoint: { faxNumber: '+49 30 000000' } }])).toStrictEqual({});
  });

  test.each<[unknown, string | undefined]>([
    [{ '@type': 'ReserveAction', target: 'https://example.org/a' }, 'https://example.org/a'],
    [{ '@type': 'ReserveAction', target: { url: 'https://example.org/b' } }, 'https://example.org/b'],
    [
      [
        { '@type': 'SearchAction', target: 'https://example.org/no' },
        { '@type': ['Action', 'ReserveAction'], target: ['https://example.org/c'] },
      ],
      'https://example.org/c',
    ],
    [
      { '@type': 'ReserveAction', target: { urlTemplate: 'https://example.org/{slot}', url: 'https://example.org/d' } },
      'https://example.org/d',
    ],
    [{ '@type': 'ReserveAction', target: 'javascript:alert(1)' }, undefined],
    [{ '@type': 'OrderAction', target: 'https://example.org/no' }, undefined],
  ])('booking by %j', (potentialAction, address) => {
    expect(read([{ ...clinic, potentialAction }])['booking-url']).toBe(address);
  });

  test('a name with the entities that website builders write', () => {
    expect(read([{ ...clinic, name: 'Back &amp; Co &#8217;n Haarlem' }]).clinic).toBe('Back & Co ’n Haarlem');
  });
});

describe('one business in several places', () => {
  const phone = { dial: '+31230000000' };

  test('a mention of it in short, before it is written out', () => {
    const stub = { '@type': 'WebSite', name: 'Site', publisher: { '@type': 'Chiropractor', '@id': '#org', name: 'Back & Co' } };
    expect(read([stub, { ...clinic, '@id': '#org' }])).toMatchObject({ clinic: 'Back & Co', phone, city: 'Haarlem' });
  });

  test('its parts under one @id', () => {
    const parts = [
      { '@id': '#org', '@type': 'Dentist', name: 'Back & Co', telephone: '' },
      { '@id': '#org', '@type': 'LocalBusiness', telephone: '+31 23 000 00 00', openingHours: 'Mo-Fr 09:00-17:00' },
    ];
    expect(read([{ '@graph': parts }])).toMatchObject({ clinic: 'Back & Co', phone, hours: 'Mo-Fr 09:00-17:00' });
  });

  test('an @id that a page gives to anything does not mix a page with a business', () => {
    const page = { '@id': 'https://back.example/', '@type': 'WebPage', name: 'Contact', telephone: '+31 20 000 00 00' };
    expect(read([page, { ...clinic, '@id': 'https://back.example/' }])).toMatchObject({ clinic: 'Back & Co', phone });
  });

  test('an organisation with the phone, a local business with the hours', () => {
    const address = 'Street 1\nHaarlem\nNetherlands';
    const blocks = [
      { '@type': 'Organization', legalName: 'Back & Co', address, email: 'info@example.org', telephone: ' 023 000 00 00 ' },
      { '@type': 'LocalBusiness', name: 'Back & Co', address, openingHours: 'Mo 09:00-17:00, , , ' },
    ];
    expect(read(blocks)).toMatchObject({
      clinic: 'Back & Co',
      phone: { dial: '0230000000' },
      email: 'info@example.org',
      hours: 'Mo 09:00-17:00',
      region: { id: 'NL' },
    });
  });

  test('but not another business', () => {
    const agency = { '@type': 'Organization', name: 'Web agency', telephone: '+31 20 000 00 00' };
    expect(read([agency, { '@type': 'Chiropractor', name: 'Back & Co' }])).toStrictEqual({ clinic: 'Back & Co' });
  });

  test('nor, of two branches with one name, the other', () => {
    const branch = { ...clinic, openingHours: [], telephone: undefined };
    expect(read([branch, { ...clinic, address: { addressLocality: 'Delft' } }])).not.toHaveProperty('phone');
  });

  test('what it is a part of has the phone, but not its hours', () => {
    const group = { '@type': 'Organization', name: 'Group', telephone: '+31 23 000 00 00', openingHours: 'Mo 08:00-20:00' };
    const part = { '@type': 'Chiropractor', name: 'Back & Co' };
    expect(read([{ ...group, department: part }])).toMatchObject({ clinic: 'Back & Co', phone });
    document.head.replaceChildren();
    expect(read([{ ...part, parentOrganization: group }])).toStrictEqual({
      clinic: 'Back & Co',
      phone: { text: '+31 23 000 00 00', ...phone },
    });
  });

  test('all in its location, or in its address', () => {
    const place = { '@type': 'Place', telephone: '+31 23 000 00 00', address: clinic.address, openingHours: 'Mo-Fr 09:00-17:00' };
    const found = { clinic: 'Back & Co', phone, city: 'Haarlem', hours: 'Mo-Fr 09:00-17:00' };
    expect(read([{ '@type': 'HealthAndBeautyBusiness', name: 'Back & Co', location: place }])).toMatchObject(found);
    document.head.replaceChildren();
    const address = { ...clinic.address, telephone: '+31 23 000 00 00' };
    expect(read([{ '@type': 'Hospital', name: 'Back & Co', address }])).toMatchObject({ phone });
  });
});

describe('hours of several places', () => {
  const places = [{ openingHours: ['Mo 07:00-20:00'] }, { openingHours: ['We 14:00-20:00'] }];

  test('none, for nobody knows which one is meant', () => {
    expect(read([{ ...clinic, openingHours: undefined, location: places }])).not.toHaveProperty('hours');
    document.head.replaceChildren();
    expect(
      read([
        { ...clinic, openingHours: 'Mo 07:00-20:00' },
        { ...clinic, openingHours: 'Tu 07:00-20:00' },
      ]),
    ).not.toHaveProperty('hours');
  });

  test('those of the only one, or that are all the same, or of the business itself', () => {
    expect(read([{ ...clinic, openingHours: undefined, location: [places[0], { name: 'Car park' }] }]).hours).toBe('Mo 07:00-20:00');
    document.head.replaceChildren();
    expect(read([clinic, clinic]).hours).toBe('Mo-Fr 08:30-17:30, Sa 09:00-12:00');
    document.head.replaceChildren();
    expect(read([{ ...clinic, location: places }]).hours).toBe('Mo-Fr 08:30-17:30, Sa 09:00-12:00');
    document.head.replaceChildren();
    expect(read([{ ...clinic, department: { '@type': 'Pharmacy', ...places[1] } }]).hours).toBe('Mo-Fr 08:30-17:30, Sa 09:00-12:00');
  });
});

describe('as pages write it', () => {
  const json = JSON.stringify(clinic);
  test.each<[string, string]>([
    ['in a comment', `<!-- ${json} -->`],
    ['in CDATA', `//<![CDATA[\n${json}\n//]]>`],
    ['in CDATA of another kind', `/*<![CDATA[*/ ${json} /*]]>*/`],
    ['with line breaks in a text', json.replace('"Good"', '"Good,\n\tvery good"')],
    ['with a comma too many', json.replace('"Sa 09:00-12:00"]', '"Sa 09:00-12:00",]').replace(/\}$/, ',}')],
    ['with a semicolon', `${json};`],
    ['after a mark of bytes', `\ufeff${json}`],
  ])('%s', (_, block) => {
    expect(read([block])).toMatchObject({
      clinic: 'Back & Co',
      phone: { dial: '+31230000000' },
      hours: 'Mo-Fr 08:30-17:30, Sa 09:00-12:00',
    });
  });

  test.each([
    ['Back &quot;Co&quot; &eacute; &#x27;n', 'Back "Co" é \'n'],
    ['Caf&Eacute; &Uuml;ber &ccedil;a &ntilde; &szlig;', 'CafÉ Über ça ñ ß'],
    ['Back &amp;#8217; Co &amp;eacute;', 'Back ’ Co é'],
    ['&unknown; &#99999999; &#1114112;', '&unknown; &#99999999; &#1114112;'],
  ])('names with entities: %s', (name, shown) => {
    expect(read([{ ...clinic, name }]).clinic).toBe(shown);
  });

  test.each([
    ['+31\u200b 23 000 00 00', '+31230000000'],
    ['+31\u201123\u2011000\u201100\u201100', '+31230000000'],
    ['Tel.: +31 23 000 00 00', '+31230000000'],
    ['+31 23 000 00 00 ext. 12', '+31230000000'],
    ['+33 07 00 00 00 00', '+33700000000'],
    ['( 33 1) 42 68 53 00', undefined],
    ['023 000 00 00 / 06 00 00 00 00', undefined],
  ])('telephone as %j', (telephone, dial) => {
    expect(read([{ ...clinic, telephone }]).phone?.dial).toBe(dial);
  });

  test.each([
    ['GBR', 'GB'],
    ['gbr', 'GB'],
    ['U.K.', 'GB'],
    ['Northern Ireland', 'GB-NIR'],
  ])('a country as %s', (addressCountry, id) => {
    expect(read([{ ...clinic, telephone: '020 0000 0000', address: { addressCountry } }]).region?.id).toBe(id);
  });

  test('an address as one text, of which the last line is the country', () => {
    const german = (address: string) => read([{ ...clinic, telephone: '030 000000', address }]).region?.id;
    expect(german('Weg 1, 10000 Berlin, Germany')).toBe('DE');
    document.head.replaceChildren();
    expect(german('Weg 1, 10000 Berlin')).toBeUndefined();
  });
});

describe('what cannot be used', () => {
  function told(blocks: readonly unknown[], source: SettingSource = {}) {
    const warnings: string[] = [];
    read(blocks, source, (sentence) => warnings.push(sentence));
    return warnings;
  }
  const unusable = { ...clinic, telephone: 'by appointment', openingHours: 'Lø 10-12' };

  test('is named to the owner, in one sentence', () => {
    expect(told([unusable])).toStrictEqual([
      'What the JSON-LD of this page says of phone, hours cannot be used. Write phone, hours as settings, or mend it.',
    ]);
  });

  test.each<[string, object]>([
    ['times by half', { openingHoursSpecification: { dayOfWeek: 'Monday', opens: ['09:00', '13:00'], closes: '12:00' } }],
    ['a text for a specification', { openingHoursSpecification: 'Mo-Fr 09:00-17:00' }],
    ['a text among specifications', { openingHoursSpecification: [{ dayOfWeek: 'Monday', opens: '09:00', closes: '12:00' }, 'Mo off'] }],
    ['an object among texts', { openingHours: ['Mo-Fr 09:00-17:00', { dayOfWeek: 'Friday' }] }],
    [
      'a holiday that stands with the place, and the hours with the business',
      {
        openingHours: 'Mo-Fr 09:00-17:00',
        location: {
          specialOpeningHoursSpecification: { validFrom: '2026-12-25', validThrough: '2026-12-25', opens: '00:00', closes: '00:00' },
        },
      },
    ],
    [
      'a day in another time zone, where it begins the evening before',
      {
        openingHours: 'Mo-Fr 09:00-17:00',
        specialOpeningHoursSpecification: {
          validFrom: '2026-12-24T23:00:00Z',
          validThrough: '2026-12-25T22:59:59Z',
          opens: '00:00',
          closes: '00:00',
        },
      },
    ],
    ['a time of UTC', { openingHoursSpecification: { dayOfWeek: 'Monday', opens: '07:00:00Z', closes: '15:00:00Z' } }],
    [
      'a day of UTC, written in another way',
      {
        openingHours: 'Mo-Fr 09:00-17:00',
        specialOpeningHoursSpecification: { validFrom: '2026-12-24T23:00:00+00:00', validThrough: '2026-12-25T22:59:59+00:00' },
      },
    ],
    ['a text for a holiday', { openingHours: 'Mo-Fr 09:00-17:00', specialOpeningHoursSpecification: '2026-12-25 closed' }],
  ])('hours of which a part is no use: %s', (_, hours) => {
    expect(told([{ ...clinic, openingHours: undefined, ...hours }])).toStrictEqual([
      'What the JSON-LD of this page says of hours cannot be used. Write hours as settings, or mend it.',
    ]);
  });

  test('but not what the owner wrote, left empty, or what has another value that is good', () => {
    expect(told([{ ...unusable, telephone: ['no', '023 000 00 00'] }], { hours: 'Mo 09:00-17:00' })).toStrictEqual([]);
    document.head.replaceChildren();
    expect(told([unusable], { phone: '', hours: '' })).toStrictEqual([]);
    document.head.replaceChildren();
    expect(told([clinic])).toStrictEqual([]);
    document.head.replaceChildren();
    expect(told([{ '@type': 'Dentist', name: 'Back & Co', telephone: '', openingHours: '' }])).toStrictEqual([]);
  });

  test('and where a block is no JSON, that', () => {
    const broken = `${JSON.stringify(clinic).slice(0, -1)}, "areaServed": ["Villeneuve-d"Ascq"]}`;
    expect(told([broken])).toStrictEqual([
      'The JSON-LD of this page cannot be used: it is no JSON. Write clinic, phone and hours as settings, or mend it.',
    ]);
    document.head.replaceChildren();
    expect(told(['{', '', '<!-- nothing -->'])).toStrictEqual([]);
  });

  test.each<[string, string]>([
    ['a quote within quotes', `${JSON.stringify(clinic).slice(0, -1)}, "areaServed": ["Villeneuve-d"Ascq"]}`],
    ['single quotes', JSON.stringify(clinic).replaceAll('"', "'")],
    ['curly quotes', JSON.stringify(clinic).replaceAll('"', '”')],
    ['names without quotes', JSON.stringify(clinic).replace(/"(@?\w+)":/g, '$1:')],
    ['two commas', JSON.stringify(clinic).replaceAll(',"', ',,"')],
    ['the end cut off', JSON.stringify(clinic).slice(0, -3)],
  ])('also beside another business, which may not be the clinic: %s', (_, broken) => {
    const sentence = 'The JSON-LD of this page cannot be used: it is no JSON. Write clinic, phone and hours as settings, or mend it.';
    const shop = { '@type': 'Organization', name: 'Group' };
    expect(told([broken, shop])).toStrictEqual([sentence]);
    document.head.replaceChildren();
    expect(told([shop, broken], { phone: '+31 23 000 00 00', hours: '' })).toStrictEqual([sentence]);
    document.head.replaceChildren();
    expect(told([shop, broken], { clinic: 'Mine', phone: '+31 23 000 00 00', hours: '' })).toStrictEqual([]);
  });

  test.each<[string, object, string]>([
    ['a phone number that is a number', { telephone: 31230000000 }, 'phone'],
    ['numbers in a list', { telephone: [31230000000] }, 'phone'],
    ['an object for a phone number', { telephone: { '@value': '+31 23 000 00 00' } }, 'phone'],
    ['an object for an address', { email: { '@value': 'info@example.org' } }, 'email'],
    ['a number for a name', { name: 5 }, 'clinic'],
    ['a number for a place', { address: { addressLocality: 5 } }, 'city'],
    [
      'only the phone number of others',
      { telephone: '', contactPoint: { contactType: 'billing', telephone: '+31 23 000 00 01' } },
      'phone',
    ],
  ])('nor is anything else than a text: %s', (_, values, name) => {
    expect(told([{ ...clinic, ...values }])).toStrictEqual([
      `What the JSON-LD of this page says of ${name} cannot be used. Write ${name} as settings, or mend it.`,
    ]);
  });
});

describe('what is wrong with others is passed over without a word', () => {
  test.each(['', '{', 'null', '5', '"text"', '[]', '<!-- no JSON -->', '[null, [[]], 7]'])('%s', (block) => {
    const warn = vi.spyOn(console, 'warn');
    expect(read([block, clinic]).clinic).toBe('Back & Co');
    expect(warn).not.toHaveBeenCalled();
  });

  test.each<[string, object]>([
    ['numbers', { name: 5, telephone: 6, email: 7, address: 8, openingHours: 9, potentialAction: 10, location: 11 }],
    ['nothing', { name: null, telephone: null, address: null, openingHoursSpecification: null, contactPoint: [null] }],
    [
      'objects',
      { name: {}, telephone: {}, email: {}, address: { addressLocality: {}, addressCountry: {} }, openingHours: {}, potentialAction: {} },
    ],
    [
      'lists',
      {
        name: [[]],
        telephone: [[[]]],
        address: [[]],
        openingHoursSpecification: [[{}]],
        potentialAction: [[{ '@type': 'ReserveAction' }]],
      },
    ],
  ])('%s in place of values', (_, values) => {
    expect(read([{ '@type': 'Dentist', ...values }])).toStrictEqual({});
  });

  test('a name such as __proto__', () => {
    expect(read(['{"@type": "Dentist", "__proto__": {"name": "Polluted"}, "constructor": {"name": "x"}}'])).toStrictEqual({});
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test('a page that never ends', () => {
    const deep = `${'{"@type": "WebPage", "mainEntity": '.repeat(5000)}${JSON.stringify(clinic)}${'}'.repeat(5000)}`;
    expect(read([deep])).toStrictEqual({});
    expect(read([`${'['.repeat(5000)}${']'.repeat(5000)}`])).toStrictEqual({});
  });
});
