import { expect, test } from 'vitest';
import { LOADER, likelyScriptAddress, ONE_FILE, scriptAddress } from '../../../../embed/builder/tag/script-address.ts';

test.each([
  ['https://www.example.org/self-check.js', 'https://www.example.org/self-check.js'],
  [' https://www.example.org/a%20b/self-check.js?ver=1#x ', 'https://www.example.org/a%20b/self-check.js'],
  ['http://127.0.0.1:8000/self-check.js', 'http://127.0.0.1:8000/self-check.js'],
  ['https://www.example.org/self-check.loader.js', 'https://www.example.org/self-check.js'],
])('%s is the address of a script', (text, address) => {
  expect(scriptAddress(text, ONE_FILE)).toBe(address);
});

test.each(['self-check.js', 'self-check.loader.js?ver=1'])('%s tells where the loader is', (file) => {
  expect(scriptAddress(`https://www.example.org/a/${file}`, LOADER)).toBe('https://www.example.org/a/self-check.loader.js');
});

test.each([
  '',
  'www.example.org/self-check.js',
  '/self-check.js',
  'https://www.example.org/widget.js', // by another name the widget would not find its own tag
  'https://www.example.org/my-self-check.js',
  'https://www.example.org/self-check.js/',
  'https://www.example.org/self-check-loader.js',
  'javascript:alert(1)//self-check.js',
  'file:///home/self-check.js',
])('%s is none', (text) => {
  expect(scriptAddress(text, ONE_FILE)).toBeUndefined();
  expect(scriptAddress(text, LOADER)).toBeUndefined();
});

test.each([
  ['https://www.example.org/check/builder/', 'https://www.example.org/check/self-check.js'],
  ['https://www.example.org/check/builder/index.html?lang=nl#x', 'https://www.example.org/check/self-check.js'],
  ['http://127.0.0.1:8000/builder/', undefined],
  ['https://localhost/builder/', undefined],
  ['file:///home/dist/builder/index.html', undefined],
])('a builder at %s has its script at %s', (page, address) => {
  expect(likelyScriptAddress(page)).toBe(address);
});
