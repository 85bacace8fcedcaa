import { describe, expect, test } from 'vitest';
import { contentHash } from '../../embed/build/content-hash.ts';
import { FLOWS } from '../../flows/index.ts';
import { signOffSheet as sheetOf } from '../../src/author/sheet.ts';
import { isNamed } from '../../src/base/is-named.ts';
import type { Flow } from '../../src/flow/flow.ts';
import { leaves } from '../i18n/leaves.ts';
import { smallFlow } from './small-flow.ts';

const { flow, texts, decisions } = FLOWS['back-spasm'];
const signOffSheet = (of: Flow, lang: string, text: unknown) =>
  sheetOf(of, lang, text, contentHash(of, text), of.id === flow.id ? decisions[isNamed(decisions, lang) ? lang : 'en'] : []);
const smallTexts = {
  title: 'The bicycle',
  start: { hello: 'Hello, cyclist' },
  questions: {
    wheels: { heading: 'How are the wheels?', options: { round: { label: 'Round' }, flat: { label: 'Flat', sign: 'A flat tyre' } } },
    brakes: {
      heading: 'And the brakes?',
      intro: 'Now the brakes.',
      help: 'Squeeze them, then call {gp}.',
      options: {
        gone: { label: 'They are **gone**', help: 'No brake at all.' },
        weak: { label: 'Weak' },
        none: { label: 'None of these' },
        unsure: { label: 'I am not sure' },
      },
    },
    bell: { heading: 'Does the bell ring?', options: { rings: { label: 'Yes', reply: 'Good to hear.' }, silent: { label: 'No' } } },
  },
  outcomes: {
    walk: { heading: 'Walk' },
    repair: { heading: 'Repair it today' },
    pump: { heading: 'Pump first' },
    ride: { heading: 'Ride' },
    lost: { heading: 'Look again' },
  },
  sections: {
    stop: {
      title: 'Stop',
      body: ['Do **not** ride.', 'Call {emergency}.'],
      items: ['Get off'],
      parts: [{ title: 'Then', items: ['Push'] }],
    },
    air: { title: 'Air', body: ['Pump it up.'] },
    list: { title: 'Signs' },
  },
  after_gp: 'First the {gp}, then us.',
  closing: 'Ride well.',
  about: { title: 'About bicycles', body: ['First paragraph.', 'Second paragraph.'] },
};

/** What a sheet of each language must say. */
const SAID: Readonly<Record<string, { readonly draft: string; readonly signs: readonly string[]; readonly read: string }>> = {
  en: {
    draft: 'draft, not signed off',
    signs: ['Name', 'Role', 'Registration', 'Date', 'Signature', 'Remarks'],
    read: 'I have read every question, option, rule and card in this language.',
  },
  nl: {
    draft: 'concept, nog geen akkoord',
    signs: ['Naam', 'Functie', 'Registratie', 'Datum', 'Handtekening', 'Opmerkingen'],
    read: 'Ik heb elke vraag, optie, regel en elk advies in deze taal gelezen.',
  },
  de: {
    draft: 'Entwurf, nicht freigegeben',
    signs: ['Name', 'Beruf und Funktion', 'Registrierung', 'Datum', 'Unterschrift', 'Bemerkungen'],
    read: 'Ich habe jede Frage, Option, Regel und Karte in dieser Sprache gelesen.',
  },
  fr: {
    draft: 'projet, pas encore validé',
    signs: ['Nom', 'Fonction', 'Inscription', 'Date', 'Signature', 'Remarques'],
    read: 'J’ai lu chaque question, option, règle et carte dans cette langue.',
  },
};

describe.each(Object.entries(texts))('the sheet of back-spasm in %s', (lang, text) => {
  const page = signOffSheet(flow, lang, text);
  const seen = visible(page);

  test('has every text of the language file', () => {
    const missing = leaves(text).filter(([, words]) => !seen.includes(plain(words)));
    expect(leaves(text).length).toBeGreaterThan(150);
    expect(missing).toStrictEqual([]);
    expect(page).not.toContain('class="missing"');
  });

  test('has each option once, beside the urgency that it raises and its sources', () => {
    const rows = rowsIn(page);
    const options = Object.entries(flow.questions).flatMap(([question, { options }]) =>
      Object.entries(options).map(([id, data]) => ({ question, id, ...data })),
    );
    expect(rows).toHaveLength(options.length);
    options.forEach(({ question, id, raises, sources = [] }, index) => {
      const [wording, code, urgency, named] = rows[index] ?? [];
      expect(wording).toContain(label(text, question, id));
      expect(code).toBe(id);
      expect(urgency?.[0]).toBe(raises ? { emergency: '▲', urgent_same_day: '●', gp_first: '◆' }[raises] : '○');
      expect(named).toBe(sources.join(', '));
    });
  });

  test('has every rule', () => {
    const rules = Object.values(flow.questions).flatMap(({ next }) => next);
    expect([...page.matchAll(/<ul class="rules">([\s\S]*?)<\/ul>/g)].flatMap(([, list = '']) => list.match(/<li>/g) ?? [])).toHaveLength(
      rules.length,
    );
  });

  test('has the sections of every card in order', () => {
    for (const [id, { sections }] of Object.entries(flow.outcomes)) {
      const card = page.match(new RegExp(`id="outcome-${id}">([\\s\\S]*?)</section>`))?.[1] ?? '';
      const ids = [...card.matchAll(/<div class="section">\s*<p class="note"><code>(\w+)<\/code>/g)].map(([, section]) => section);
      expect(ids).toStrictEqual(sections.map((section) => section.id));
    }
  });

  test('has every source with its link', () => {
    for (const { title, url } of Object.values(flow.sources)) {
      expect(seen).toContain(title);
      if (url) expect(page).toContain(`<a href="${url}">${url}</a>`);
    }
  });

  test('has version, status, dates, language and hash', () => {
    for (const fact of [flow.id, flow.version, flow.changed, flow.nextReview]) expect(seen).toContain(fact);
    expect(page).toContain(`<html lang="${lang}">`);
    expect(hashIn(page)).toMatch(/^[0-9a-f]{16}$/);
    expect(seen).toContain(SAID[lang]?.draft ?? 'no words');
  });

  test('ends with the three open decisions and a block to sign', () => {
    const block = page.slice(page.indexOf('<section class="sign-off">'));
    expect(block.match(/class="decision"/g)).toHaveLength(3);
    for (const sign of ['one_leg_weak', 'weight_loss']) expect(block).toContain(sign);
    for (const word of SAID[lang]?.signs ?? []) expect(block).toContain(word);
    expect(visible(block)).toContain(SAID[lang]?.read ?? 'no words');
  });

  test('needs nothing but itself', () => {
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(| src=| on\w+=/);
  });
});

describe('what stands on the sheet', () => {
  const page = signOffSheet(smallFlow, 'en', smallTexts);
  const seen = visible(page);

  test('rules in words', () => {
    expect(seen).toContain('Then: to question 1 (brakes).');
    expect(seen).toContain('If ◆ GP first or higher has been raised so far: the flow ends.');
    expect(seen).toContain('Otherwise: to question 2 (bell).');
    expect(visible(signOffSheet(flow, 'en', texts.en))).toContain(
      'If question 0 (start) is answered with “Under 18, or for a child” (under_18): the flow ends. The guide is not for this person.',
    );
  });

  test('how the advice is decided', () => {
    expect(seen).toContain('highest urgency');
    expect(seen).toContain('all safety lists (1) are answered with exactly “none of these”');
    expect(seen).toContain('The flow can end early after brakes, and only when');
    const sentences = visible(signOffSheet(flow, 'en', texts.en));
    expect(sentences).toContain('all safety lists (5)');
    expect(sentences).toContain(
      'after emergency_body, emergency_nerve, radiation, today_combined, gp_background, duration, trigger, and only when',
    );
    expect(sentences).toContain('The one exception is start,');
  });

  test('when a section is shown, in words', () => {
    expect(seen).toContain('Only if question 1 (brakes) is answered with “Weak” (weak).');
    expect(seen).toContain('air · Folded under its title');
    expect(seen).toContain('With a list of all 1 options above that raise Doctor today');
    const whole = visible(signOffSheet(flow, 'en', texts.en));
    expect(whole).toContain('Not if question 1 (emergency_body) is answered with chest_breath or tearing_pulsing or');
    expect(whole).toContain('Only in the region NL');
  });

  test('what a card offers', () => {
    expect(seen).toContain('Offers contact with the clinic after these words: First the {gp}, then us.');
    expect(seen.match(/Offers no contact with the clinic\./g)).toHaveLength(3);
    expect(seen.match(/Offers contact with the clinic\./g)).toHaveLength(1);
  });

  test('what options go together, and what a sign is called elsewhere', () => {
    expect(seen).toContain('None of these Cannot be combined with another option.');
    expect(seen).toContain('I am not sure Can be combined with every option but “none of these”.');
    expect(seen).toContain('In lists of signs: A flat tyre');
  });

  test('what is said after an answer', () => {
    expect(visible(signOffSheet(smallFlow, 'en', smallTexts))).toContain('Said after this answer: Good to hear.');
    expect(visible(signOffSheet(smallFlow, 'nl', smallTexts))).toContain('Wat er na dit antwoord wordt gezegd: Good to hear.');
  });

  test('words that the widget fills in are marked, and stars make words strong where they do on the screen', () => {
    expect(page).toContain('Call <mark>{emergency}</mark>.');
    expect(page).toContain('They are <strong>gone</strong>');
    expect(page).toContain('Do <strong>not</strong> ride.');
    const starred = {
      ...smallTexts,
      questions: { ...smallTexts.questions, bell: { ...smallTexts.questions.bell, heading: 'The **bell**?' } },
    };
    expect(signOffSheet(smallFlow, 'en', starred)).toContain('<h3>The **bell**?</h3>');
  });

  test('who signed it off before', () => {
    const signed: Flow = { ...smallFlow, status: 'active', review: { by: 'Dr <Wheel>', on: '2026-03-01' } };
    expect(visible(signOffSheet(signed, 'en', smallTexts))).toContain('active, signed off by Dr <Wheel> on 2026-03-01');
  });

  test('a flow without open decisions asks for none', () => {
    expect(page).not.toContain('For the reviewer to decide');
    expect(page).not.toContain('class="decision"');
  });
});

describe('the hash', () => {
  const hash = (changed: Flow, text: unknown = smallTexts) => hashIn(signOffSheet(changed, 'en', text));

  test('changes with one word, one option, one rule, one urgency and the order of options', () => {
    const { wheels, brakes, bell } = smallFlow.questions;
    if (!wheels || !brakes || !bell) throw new Error('The flow has changed.');
    const changed: readonly string[] = [
      hash(smallFlow),
      hash(smallFlow, { ...smallTexts, after_gp: 'First the {gp}, then you.' }),
      hash({ ...smallFlow, version: '2.1.1' }),
      hash({ ...smallFlow, questions: { wheels, brakes, bell: { ...bell, options: { ...bell.options, stolen: {} } } } }),
      hash({ ...smallFlow, questions: { wheels, brakes: { ...brakes, next: [{ goTo: 'bell' }] }, bell } }),
      hash({ ...smallFlow, questions: { wheels: { ...wheels, options: { ...wheels.options, flat: {} } }, brakes, bell } }),
      hash({ ...smallFlow, questions: { wheels, brakes, bell: { ...bell, options: { silent: {}, rings: {} } } } }),
    ];
    expect(new Set(changed).size).toBe(changed.length);
  });

  test('stays when the keys of a language file come in another order', () => {
    const { title, ...rest } = smallTexts;
    expect(hash(smallFlow, { ...rest, title })).toBe(hash(smallFlow));
    expect(hash(smallFlow)).toBe(hash(structuredClone(smallFlow), structuredClone(smallTexts)));
  });
});

describe('whatever stands in a text', () => {
  const attack = '<img src=x onerror="alert(1)"> & </style><script>alert(2)</script> \'';

  test('markup is shown as text', () => {
    const everywhere: unknown = JSON.parse(
      JSON.stringify(smallTexts, (_, value: unknown) => (typeof value === 'string' ? `${value} ${attack}` : value)),
    );
    const hostile: Flow = {
      ...smallFlow,
      id: attack,
      version: attack,
      sources: { mechanic: { title: attack, url: 'javascript:alert(1)' }, uncle: { title: 'U', url: `https://x.example/"${attack}` } },
    };
    const page = signOffSheet(hostile, '"><script>', everywhere);
    expect(page).not.toMatch(/<img|<script/);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page).not.toContain('href="javascript:');
    expect(visible(page)).toContain(`Round ${attack}`);
    expect(visible(page)).toContain(`Pump it up. ${attack}`);
  });

  test.each([
    [undefined],
    [null],
    ['words'],
    [[]],
    [{ questions: null, sections: { stop: 'x', air: {} }, outcomes: [], start: { hello: 5 } }],
  ])('a missing one is shown as missing: %j', (text) => {
    const page = signOffSheet(smallFlow, 'en', text);
    for (const key of [
      'title',
      'questions.brakes.heading',
      'questions.brakes.options.gone.label',
      'outcomes.walk.heading',
      'sections.stop',
      'sections.air.title',
      'start.hello',
      'after_gp',
      'closing',
    ])
      expect(page).toContain(`<strong class="missing">(missing: ${key})</strong>`);
  });

  test.each([[{}], [{ label: '' }], [{ label: ['Weak'] }]])('one missing text is missing alone: %j', (nameless) => {
    const options = { ...smallTexts.questions.brakes.options, weak: nameless };
    const page = signOffSheet(smallFlow, 'en', {
      ...smallTexts,
      questions: { ...smallTexts.questions, brakes: { ...smallTexts.questions.brakes, options } },
    });
    expect(new Set(page.match(/\(missing: questions[^)]*\)/g))).toStrictEqual(new Set(['(missing: questions.brakes.options.weak.label)']));
  });

  test('a language without words of its own for the sheet gets English ones, under its own name', () => {
    const page = signOffSheet(smallFlow, 'ar', smallTexts);
    expect(page).toContain('<html lang="ar">');
    expect(visible(page)).toContain('Sign-off sheet');
    expect(visible(signOffSheet(smallFlow, 'nl-BE', smallTexts))).toContain('Akkoordformulier');
  });
});

/** What a person reads: no style, no markup, one space between words. */
function visible(page: string): string {
  return page
    .replace(/<head>[\s\S]*<\/head>/, '')
    .replaceAll(/<\/?(?:strong|mark|code|span|a|em)\b[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

/** The cells of every option, as a person reads them. */
function rowsIn(page: string): readonly (readonly string[])[] {
  return [...page.matchAll(/<tr class="\w+">([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<td>([\s\S]*?)<\/td>/g)].map(([, cell = '']) => visible(cell).trim()),
  );
}

/** As `visible` gives it: without stars, and with plain spaces. */
const plain = (words: string): string => words.replaceAll('**', '').replace(/\s+/g, ' ');

const hashIn = (page: string): string => page.match(/<td><code>([0-9a-f]+)<\/code><\/td>/)?.[1] ?? '';

function label(text: unknown, question: string, option: string): string {
  const found = leaves(text).find(([key]) => key === `questions.${question}.options.${option}.label`);
  return found ? plain(found[1]) : '(no label)';
}
