import { useState } from 'preact/hooks';
import { questionnaireOf } from '../../../src/author/fhir/questionnaire-of.ts';
import { inWords } from '../../../src/proof/message.ts';
import { saveFile } from '../../pages/save-file.ts';
import type { Workshop } from '../workshop-page.ts';
import { OutRow } from './OutRow.tsx';

interface Props {
  readonly page: Workshop;
  readonly proven: boolean;
}

/** The guide for systems that speak FHIR, and what it cannot say there. */
export function OutQuestionnaire({ page, proven }: Props) {
  const text = page.words.look.out;
  const [left, setLeft] = useState<readonly string[]>();
  const { flow, texts } = page.file;
  const give = () => {
    const { questionnaire, left: not } = questionnaireOf(flow, texts);
    saveFile(`${flow.id}.questionnaire.json`, `${JSON.stringify(questionnaire, null, 2)}\n`, 'application/fhir+json');
    setLeft(not.map(({ place, says }) => `${place}: ${inWords(says, page.words.messages)}`));
  };
  return (
    <>
      <OutRow
        page={page}
        title={text.fhir}
        hint={left === undefined ? text.fhirHint : left.length === 0 ? text.fhirAll : text.fhirLeft}
        give={proven ? give : undefined}
      />
      {left && left.length > 0 && (
        <ul class="promises">
          {left.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
