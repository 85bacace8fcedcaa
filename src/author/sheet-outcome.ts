import type { Outcome, RaisedUrgency, Section } from '../flow/flow.ts';
import { signKeys } from '../flow/leaflet.ts';
import { atLeast } from '../flow/urgency.ts';
import { type Html, html, joined } from './html.ts';
import { code, conditionText, missing, optionalText, richText, type Sheet, sectionText, text, urgencyMark } from './sheet-text.ts';

/** A card as the visitor gets it: all its sections in order, each with what decides whether it is there. */
export function outcomePart(sheet: Sheet, id: string, outcome: Outcome): Html {
  const { flow, words } = sheet;
  const notes = [
    ...(outcome.when ? [html`${words.onlyIf} ${conditionText(sheet, outcome.when)}.`] : []),
    ...(outcome.now ? [html`${words.now}`] : []),
    ...(id === flow.fallback ? [html`${words.fallback}`] : []),
  ];
  return html`<section class="outcome ${outcome.urgency}" id="outcome-${id}">
<header><p class="kind">${urgencyMark(sheet, outcome.urgency)} · ${words.card} ${code(id)}</p><p class="agreed">☐ ${words.agreed}</p></header>
<h3>${text(sheet, ['outcomes', id, 'heading'])}</h3>
${notes.map((note) => html`<p class="note">${note}</p>`)}
${outcome.sections.map((section) => sectionPart(sheet, section))}
${!atLeast(outcome.urgency, 'urgent_same_day') && html`<p class="note last">${words.closing} <span class="said">${text(sheet, ['closing'])}</span></p>`}
<p class="note last">${contactNote(sheet, outcome)}</p>
</section>
`;
}

function sectionPart(sheet: Sheet, section: Section): Html {
  const { words } = sheet;
  const path = ['sections', section.id];
  const found = sectionText(sheet, section.id);
  const { body, items, parts } = found ?? { body: [], items: [], parts: [] };
  const empty = body.length + items.length + parts.length === 0 && !section.signs;
  const needsTitle = section.fold || section.signs || section.contents;
  return html`<div class="section">
<p class="note">${joined([code(section.id), ...notesOf(sheet, section)], ' · ')}</p>
${section.under && html`<p class="note">${words.under} <span class="said">${text(sheet, ['sections', section.under, 'title'])}</span></p>`}
${conditionsOf(sheet, section).map((condition) => html`<p class="note">${condition}.</p>`)}
${(needsTitle || optionalText(sheet, ...path, 'title')) && html`<h4>${text(sheet, [...path, 'title'])}</h4>`}
${empty && html`<p>${missing(sheet, path)}</p>`}
${body.map((each) => html`<p>${richText(each)}</p>`)}
${bullets(items)}
${parts.map((part, index) => html`<h5>${richText(part.title)}</h5>${listMark(sheet, section.parts?.[index])}${bullets(part.items)}`)}
${section.signs && html`<p class="note list">${signsNote(sheet, section.signs)}</p>`}
</div>
`;
}

/** How soon a list says to get help, which its look tells beside its words. */
const listMark = (sheet: Sheet, urgency: RaisedUrgency | undefined): Html =>
  html`${urgency && html`<p class="note">${sheet.words.look} ${urgencyMark(sheet, urgency)}.</p>`}`;

/** Which answers decide whether a section is shown. */
function conditionsOf(sheet: Sheet, { when, unless }: Section): readonly Html[] {
  const { words } = sheet;
  return [
    ...(when ? [html`${words.onlyIf} ${conditionText(sheet, when)}`] : []),
    ...(unless ? [html`${words.unless} ${conditionText(sheet, unless)}`] : []),
  ];
}

/** Where and how else a section is shown. */
function notesOf(
  { words }: Sheet,
  { region, fold, when, personal, head, call, keep, quote, clinic, contents, mentions }: Section,
): readonly Html[] {
  return [
    ...(region ? [html`${words.region([region].flat().join(', '))}`] : []),
    ...(fold ? [html`${when ? words.fold : words.folded}`] : []),
    ...(head ? [html`${words.head}`] : []),
    ...(call ? [html`${words.call}`] : []),
    ...(quote ? [html`${words.quote}`] : []),
    ...(clinic ? [html`${words.clinic}`] : []),
    ...(contents ? [html`${words.contents}`] : []),
    ...(mentions ? [html`${words.mentions} ${code(mentions)}`] : []),
    ...(keep ? [html`${words.keep}`] : []),
    ...(personal ? [html`${words.personal}`] : []),
  ];
}

/** The widget lists every option that raises the urgency, but those of the start and "I am not sure". */
function signsNote({ flow, words }: Sheet, urgency: RaisedUrgency): string {
  return words.signs(words.urgency[urgency], signKeys(flow, urgency).length);
}

function contactNote(sheet: Sheet, outcome: Outcome): Html {
  const { words } = sheet;
  const contact = 'contact' in outcome ? outcome.contact : undefined;
  if (contact === 'open') return html`${words.openContact}`;
  if (contact === 'after_gp') return html`${words.afterGp} <span class="said">${text(sheet, ['after_gp'])}</span>`;
  return html`${words.noContact}`;
}

const bullets = (items: readonly string[]): Html =>
  html`${items.length > 0 && html`<ul>${items.map((item) => html`<li>${richText(item)}</li>`)}</ul>`}`;
