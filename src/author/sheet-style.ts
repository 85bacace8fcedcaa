import { TOKENS } from '../base/tokens.ts';
import { URGENCIES } from '../flow/flow.ts';
import { URGENCY_LOOK } from './urgency-look.ts';

const { light } = TOKENS;

/**
 * The sheet's only style. Nothing is said by colour alone, and paper comes first.
 * @param footer what stands at the foot of each page, before its number. Plain words: it is put into a CSS string.
 */
export function sheetStyle(footer: string, page: string): string {
  const urgencies = URGENCIES.map(
    (
      urgency,
    ) => `.urgency.${urgency} { color: ${URGENCY_LOOK[urgency].ink}; } tr.${urgency} td { background: ${URGENCY_LOOK[urgency].tint}; }
.outcome.${urgency} { border-inline-start-color: ${URGENCY_LOOK[urgency].ink}; }`,
  ).join('\n');
  return `
@page { size: A4; margin: 16mm 15mm 18mm;
  @bottom-left { content: "${cssString(footer)}"; font: 8pt Helvetica, Arial, sans-serif; color: ${light.soft}; }
  @bottom-right { content: "${cssString(page)} " counter(page) " / " counter(pages); font: 8pt Helvetica, Arial, sans-serif; color: ${light.soft}; } }
* { box-sizing: border-box; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
body { max-inline-size: 180mm; margin: 0 auto; color: ${light.ink}; background: #fff; font: 10pt/1.42 Helvetica, Arial, sans-serif; }
@media print { body { padding-inline: 0.3mm; } } @media screen { body { padding: 12mm 6mm; } }
h1 { margin: 0 0 1mm; font-size: 20pt; line-height: 1.2; }
h2 { margin: 9mm 0 3mm; padding-block-end: 1mm; border-block-end: 1.5pt solid ${light.accent}; font-size: 14pt; color: ${light.accent}; }
h3 { margin: 1mm 0 1.5mm; font-size: 12pt; line-height: 1.3; }
h4 { margin: 1.5mm 0 0.5mm; font-size: 10.5pt; }
h5 { margin: 1.5mm 0 0.5mm; font-size: 10pt; }
h1, h2, h3, h4, h5, header, .top, .note { break-after: avoid; } .top, .question:not(.safety) { break-inside: avoid; }
.note.list, .last { break-after: auto; } .section ul, .rules, .texts, .last { break-inside: avoid; } .rules, .last { break-before: avoid; } .sign-off { break-before: page; }
p { margin: 0 0 1.2mm; orphans: 2; widows: 2; }
ul, ol { margin: 0 0 1.5mm; padding-inline-start: 5mm; }
li, tr, .decision { break-inside: avoid; }
a { color: ${light.link}; overflow-wrap: anywhere; }
code { font: 0.88em "Courier New", Courier, monospace; overflow-wrap: anywhere; }
mark { padding: 0 0.6mm; border-radius: 0.6mm; background: #fff3b8; color: inherit; }
.missing { color: ${light.danger}; }
.subtitle { margin-block-end: 4mm; font-size: 12pt; color: ${light.soft}; }
.facts { inline-size: auto; } .facts th { padding-inline-end: 6mm; font-weight: normal; color: ${light.soft}; } .facts td { font-weight: bold; }
.facts th, .facts td { border: 0; padding-block: 0.4mm; background: none; }
.facts code { font-size: 11pt; }
table { inline-size: 100%; margin-block: 1.5mm 2mm; border-collapse: collapse; }
th, td { padding: 0.9mm 1.5mm; border: 0.5pt solid #b9c2c6; text-align: start; vertical-align: top; }
td code { font-size: 8pt; } thead th { background: #eef2f2; font-size: 8.5pt; }
.question td:nth-child(1) { inline-size: 47%; } .question td:nth-child(2) { inline-size: 23.5%; }
.question td:nth-child(3) { inline-size: 16.5%; } .question td:nth-child(4) { inline-size: 13%; font-size: 8.5pt; }
.question, .outcome { margin-block-end: 5mm; }
.question header, .outcome header { display: flex; justify-content: space-between; gap: 4mm; margin-block-end: 0.5mm; color: ${light.soft}; font-size: 9pt; }
.question header p, .outcome header p { margin: 0; }
.question { padding-block-start: 2mm; border-block-start: 0.75pt solid ${light.edge}; }
.agreed { white-space: nowrap; font-size: 10.5pt; color: ${light.ink}; }
.help { margin: 0.5mm 0 0; color: #3d4b50; } td .help, td .note { font-size: 9pt; }
.note { margin: 0.5mm 0 0.5mm; color: ${light.soft}; font-size: 8.5pt; } .note .said { font-size: 10pt; color: ${light.ink}; }
.rules { list-style: "→ "; }
.outcome { padding-inline-start: 4mm; border-inline-start: 2.5pt solid; }
.section { margin-block: 2mm; }
.urgency { font-weight: bold; white-space: nowrap; } .urgency.routine { font-weight: normal; }
.texts td { border-width: 0 0 0.5pt; } .texts td:first-child { inline-size: 36mm; padding-inline-start: 0; color: ${light.soft}; }
.sources { columns: 2; column-gap: 8mm; padding: 0; list-style: none; font-size: 9pt; } .sources li { margin-block-end: 1.4mm; }
.decision { margin-block-end: 3mm; } .decision p { margin-block-end: 0.5mm; }
.box { display: inline-block; margin-inline-end: 8mm; }
.line { display: flex; align-items: end; gap: 3mm; margin-block: 5mm 0; } .line span { flex: 1; border-block-end: 0.75pt solid ${light.ink}; }
.lines span { display: block; block-size: 8mm; border-block-end: 0.5pt solid ${light.edge}; }
${urgencies}
`;
}

/** Words for a CSS string: what could end it, or the style element, is left out. */
const cssString = (words: string): string => words.replaceAll(/[^\p{L}\p{N} .,:·-]/gu, '');
