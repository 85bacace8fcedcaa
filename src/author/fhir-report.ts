import type { Flow } from '../flow/flow.ts';
import { checkFlow } from '../proof/check.ts';
import type { FlowTexts } from '../proof/check-texts.ts';
import type { CommandResult } from './check-report.ts';
import { questionnaireOf } from './fhir/questionnaire-of.ts';

/** Writes a flow as FHIR and says what that cannot say. Only of a flow without problems: of another it would say what nobody proved. */
export function fhirReport(flow: Flow, texts: FlowTexts): CommandResult {
  if (checkFlow(flow, texts).length > 0) {
    return { failed: true, text: `This flow has problems. Mend what "npm run flow -- check ${flow.id}" lists first.` };
  }
  const { questionnaire, left } = questionnaireOf(flow, texts);
  const path = `reports/${flow.id}.questionnaire.json`;
  return {
    text: [`Wrote ${path}, a FHIR R4 Questionnaire. It does not say:`, ...left.map(({ place, says }) => `- ${place}: ${says}`)].join('\n'),
    files: { [path]: `${JSON.stringify(questionnaire, null, 2)}\n` },
  };
}
