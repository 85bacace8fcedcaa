import { isNamed } from '../base/is-named.ts';
import type { Condition, Flow, Urgency } from '../flow/flow.ts';
import { parseSection, type SectionText } from '../i18n/section-text.ts';
import { type Html, html, joined } from './html.ts';
import type { SheetWords } from './sheet-words-en.ts';
import { URGENCY_LOOK } from './urgency-look.ts';

/** What every part of a sign-off sheet is made from. */
export interface Sheet {
  readonly flow: Flow;
  readonly lang: string;
  /** The language file, as it was read. */
  readonly text: unknown;
  readonly words: SheetWords;
  readonly decisions: readonly OpenDecision[];
}

/** What the clinical review of a flow left open: as it stands now, or otherwise. */
export interface OpenDecision {
  readonly question: string;
  readonly now: string;
  readonly other: string;
}

/** What a language file has under a path of keys, or undefined. */
function valueAt({ text }: Sheet, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null && isNamed(value, key) ? value[key] : undefined),
    text,
  );
}

/** A text that need not be there. An empty one counts as missing. */
export function optionalText(sheet: Sheet, ...path: readonly string[]): string | undefined {
  const value = valueAt(sheet, path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A text as the visitor sees it. `rich`: two stars make words strong there. */
export function text(sheet: Sheet, path: readonly string[], rich = false): Html {
  const found = optionalText(sheet, ...path);
  if (found === undefined) return missing(sheet, path);
  return rich ? richText(found) : filledIn(found);
}

/** The paragraphs under a key that holds a text or a list of texts. */
export function paragraphs(sheet: Sheet, path: readonly string[]): readonly Html[] {
  const value = valueAt(sheet, path);
  return Array.isArray(value) && value.length > 0 ? value.map((each) => filledIn(String(each))) : [text(sheet, path)];
}

export function sectionText(sheet: Sheet, id: string): SectionText | undefined {
  const value = valueAt(sheet, ['sections', id]);
  return typeof value === 'object' && value !== null ? parseSection(id, value) : undefined;
}

export const missing = ({ words }: Sheet, path: readonly string[]): Html =>
  html`<strong class="missing">${words.missing(path.join('.'))}</strong>`;

/** As the widget draws it: what stands between two stars is strong, everything else is shown as it is. */
export const richText = (found: string): Html =>
  html`${found.split('**').map((part, index) => (index % 2 ? html`<strong>${filledIn(part)}</strong>` : filledIn(part)))}`;

/** What the widget fills in stands out, so that nobody signs for a number that is not there. */
const filledIn = (found: string): Html =>
  html`${found.split(/(\{[^{}]*\})/).map((part, index) => (index % 2 ? html`<mark>${part}</mark>` : part))}`;

/** An urgency in shape, word and colour. */
export const urgencyMark = ({ words }: Sheet, urgency: Urgency): Html =>
  html`<span class="urgency ${urgency}">${URGENCY_LOOK[urgency].mark} ${words.urgency[urgency]}</span>`;

export const code = (id: string): Html => html`<code>${id}</code>`;

/** A question by its number and id. The start is 0, as the visitor counts. */
export const questionName = ({ flow, words }: Sheet, id: string): Html =>
  html`${words.question.toLowerCase()} ${Object.keys(flow.questions).indexOf(id)} (${code(id)})`;

/** A condition as a clause that goes on after "if". */
export function conditionText(sheet: Sheet, condition: Condition): Html {
  const { words } = sheet;
  if ('raised' in condition) {
    return html`${urgencyMark(sheet, condition.raised)} ${condition.raised === 'emergency' ? words.raised : words.raisedOrHigher}`;
  }
  if ('any' in condition)
    return joined(
      condition.any.map((each) => conditionText(sheet, each)),
      `, ${words.or} `,
    );
  const options = condition.chose.map((id) => {
    const label = text(sheet, ['questions', condition.question, 'options', id, 'label'], true);
    // The words of each option stand in its question; more than two of them here would bury the condition.
    return condition.chose.length > 2 ? code(id) : html`“${label}” (${code(id)})`;
  });
  return html`${questionName(sheet, condition.question)} ${words.chose} ${joined(options, ` ${words.or} `)}`;
}
