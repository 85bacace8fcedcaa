import type { Written } from '../settings/written.ts';

/** The style sheet of the launcher, as src/ui/style/shell.css has it, and a plain look for the safety card. */
export function launcherSheet(written: Written, inline: boolean): string {
  const side = written('side') === 'left' ? 'left' : 'right';
  const offset = whole(written('offset'), 20);
  const [accent, ink] = coloursFrom(written('accent'));
  return `${inline ? '' : ':host{position:absolute!important}'}div{all:initial;font:600 medium/1.3 var(--self-check-font,system-ui,sans-serif)}\
.launcher{position:fixed;z-index:${whole(written('z-index'), 1000)};bottom:calc(${offset}px + env(safe-area-inset-bottom));${side}:calc(${offset}px + env(safe-area-inset-${side}));display:flex;align-items:center;gap:12px;max-width:90%;min-height:52px;padding:12px 16px;border:1.5px solid ${accent};border-radius:32px;background:${accent};color:${ink};font:inherit;text-align:start;cursor:pointer}\
[aria-busy]{opacity:.6}\
@media(max-width:29.99em){.launcher{min-height:48px;padding-block:8px;font-size:15px}span:nth-last-of-type(2){display:none}}\
@media(min-width:30em){span+span{display:none}}\
svg{flex:none;width:1.375em;height:1.375em;fill:none;stroke:currentColor;stroke-width:1.8}\
dialog>span{position:absolute}\
dialog[open]{display:grid;gap:12px;box-sizing:border-box;width:calc(100% - 32px);max-width:400px;color:#222;font-weight:400}\
dialog>*{margin:0;font:inherit}\
h2{font-size:20px;font-weight:650}\
[data-action]{padding:12px 18px;border:1.5px solid;border-radius:26px;background:0;color:inherit;text-align:center}\
a:first-of-type{padding:14px;background:#b3141e;color:#fff;font-size:20px;font-weight:600}`;
}

const whole = (text: string, otherwise: number) => (/^\d{1,9}$/.test(text) ? text : otherwise);

/**
 * The launcher's ground and its words. Words are black or white, whichever reads better: at this luminance both keep
 * 4.5 to 1, and a test tries every colour. Source: WCAG 2.2, "relative luminance", with one curve for its two.
 */
export function coloursFrom(accent: string): readonly [string, string] {
  const long = accent.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  if (!/^#[\da-f]{6}$/i.test(long)) return ['var(--self-check-accent,#0b6166)', 'var(--self-check-on-accent,#fff)'];
  const light = (at: number) => (Number(`0x${long.slice(at, at + 2)}`) / 255) ** 2.2;
  return [accent, 0.2126 * light(1) + 0.7152 * light(3) + 0.0722 * light(5) > 0.18 ? '#000' : '#fff'];
}
