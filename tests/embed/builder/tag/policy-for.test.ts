import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { inlineSource, policyFor } from '../../../../embed/builder/tag/policy-for.ts';

const src = 'https://cdn.example.org:8443/widgets/self-check.js';

test('the script’s own origin is all that the widget needs', () => {
  expect(policyFor(src)).toStrictEqual({
    additions: 'script-src https://cdn.example.org:8443',
    header:
      "Content-Security-Policy: default-src 'none'; script-src https://cdn.example.org:8443; require-trusted-types-for 'script'; trusted-types 'none'",
  });
});

test('messages need connect-src as well', () => {
  expect(policyFor(src, { messageUrl: 'https://forms.example.org/in?x=1' })).toStrictEqual({
    additions: 'script-src https://cdn.example.org:8443; connect-src https://forms.example.org',
    header:
      "Content-Security-Policy: default-src 'none'; script-src https://cdn.example.org:8443; connect-src https://forms.example.org; require-trusted-types-for 'script'; trusted-types 'none'",
  });
});

test('an inline script is allowed by its hash, beside the origin and nowhere else', () => {
  expect(policyFor(src, { inline: "'sha256-x='" })).toStrictEqual({
    additions: "script-src https://cdn.example.org:8443 'sha256-x='",
    header:
      "Content-Security-Policy: default-src 'none'; script-src https://cdn.example.org:8443 'sha256-x='; require-trusted-types-for 'script'; trusted-types 'none'",
  });
});

test('an address without an origin is on the clinic’s own website', () => {
  expect(policyFor(src, { messageUrl: '/messages' }).additions).toBe("script-src https://cdn.example.org:8443; connect-src 'self'");
});

test('the source of an inline script is the hash of its text, as a policy writes it', async () => {
  const text = '{"integrity":{"https://www.example.org/é.js":"sha384-x"}}';
  expect(await inlineSource(text)).toBe(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
});

test('where a browser computes none, there is none', async () => {
  vi.stubGlobal('crypto', {});
  expect(await inlineSource('{}')).toBeUndefined();
  vi.unstubAllGlobals();
});
