import { END, type Option, type Question, type Rule } from '../flow/flow.ts';
import { type Html, html, joined } from './html.ts';
import { code, conditionText, optionalText, questionName, richText, type Sheet, text, urgencyMark } from './sheet-text.ts';

/** A question with everything that a visitor can read in it, what each option raises and rests on, and its rules. */
export function questionPart(sheet: Sheet, id: string, question: Question): Html {
  const { flow, words } = sheet;
  const kind = [
    code(id),
    ...(id === flow.start ? [html`${words.startScreen}`] : []),
    ...(question.safety ? [html`<strong>${words.safety}</strong>`] : []),
    html`${words.kind[question.kind]}`,
  ];
  const intro = optionalText(sheet, 'questions', id, 'intro');
  const help = optionalText(sheet, 'questions', id, 'help');
  return html`<section class="question${question.safety && ' safety'}" id="question-${id}">
<div class="top">
<header><p class="kind">${words.question} ${Object.keys(flow.questions).indexOf(id)} · ${joined(kind, ' · ')}</p><p class="agreed">☐ ${words.agreed}</p></header>
${intro && html`<p>${text(sheet, ['questions', id, 'intro'])}</p>`}
<h3>${text(sheet, ['questions', id, 'heading'])}</h3>
${help && html`<p class="help">${text(sheet, ['questions', id, 'help'])}</p>`}
</div>
<table>
<thead><tr><th scope="col">${words.columns.wording}</th><th scope="col">${words.columns.id}</th><th scope="col">${words.columns.raises}</th><th scope="col">${words.columns.sources}</th></tr></thead>
<tbody>
${Object.entries(question.options).map(([option, data]) => optionRow(sheet, id, option, data))}</tbody>
</table>
${ruleList(sheet, question.next)}
</section>
`;
}

function optionRow(sheet: Sheet, question: string, id: string, { raises, excludes, onlyNew, sources = [] }: Option): Html {
  const { words } = sheet;
  const path = ['questions', question, 'options', id];
  const sign = optionalText(sheet, ...path, 'sign');
  const reply = optionalText(sheet, ...path, 'reply');
  return html`<tr class="${raises ?? 'routine'}"><td>${text(sheet, [...path, 'label'], true)}
${optionalText(sheet, ...path, 'help') && html`<p class="help">${words.help}: ${text(sheet, [...path, 'help'])}</p>`}
${sign && html`<p class="help">${words.alone}: ${richText(sign)}</p>`}
${reply && html`<p class="help">${words.reply}: ${text(sheet, [...path, 'reply'])}</p>`}
${excludes && html`<p class="note">${words.excludes[excludes]}</p>`}
${onlyNew && html`<p class="note">${words.onlyNew}.</p>`}</td>
<td>${code(id)}</td>
<td>${raises ? urgencyMark(sheet, raises) : html`<span class="urgency routine">○ ${words.nothing}</span>`}</td>
<td>${joined(
    sources.map((source) => html`<a href="#source-${source}">${source}</a>`),
    ', ',
  )}</td></tr>
`;
}

/** The rules in the order in which they are tried. */
function ruleList(sheet: Sheet, rules: readonly Rule[]): Html {
  const { words } = sheet;
  return html`<ul class="rules">${rules.map(({ when, goTo, outOfScope }, index) => {
    const condition = when ? html`${words.if} ${conditionText(sheet, when)}` : html`${index > 0 ? words.otherwise : words.always}`;
    const target = goTo === END ? html`<strong>${words.ends}</strong>` : html`${words.goesTo} ${targetName(sheet, goTo)}.`;
    return html`<li>${condition}: ${target}${outOfScope && ` ${words.noScope}`}</li>`;
  })}</ul>`;
}

function targetName(sheet: Sheet, id: string): Html {
  return Object.hasOwn(sheet.flow.questions, id)
    ? html`${Object.keys(sheet.flow.questions).indexOf(id)} (${code(id)})`
    : questionName(sheet, id);
}
