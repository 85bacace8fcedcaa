import { type Html, html } from './html.ts';
import type { Sheet } from './sheet-text.ts';

/** What the flow leaves to its reviewer, and the block to sign: a page of its own. */
export function signOffPart({ decisions, words }: Sheet): Html {
  const { signOff, headings } = words;
  const line = (name: string) => html`<p class="line">${name} <span></span></p>`;
  return html`<section class="sign-off">
${decisions.length > 0 && html`<h2>${headings.decisions}</h2>`}
${decisions.map(
  ({ question, now, other }, index) =>
    html`<div class="decision"><p>${index + 1}. ${question}</p><p><span class="box">☐ ${now}</span> <span class="box">☐ ${other}</span></p></div>`,
)}
<h2>${headings.signOff}</h2>
<p>☐ <strong>${signOff.read}</strong></p>
<p>${signOff.result}: <span class="box">☐ ${signOff.approved}</span> <span class="box">☐ ${signOff.changes}</span> <span class="box">☐ ${signOff.rejected}</span></p>
<p class="note">${signOff.each}</p>
${[signOff.name, signOff.role, signOff.registration, signOff.date, signOff.signature].map(line)}
<p class="line">${signOff.remarks}</p>
<div class="lines">${Array.from({ length: 7 }, () => html`<span></span>`)}</div>
</section>`;
}
