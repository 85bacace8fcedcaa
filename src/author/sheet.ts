import { END, type Flow, URGENCIES } from '../flow/flow.ts';
import { requiredTexts } from '../proof/text-keys.ts';
import { type Html, html, joined } from './html.ts';
import { outcomePart } from './sheet-outcome.ts';
import { questionPart } from './sheet-question.ts';
import { signOffPart } from './sheet-sign-off.ts';
import { sheetStyle } from './sheet-style.ts';
import { code, text as fixedText, type OpenDecision, paragraphs, type Sheet, urgencyMark } from './sheet-text.ts';
import { sheetWords } from './sheet-words.ts';

/**
 * Everything that a clinician signs for in one language: one page of HTML that needs nothing else and prints to A4.
 * @param text the language file, as it was read. A text that is not in it is shown as missing, in red.
 * @param hash of the flow and this language file: a signature counts for it.
 * @param decisions that the flow leaves to its reviewer, in this language.
 */
export function signOffSheet(flow: Flow, lang: string, text: unknown, hash: string, decisions: readonly OpenDecision[]): string {
  const words = sheetWords(lang);
  const sheet: Sheet = { flow, lang, text, words, decisions };
  const { headings } = words;
  const page = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${words.sheet}: ${flow.id} ${flow.version}, ${lang}</title>
<style>${{ markup: sheetStyle(`${flow.id} ${flow.version} · ${lang} · ${hash}`, words.page) }}</style>
</head>
<body>
<h1>${words.sheet}</h1>
<p class="subtitle">${fixedText(sheet, ['title'])}</p>
${factsPart(sheet, hash)}
<p class="note">${words.hashHelp}</p>
<h2>${headings.decided}</h2>
${decidedPart(sheet)}
<h2>${headings.start}</h2>
${fixedTexts(sheet, 'launcher', 'launcher_short', 'start')}
<h2>${headings.questions}</h2>
${Object.entries(flow.questions).map(([id, question]) => questionPart(sheet, id, question))}
<h2>${headings.cards}</h2>
${Object.entries(flow.outcomes).map(([id, outcome]) => outcomePart(sheet, id, outcome))}
<h2>${headings.about}</h2>
${fixedTexts(sheet, 'about')}
<h2>${headings.sources}</h2>
${sourcesPart(sheet)}
${signOffPart(sheet)}
</body>
</html>
`;
  return page.markup;
}

function factsPart({ flow, lang, words }: Sheet, hash: string): Html {
  const { facts } = words;
  const review = flow.review && `, ${words.reviewed(flow.review.by, flow.review.on)}`;
  const rows = [
    [facts.flow, flow.id],
    [facts.version, flow.version],
    [facts.status, `${words.status[flow.status]}${review ?? ''}`],
    [facts.changed, flow.changed],
    [facts.nextReview, flow.nextReview],
    [facts.language, lang],
    [facts.hash, code(hash)],
  ] as const;
  return html`<table class="facts">${rows.map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`)}</table>`;
}

/** The few sentences that explain the engine, then what the marks and the highlighted words mean. */
function decidedPart(sheet: Sheet): Html {
  const { flow, words } = sheet;
  const questions = Object.entries(flow.questions);
  const leaving = questions.filter(([, { next }]) => next.some(({ outOfScope }) => outOfScope));
  // The last question ends the flow too, but leaves nothing out.
  const early = questions.filter(([, { next }]) => next.some(({ goTo, outOfScope }) => goTo === END && !outOfScope) && next.length > 1);
  const names = (found: typeof questions) => found.map(([id]) => id).join(', ');
  const lists = questions.filter(([, { safety }]) => safety).length;
  const sentences = [
    words.highest,
    words.routine(lists),
    [...(early.length > 0 ? [words.early(names(early))] : []), ...(leaving.length > 0 ? [words.outOfScope(names(leaving))] : [])].join(' '),
  ].filter(Boolean);
  return html`<ol>${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ol>
<p>${joined(
    URGENCIES.map((urgency) => html`${urgencyMark(sheet, urgency)} (${code(urgency)})`),
    ' · ',
  )}</p>
<p>${words.placeholders} ${joined(
    placeholdersIn(sheet.text).map((name) => html`<mark>${name}</mark>`),
    ' ',
  )}</p>`;
}

function placeholdersIn(text: unknown): readonly string[] {
  return [...new Set(JSON.stringify(text ?? '').match(/\{[a-z_]+\}/g))].sort();
}

/** The texts that every flow has: those of the launcher and the start screen, or of About. */
function fixedTexts(sheet: Sheet, ...parts: readonly string[]): Html {
  const keys = requiredTexts(sheet.flow).filter((key) => parts.includes(key.split('.')[0] ?? ''));
  return html`<table class="texts">${keys.map(
    (key) => html`<tr><td>${code(key)}</td><td>${paragraphs(sheet, key.split('.')).map((each) => html`<p>${each}</p>`)}</td></tr>`,
  )}</table>`;
}

function sourcesPart({ flow }: Sheet): Html {
  return html`<ul class="sources">${Object.entries(flow.sources).map(
    ([id, { title, url }]) => html`<li id="source-${id}">${code(id)} ${title}${url && html`<br>${link(url)}`}</li>`,
  )}</ul>`;
}

/** Only what leads to a page is a link. */
const link = (url: string): Html => (/^https?:\/\//.test(url) ? html`<a href="${url}">${url}</a>` : html`${url}`);
