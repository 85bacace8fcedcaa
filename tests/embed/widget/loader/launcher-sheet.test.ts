import { describe, expect, test } from 'vitest';
import { coloursFrom, launcherSheet } from '../../../../embed/widget/loader/launcher-sheet.ts';
import { contrast } from '../../../../src/base/colour.ts';
import { TOKENS } from '../../../../src/base/tokens.ts';

/** Every colour in steps of three, and those that lie next to where black and white read alike. */
function* colours(): Generator<readonly [number, number, number]> {
  for (let red = 0; red < 256; red += 3)
    for (let green = 0; green < 256; green += 3) for (let blue = 0; blue < 256; blue += 3) yield [red, green, blue];
}

const hex = (colour: readonly number[]) => `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

describe('the words on a launcher of any colour', () => {
  test('read at 4.5 to 1, as those of the whole widget do', () => {
    let worst = 21;
    for (const colour of colours()) {
      const [ground, ink] = coloursFrom(hex(colour));
      if (ground !== hex(colour)) throw new Error(`${hex(colour)} was not taken.`);
      worst = Math.min(worst, contrast(colour, ink === '#000' ? [0, 0, 0] : [255, 255, 255]));
    }
    expect(worst).toBeGreaterThanOrEqual(4.5);
  });

  test('follow three digits as six', () => {
    expect(coloursFrom('#fd0')).toEqual(['#fd0', '#000']);
    expect(coloursFrom('#FFDD00')).toEqual(['#FFDD00', '#000']);
    expect(coloursFrom('#03c')).toEqual(['#03c', '#fff']);
  });

  test.each(['', 'red', '#12', '#12345', '#1234567', '#xyz', '#gggggg', '# 12345', 'url(#aaa)', '}*{display:none', '#fff;}'])(
    'are the usual ones for "%s"',
    (accent) => {
      expect(coloursFrom(accent)).toEqual(['var(--self-check-accent,#0b6166)', 'var(--self-check-on-accent,#fff)']);
    },
  );
});

test('its colours, written out for their bytes, are those of the tokens', () => {
  const { accent, danger } = TOKENS.light;
  const sheet = launcherSheet(() => '', false);
  expect(sheet).toContain(`background:var(--self-check-accent,${accent});color:var(--self-check-on-accent,${TOKENS.light['on-accent']})`);
  expect(sheet).toContain(`background:${danger};color:${TOKENS.light['on-danger']}`);
});
