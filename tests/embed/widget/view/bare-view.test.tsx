import { afterEach, describe, expect, test, vi } from 'vitest';
import { writtenOn } from '../../../../embed/widget/settings/written.ts';
import { createBareView } from '../../../../embed/widget/view/bare-view.ts';
import * as phone from '../../../../src/clinic/phone.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
});

/** The element in which the widget could not be made, in a section that may name its language. */
function bare(settings: Readonly<Record<string, string>>, section?: string) {
  const host = document.createElement('self-check');
  for (const [name, value] of Object.entries(settings)) host.setAttribute(name, value);
  const around = document.createElement('section');
  if (section !== undefined) around.lang = section;
  around.append(host);
  document.body.append(around);
  const root = host.attachShadow({ mode: 'open' });
  createBareView(root, writtenOn(undefined, host), () => {});
  return root;
}

describe('the number of the clinic is one that a phone dials', () => {
  const dialled = (text: string) => bare({ phone: text }).querySelector('[data-action="call"]')?.getAttribute('href');

  test.each([
    ['+31 (0)20 123 45 67', 'tel:+31201234567'],
    ['0031 20 123 45 67', 'tel:+31201234567'],
    ['020-123 45 67', 'tel:0201234567'],
    ['020 123 45 67 (ask for Ann)', 'tel:0201234567'],
  ])('%s', (text, href) => expect(dialled(text)).toBe(href));

  test('and where it may be two, there is no link', () => expect(dialled('023 5550012/13')).toBeUndefined());

  test('also where what reads numbers is what failed', () => {
    vi.spyOn(phone, 'dialable').mockImplementation(() => {
      throw new Error('no');
    });
    expect(dialled('020 123 45 67')).toBe('tel:0201234567');
  });

  test.each(['BE', 'DK'])('nor where it lacks a plus in %s', (region) => {
    const links = [...bare({ phone: '32 2 555 00 00', region }).querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
    expect(links).toStrictEqual(['tel:112']);
  });

  test('and the out-of-hours number stands before that of the clinic, if it fits the country too', () => {
    const hrefs = (settings: Readonly<Record<string, string>>) =>
      [...bare(settings).querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
    const phone = '+31 20 123 45 67';
    expect(hrefs({ phone, 'ooh-phone': '020 765 43 21' })).toStrictEqual(['tel:112', 'tel:0207654321', 'tel:+31201234567']);
    expect(hrefs({ phone, 'ooh-phone': '45 12 34 56 78', region: 'DK' })).toStrictEqual(['tel:112', 'tel:+31201234567']);
  });

  test('and its country tells the emergency number', () => {
    expect(bare({ phone: '0033 1 23 45 67 89' }).querySelector('[data-action="emergency-call"]')?.getAttribute('href')).toBe('tel:15');
  });
});

describe('it speaks the language', () => {
  const DUTCH = 'Spit of plotselinge rugpijn? Begin hier';
  const ENGLISH = 'Back spasm or sudden back pain? Start here';
  const words = (settings: Readonly<Record<string, string>>, section?: string) =>
    bare(settings, section).querySelector('summary')?.textContent;

  test('that the setting asks for, wherever the owner wrote it', () => {
    document.documentElement.lang = 'en';
    expect(words({ lang: 'nl' }, 'en')).toBe(DUTCH);
    window.SelfCheckConfig = { lang: 'nl' };
    expect(words({}, 'en')).toBe(DUTCH);
    delete window.SelfCheckConfig;
  });

  test('else that of the nearest element around it, else that of the page, else English', () => {
    document.documentElement.lang = 'nl-BE';
    expect(words({}, 'en')).toBe(ENGLISH);
    expect(words({}, 'ja')).toBe(DUTCH);
    expect(words({ lang: 'ja' })).toBe(DUTCH);
    document.documentElement.lang = 'ja';
    expect(words({})).toBe(ENGLISH);
    document.documentElement.lang = 'nl_NL';
    expect(words({})).toBe(DUTCH);
  });
});
