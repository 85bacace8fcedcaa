import { FLOW, TEXTS } from '../../../flows/index.ts';
import { type Html, html } from '../../../src/author/html.ts';
import { paths } from '../../../src/proof/paths.ts';
import { contentHash } from '../content-hash.ts';
import { RECEIPT_WORDS, type ReceiptWords } from './privacy-receipt-words.ts';

/** What was built. */
export interface Built {
  readonly version: string;
  /** sha384 of each script, as the tag's `integrity` has it. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** The receipt as a page of HTML: one sheet of A4 per language. */
export function privacyReceipt(built: Built): string {
  const sheets = Object.entries(RECEIPT_WORDS).map(([lang, words]) => sheet(lang, words, built));
  const { markup } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Self-check ${built.version}: privacy receipt</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
${sheets}
</body>
</html>
`;
  return markup;
}

function sheet(lang: string, words: ReceiptWords, { version, integrity }: Built): Html {
  const facts: readonly (readonly [string, string])[] = [
    [words.script, `self-check ${version}`],
    [words.flow, `${FLOW.id} ${FLOW.version} (${words.status[FLOW.status]}), ${[...paths(FLOW)].length} ${words.paths}`],
    ...Object.entries(TEXTS).map(([code, text]) => [`${words.content} ${code}`, contentHash(FLOW, text)] as const),
    // What a page names. The rest stands in integrity.json.
    ...Object.entries(integrity).filter(([file]) => /^self-check(\.loader)?\.js$/.test(file)),
  ];
  return html`<main lang="${lang}">
<header><h1>${words.title}</h1><p>${words.intro}</p></header>
<table class="facts"><tbody>${facts.map(([name, value]) => html`<tr><th scope="row">${name}</th><td><code>${value}</code></td></tr>`)}</tbody></table>
${(['never', 'can'] as const).map((kind) => claims(words, kind))}
<section><h2>${words.limits}</h2><ul>${words.claims.limits.map((limit) => html`<li>${limit}</li>`)}</ul></section>
<footer><p>${words.verify}</p></footer>
</main>
`;
}

function claims(words: ReceiptWords, kind: 'never' | 'can'): Html {
  const lines = words.claims[kind].map(({ says, shown }) => html`<tr><td>${says}</td><td><code>${shown}</code></td></tr>`);
  return html`<section><h2>${words[kind]}</h2>
<table><thead><tr><th scope="col">${words.columns[kind]}</th><th scope="col">${words.columns.shown}</th></tr></thead>
<tbody>${lines}</tbody></table></section>`;
}

const STYLE = `
@page { size: A4; margin: 10mm 14mm; }
* { box-sizing: border-box; }
html { color-scheme: light; }
body { margin: 0; background: #e9e6df; color: #1b2a2e; font: 9pt/1.3 Helvetica, Arial, sans-serif; }
main { max-inline-size: 210mm; margin: 8mm auto; padding: 12mm 14mm; background: #fff; }
h1 { margin: 0 0 1.5mm; font-size: 17pt; line-height: 1.2; color: #0b6166; }
h2 { margin: 2.5mm 0 1mm; font-size: 11pt; color: #0b6166; }
p { margin: 0; }
table { inline-size: 100%; border-collapse: collapse; }
th, td { padding: 0.6mm 1.5mm; border-block-end: 0.5pt solid #d5d9d9; text-align: start; vertical-align: top; }
thead th { font-size: 8pt; font-weight: normal; color: #4c5c62; }
td:nth-child(2) { inline-size: 38%; }
code { font: 8pt/1.3 "Courier New", Courier, monospace; overflow-wrap: anywhere; }
.facts { margin-block-start: 3mm; background: #f2f6f6; }
.facts th { inline-size: 33mm; font-weight: normal; color: #4c5c62; white-space: nowrap; }
.facts td:nth-child(2) { inline-size: auto; }
ul { margin: 0; padding-inline-start: 4.5mm; }
footer { margin-block-start: 3mm; padding-block-start: 2mm; border-block-start: 1.5pt solid #0b6166; font-size: 8.5pt; color: #3d4b50; }
@media print { body { background: none; } main { margin: 0; padding: 0; max-inline-size: none; break-after: page; } main:last-of-type { break-after: auto; } }
@media (max-width: 600px) { main { padding: 5mm; } .facts th { white-space: normal; } }
`;
