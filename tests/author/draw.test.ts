import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../embed/build/root.mjs';
import { FLOWS } from '../../flows/index.ts';
import { drawFlow } from '../../src/author/draw.ts';
import { holds } from '../../src/flow/condition.ts';
import { END, type Flow } from '../../src/flow/flow.ts';
import { explore } from '../../src/proof/explore.ts';
import { toyFlow } from '../flow/toy-flow.ts';
import { type Drawing, readDrawing } from './drawing.ts';
import { smallFlow } from './small-flow.ts';

const backSpasm = FLOWS['back-spasm'].flow;
const WORDS = { emergency: '▲ emergency', urgent_same_day: '● urgent_same_day', gp_first: '◆ gp_first' };

describe.each([backSpasm, smallFlow, toyFlow])('the drawing of $id', (flow: Flow) => {
  let svg: string;
  let drawing: Drawing;
  beforeAll(async () => {
    svg = await drawFlow(flow);
    drawing = readDrawing(svg);
  });
  const questions = Object.entries(flow.questions);

  test('names the flow, its version, status and dates', () => {
    for (const fact of [flow.id, flow.version, flow.status, flow.changed, flow.nextReview]) expect(svg).toContain(fact);
    expect(svg).toContain('not signed off');
  });

  test.each(questions)('has the question %s with its kind, in the order of the flow', (id, { kind, safety }) => {
    const [heading, kinds] = drawing.nodes.get(`question.${id}`)?.texts ?? [];
    expect(heading).toBe(id);
    expect(kinds).toContain(kind === 'many' ? 'one or more answers' : 'one answer');
    expect(kinds?.includes('safety list')).toBe(safety ?? false);
    expect(kinds?.includes('start screen')).toBe(id === flow.start);
    const tops = questions.map(([each]) => drawing.nodes.get(`question.${each}`)?.top);
    expect(tops).toStrictEqual([...tops].sort((a, b) => Number(a) - Number(b)));
  });

  test.each(questions)('has every option of %s once, beside the urgency that it raises', (id, { options }) => {
    const drawn = drawing.rows(id).flatMap(({ urgency, options }) => options.map((option) => [option, urgency]));
    const wanted = Object.entries(options).map(([option, { raises }]) => [option, raises ? WORDS[raises] : '○ none raised']);
    expect(drawn.sort()).toStrictEqual(wanted.sort());
  });

  test('has every outcome in the shape of its urgency, and an arrow to it', () => {
    for (const [id, { urgency }] of Object.entries(flow.outcomes)) {
      expect(drawing.nodes.get(`outcome.${id}`)?.texts[0]).toBe(id);
      expect(drawing.nodes.get(`outcome.${id}`)?.texts[1]).toContain(urgency);
      expect(drawing.edges.has(`outcomes.${id}`)).toBe(true);
    }
    expect(drawing.edges.get(`outcomes.${flow.fallback}`)?.texts.join(' ')).toBe('answers incomplete or unknown');
  });

  test('has an arrow for every rule, to the right when it ends and on the left to its question when it asks on', () => {
    for (const [id, { next }] of questions) {
      const own = drawing.nodes.get(`question.${id}`);
      next.forEach(({ goTo }, index) => {
        const arrows = [...drawing.edges].filter(([edge]) => edge.startsWith(`${id}.next.${index}.`));
        expect(arrows, `rule ${index} of ${id}`).not.toHaveLength(0);
        if (goTo === END) {
          for (const [, arrow] of arrows) expect(arrow.right).toBeGreaterThan(own?.right ?? Number.POSITIVE_INFINITY);
          return;
        }
        const target = drawing.nodes.get(`question.${goTo}`);
        for (const [, arrow] of arrows) expect(arrow.left).toBeLessThan(own?.left ?? 0);
        const tips = arrows.flatMap(([edge, { tip }]) => (edge.endsWith('.arrow') && tip ? [tip.y] : []));
        expect(tips).not.toHaveLength(0);
        for (const y of tips) {
          expect(y).toBeGreaterThan(target?.top ?? Number.POSITIVE_INFINITY);
          expect(y).toBeLessThan(target?.bottom ?? 0);
        }
      });
    }
  });

  test('has from each row exactly the arrows that some walk follows', () => {
    const followed = explore(flow)
      .steps.filter(({ answer }) => answer.example.length === 1)
      .flatMap(({ from, answer, ruleIndex }) =>
        answer.example.map((option) => {
          const row = drawing.rows(from.at).findIndex(({ options }) => options.includes(option));
          return `${from.at}.next.${ruleIndex}.${row}`;
        }),
      );
    const drawn = [...drawing.edges.keys()].filter((id) => /\.next\.\d+\.\d+$/.test(id));
    expect(new Set(drawn)).toStrictEqual(new Set(followed));
  });

  test('of several ticked answers the topmost row leads on, as the legend says', () => {
    const { states } = explore(flow);
    for (const { at: question, answers } of states) {
      const ruleFor = (...options: readonly string[]) =>
        flow.questions[question]?.next.findIndex(({ when }) => holds(flow, when, [...answers, { question, options }]));
      const options = drawing.rows(question).flatMap(({ options }) => options);
      options.forEach((upper, index) => {
        for (const lower of options.slice(index))
          expect(ruleFor(upper, lower), `${upper} and ${lower} of ${question}`).toBe(ruleFor(upper));
      });
    }
  });

  test('fits on an A4 page with words that can be read', () => {
    expect(drawing.pageWidth).toBeLessThanOrEqual(595 - 2 * 22);
    expect(drawing.pageHeight).toBeLessThanOrEqual(842 - 2 * 22);
    // The empty line under the title is no text.
    expect(readDrawing(svg.replaceAll(/<text[^>]*> <\/text>/g, '')).smallestText).toBeGreaterThanOrEqual(6.5);
  });

  test('is one picture with a name and a description, and asks for nothing outside itself', () => {
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="flow-title flow-text"/);
    expect(svg.match(/<title id="flow-title">(.*)<\/title>/)?.[1]).toBe(`Flow ${flow.id}, version ${flow.version}, ${flow.status}`);
    expect(svg.match(/<desc id="flow-text">(.*)<\/desc>/)?.[1]).toContain(`${questions.length} questions`);
    expect(svg.match(/<title/g)).toHaveLength(1);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|href|url\(|<image|<style|<script|<!/);
    // The condensed cut of DejaVu is as wide as Helvetica, by which the boxes are measured.
    const fonts = 'font-family="Helvetica, Arial, Liberation Sans, DejaVu Sans Condensed, sans-serif"';
    expect(new Set(svg.match(/font-family="[^"]*"/g))).toStrictEqual(new Set([fonts]));
  });

  test('is the same to the byte when it is made again', async () => {
    expect(await drawFlow(flow)).toBe(svg);
  });
});

test('the drawing in the repository is that of the flow: run `npm run flow -- draw back-spasm` and look at it', async () => {
  expect(await drawFlow(backSpasm)).toBe(await readFile(join(root, 'flows/back-spasm/flow.svg'), 'utf8'));
});

describe('what depends on earlier answers says so', () => {
  const labels = (drawing: Drawing, id: string) => drawing.edges.get(id)?.texts.join(' ');

  test('an answer that ends only when something was raised before', async () => {
    const drawing = readDrawing(await drawFlow(backSpasm));
    expect(drawing.rows('today_combined').map(({ options }) => options.includes('none'))).toStrictEqual([false, true]);
    expect(labels(drawing, 'today_combined.next.0.0')).toBe('');
    expect(labels(drawing, 'today_combined.next.0.1')).toBe('if urgent_same_day raised so far');
    expect(drawing.edges.has('today_combined.next.1.1')).toBe(true);
    expect([...drawing.nodes.values()].filter(({ texts }) => texts.join() === 'else')).toHaveLength(2);
    expect(labels(drawing, 'start.next.0.0')).toBe('not for this guide');
    expect(labels(drawing, 'outcomes.under_18')).toBe('if start = under_18');
    expect(labels(drawing, 'outcomes.gp_first')).toBe('else');
    expect(labels(drawing, 'outcomes.routine')).toBe('nothing raised, every safety list “none”');
  });

  test('an answer that asks on otherwise', async () => {
    const drawing = readDrawing(await drawFlow(smallFlow));
    expect(labels(drawing, 'brakes.next.0.2')).toBe('if gp_first raised so far');
    expect(drawing.edges.has('brakes.next.1.2')).toBe(true);
    expect([...drawing.nodes.values()].filter(({ texts }) => texts.join() === 'else')).toHaveLength(1);
  });

  test('but what every earlier rule has ruled out is not drawn', async () => {
    const drawing = readDrawing(await drawFlow(backSpasm));
    // Whoever raised an emergency has left before this question.
    expect([...drawing.edges.keys()].filter((id) => id.startsWith('emergency_nerve.next.0.'))).toStrictEqual(['emergency_nerve.next.0.0']);
  });
});

describe('a flow that is not sound is drawn as it is', () => {
  const odd: Flow = {
    ...smallFlow,
    id: 'odd "quoted" <b>\\',
    questions: {
      wheels: { kind: 'one', options: { '<b>&"x"\\': {}, constructor: {} }, next: [{ goTo: 'nowhere' }] },
      wheels2: { kind: 'one', options: { alone: {} }, next: [{ goTo: 'wheels2' }] },
      mute: { kind: 'one', options: {}, next: [] },
    },
    outcomes: { wheels: { urgency: 'routine', sections: [] } },
  };

  test('with markup shown as text', async () => {
    const svg = await drawFlow(odd);
    expect(svg).not.toContain('<b>');
    const drawing = readDrawing(svg);
    expect(drawing.rows('wheels').flatMap(({ options }) => options)).toStrictEqual(['<b>&"x"\\', 'constructor']);
    expect(drawing.nodes.has('outcome.wheels')).toBe(true);
  });

  test('with a question that nobody reaches, and a target that is not there', async () => {
    const drawing = readDrawing(await drawFlow(odd));
    expect(drawing.rows('wheels2')).toStrictEqual([{ urgency: '○ none raised', options: ['alone'] }]);
    expect(drawing.edges.has('wheels2.next.0.0')).toBe(true);
    expect(drawing.edges.has('wheels.next.0.0.arrow')).toBe(true);
    expect(drawing.nodes.get('question.mute')?.texts[0]).toBe('mute');
  });
});
