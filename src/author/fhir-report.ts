import type { Flow } from '../flow/flow.ts';
import { checkFlow } from '../proof/check.ts';
import type { FlowTexts } from '../proof/check-texts.ts';
import { inWords } from '../proof/message.ts';
import type { CommandResult } from './check-report.ts';
import type { Left } from './fhir/questionnaire.ts';
import { questionnaireOf } from './fhir/questionnaire-of.ts';
import { type FlowFile, writeFlowFile } from './flow-file.ts';
import { FLOW_FILE_SCHEMA } from './flow-file-schema.ts';

/** Writes a flow as FHIR and says what that cannot say. Only of a flow without problems: of another it would say what nobody proved. */
export function fhirReport(flow: Flow, texts: FlowTexts): CommandResult {
  if (checkFlow(flow, texts).length > 0) {
    return { failed: true, text: `This flow has problems. Mend what "npm run flow -- check ${flow.id}" lists first.` };
  }
  const { questionnaire, left } = questionnaireOf(flow, texts);
  const path = `reports/${flow.id}.questionnaire.json`;
  return {
    text: [`Wrote ${path}, a FHIR R4 Questionnaire. It does not say:`, ...lines(left)].join('\n'),
    files: { [path]: `${JSON.stringify(questionnaire, null, 2)}\n` },
  };
}

/** Writes the flow that a questionnaire became, and says what of it is not there. */
export function skeletonReport(file: FlowFile, left: readonly Left[]): CommandResult {
  const path = `reports/${file.flow.id}.skeleton.flow.json`; // a name of its own, for an export of the flow may lie there
  return {
    text: [
      `Wrote ${path}, the skeleton of a flow. Go on with it in the workshop, and see what is missing with "npm run flow -- check ${path}".`,
      'It does not have:',
      ...lines(left),
    ].join('\n'),
    files: { [path]: writeFlowFile(file), 'reports/flow.schema.json': `${JSON.stringify(FLOW_FILE_SCHEMA, null, 2)}\n` },
  };
}

const lines = (left: readonly Left[]): readonly string[] => left.map(({ place, says }) => `- ${place}: ${inWords(says)}`);
