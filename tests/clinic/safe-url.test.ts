import { describe, expect, test } from 'vitest';
import { safeUrl } from '../../src/clinic/safe-url.ts';

describe('an address that may stand in a link', () => {
  test.each([
    ['https://example.org/book?x=1#y', 'https://example.org/book?x=1#y'],
    ['http://example.org', 'http://example.org/'],
    ['HTTPS://EXAMPLE.ORG/Book', 'https://example.org/Book'],
    ['tel:+31235314012', 'tel:+31235314012'],
    ['mailto:info@example.org', 'mailto:info@example.org'],
    ['sms:+31612345678', 'sms:+31612345678'],
  ])('%s', (url, href) => {
    expect(safeUrl(url)).toBe(href);
  });

  test('a relative one is that of the clinic’s own page', () => {
    expect(safeUrl('/book', 'https://clinic.example/pages/back.html')).toBe('https://clinic.example/book');
    expect(safeUrl('book', 'https://clinic.example/pages/back.html')).toBe('https://clinic.example/pages/book');
    expect(safeUrl('//other.example/book', 'https://clinic.example/')).toBe('https://other.example/book');
  });
});

describe('an address that could run code or cannot be followed never stands in a link', () => {
  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    '  javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'ftp://example.org',
    'about:blank',
    'intent://example.org',
    'https://',
    'https://exa mple.org',
  ])('%j', (url) => {
    expect(safeUrl(url)).toBeUndefined();
    expect(safeUrl(url, 'https://clinic.example/')).toBeUndefined();
  });

  test('a relative one without a page to belong to', () => {
    expect(safeUrl('/book')).toBeUndefined();
    expect(safeUrl('')).toBeUndefined();
  });
});
