import { describe, expect, test } from 'vitest';
import { wholeAddress } from '../../src/clinic/whole-address.ts';

describe('an address that plainly begins with a host name is made whole', () => {
  test.each([
    ['back.janeapp.com', 'https://back.janeapp.com'],
    ['www.back.example/afspraak', 'https://www.back.example/afspraak'],
    ['formspree.io/f/x', 'https://formspree.io/f/x'],
    ['back.cliniko.com/bookings#service', 'https://back.cliniko.com/bookings#service'],
    ['back.example?a=b', 'https://back.example?a=b'],
    ['back.example:8443/a', 'https://back.example:8443/a'],
    ['WWW.Back.Example', 'https://WWW.Back.Example'],
    ['www.rückenpraxis.example/termin', 'https://www.rückenpraxis.example/termin'],
    ['https:/back.example/a', 'https://back.example/a'],
    ['https:back.example', 'https://back.example'],
    ['https:///back.example', 'https://back.example'],
    ['https//back.example', 'https://back.example'],
    ['https:\\\\back.example', 'https://back.example'],
    ['http:/back.example', 'http://back.example'],
  ])('%s', (written, whole) => {
    expect(wholeAddress(written)).toBe(whole);
  });
});

test.each([
  'https://back.example/a',
  'http://back.example',
  '/book',
  'book',
  'book/now',
  './back.example',
  '//back.example',
  'privacy.html',
  'privacy.html#top',
  'index.php?page=book',
  'index.php/book',
  'folder/privacy.pdf',
  '#book',
  'javascript:alert(1)',
  'mailto:info@back.example',
  'info@back.example',
])('any other stays as it is: %s', (written) => {
  expect(wholeAddress(written)).toBe(written);
});
