import { afterEach, describe, expect, test, vi } from 'vitest';
import { withPageData } from '../../../../../embed/widget/settings/page-data/page-data.ts';

// In the manner of the examples on schema.org, and of what plug-ins and website builders write; the numbers are nobody's.

vi.useFakeTimers({ now: new Date('2026-11-25T12:00:00Z') });
afterEach(() => document.head.replaceChildren());

function read(block: object) {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = JSON.stringify(block);
  document.head.append(script);
  const warnings: string[] = [];
  const {
    clinic,
    city,
    phone,
    email,
    hours,
    region,
    'booking-url': booking,
  } = withPageData({}, [], document, (each) => warnings.push(each));
  return { facts: [clinic, city, phone?.dial, email, hours, region?.id, booking], warned: warnings.length > 0 };
}

const day = (dayOfWeek: string, opens: string, closes: string) => ({ '@type': 'OpeningHoursSpecification', dayOfWeek, opens, closes });

test.each<[string, object, readonly (string | undefined)[], boolean]>([
  [
    'a shop with two groups of hours',
    {
      '@type': 'Store',
      name: 'Back Shop',
      address: { addressLocality: 'Mexico Beach', addressRegion: 'FL', addressCountry: 'US' },
      openingHours: ['Mo-Fr 10:00-19:00', 'Sa 10:00-22:00', 'Su 10:00-21:00'],
      telephone: '(850) 555-0142',
    },
    ['Back Shop', 'Mexico Beach', '8505550142', undefined, 'Mo-Fr 10:00-19:00, Sa 10:00-22:00, Su 10:00-21:00', 'US', undefined],
    false,
  ],
  [
    'open on days without times',
    { '@type': 'Pharmacy', name: 'Pharmacy', openingHours: 'Mo-Su', telephone: '+32 2 555 00 00' },
    ['Pharmacy', undefined, '+3225550000', undefined, undefined, undefined, undefined],
    true,
  ],
  [
    'an organisation whose phone lost its plus',
    {
      '@type': 'Organization',
      name: 'Organisation',
      telephone: '( 33 1) 00 00 00 00',
      faxNumber: '( 33 1) 00 00 00 01',
      email: 'secretariat(at)back.example',
    },
    ['Organisation', undefined, undefined, undefined, undefined, undefined, undefined],
    true,
  ],
  [
    'a hospital with departments that have their own',
    {
      '@type': 'Hospital',
      name: 'Hospital',
      telephone: '+49 30 000000',
      openingHours: 'Mo-Su 00:00-24:00',
      department: { '@type': 'Pharmacy', name: 'Pharmacy', telephone: '+49 30 000001', openingHours: 'Mo-Fr 09:00-18:00' },
    },
    ['Hospital', undefined, '+4930000000', undefined, 'Mo-Su 00:00-24:00', undefined, undefined],
    false,
  ],
  [
    'a chiropractor with a break at noon, closed at Christmas',
    {
      '@type': 'MedicalBusiness',
      name: 'Back',
      telephone: '+44 (0)20 7946 0000',
      openingHoursSpecification: [day('Monday', '14:00', '18:00'), day('Monday', '09:00', '12:00'), day('Tuesday', '09:00', '12:00')],
      specialOpeningHoursSpecification: { validFrom: '2026-12-24', validThrough: '2026-12-26', opens: '00:00', closes: '00:00' },
    },
    [
      'Back',
      undefined,
      '+442079460000',
      undefined,
      'Mo 09:00-12:00, Tu 09:00-12:00, Mo 14:00-18:00, 2026-12-24/2026-12-26 closed',
      undefined,
      undefined,
    ],
    false,
  ],
  [
    'hours of an SEO plug-in, a day each',
    {
      '@graph': [
        {
          '@type': ['Dentist', 'Organization'],
          '@id': 'https://back.example/#organization',
          name: 'Back',
          email: 'info@back.example',
          telephone: '023-000 00 00',
          address: { '@type': 'PostalAddress', addressLocality: 'Haarlem', addressCountry: 'Nederland' },
          openingHours: ['Monday,Tuesday,Wednesday 09:00-17:00', 'Thursday 12:00-20:00'],
        },
        { '@type': 'WebSite', publisher: { '@id': 'https://back.example/#organization' } },
      ],
    },
    ['Back', 'Haarlem', '0230000000', 'info@back.example', 'Monday,Tuesday,Wednesday 09:00-17:00, Thursday 12:00-20:00', 'NL', undefined],
    false,
  ],
  [
    'hours of a builder that fills in every day',
    {
      '@type': 'Physiotherapy',
      name: 'Fysio',
      telephone: '06 00 00 00 00 of 06 00 00 00 01',
      openingHoursSpecification: [day('Monday', '08:00', '17:00'), day('Sunday', 'closed', 'closed'), day('Saturday', '', '')],
    },
    ['Fysio', undefined, undefined, undefined, 'Mo 08:00-17:00', undefined, undefined],
    true,
  ],
  [
    'an evening by a clock of twelve hours',
    { '@type': 'LocalBusiness', name: 'Back', telephone: '+1 212 555 0134', openingHoursSpecification: day('Monday', '09:30', '05:30') },
    ['Back', undefined, '+12125550134', undefined, undefined, undefined, undefined],
    true,
  ],
  [
    'a French osteopath in its own words',
    {
      '@type': 'ProfessionalService',
      name: 'Ostéo &amp; Cie',
      telephone: 'Tél. : +33 (0)1 00 00 00 00',
      address: { addressCountry: 'FRA', addressLocality: 'Lyon' },
      openingHours: 'Ma-Sa 9h-12h 14h-19h',
    },
    ['Ostéo & Cie', 'Lyon', '+33100000000', undefined, 'Ma-Sa 9h-12h 14h-19h', undefined, undefined],
    false,
  ],
  [
    'a booking page',
    {
      '@type': 'Chiropractor',
      name: 'Back',
      telephone: 'tel:+31-20-000-00-00',
      potentialAction: { '@type': 'ReserveAction', target: { '@type': 'EntryPoint', urlTemplate: 'back.example/book' } },
    },
    ['Back', undefined, '+31200000000', undefined, undefined, undefined, 'https://back.example/book'],
    false,
  ],
  [
    'the website of an Austrian doctor, hours on a page about her',
    {
      '@type': 'WebPage',
      mainEntity: {
        '@type': 'Physician',
        name: 'Dr. A. Muster',
        telephone: '+43 (0) 1 / 000 00 00',
        openingHoursSpecification: { ...day('Monday', 'T08:00:00', 'T13:00:00'), dayOfWeek: ['Montag', 'Dienstag', 'Donnerstag'] },
      },
    },
    ['Dr. A. Muster', undefined, '+4310000000', undefined, 'Mo Tu Th 08:00-13:00', undefined, undefined],
    false,
  ],
  [
    'summer hours and winter hours',
    {
      '@type': 'MedicalClinic',
      name: 'Back',
      telephone: '+353 (01) 000 0000',
      openingHoursSpecification: [
        { ...day('Monday', '08:00', '20:00'), validFrom: '2026-04-01', validThrough: '2026-09-30' },
        { ...day('Monday', '09:00', '17:00'), validFrom: '2026-10-01', validThrough: '2027-03-31' },
      ],
    },
    ['Back', undefined, '+35310000000', undefined, 'Mo 09:00-17:00', undefined, undefined],
    false,
  ],
])('%s', (_, block, facts, warned) => {
  expect(read(block)).toStrictEqual({ facts, warned });
});

describe('nothing is told of', () => {
  test.each<[string, object]>([
    ['an article', { '@type': 'Article', author: { '@type': 'Person', name: 'A', telephone: '+31 20 000 00 00' } }],
    [
      'an event somewhere',
      { '@type': 'Event', name: 'Talk', location: { '@type': 'LocalBusiness', name: 'Hall', telephone: '+31 20 000 00 00' } },
    ],
    [
      'a product of somebody',
      { '@type': 'Product', name: 'Belt', manufacturer: { '@type': 'Organization', name: 'Maker', telephone: '+31 20 000 00 00' } },
    ],
  ])('%s', (_, block) => {
    expect(read(block).facts.every((fact) => fact === undefined)).toBe(true);
  });
});
