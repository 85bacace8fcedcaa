import type { Section } from '../../../src/flow/flow.ts';
import { idProblem } from '../edits/ids.ts';
import { inOutcome } from '../edits/in-place.ts';
import { RAISED } from '../edits/parts.ts';
import { withField } from '../edits/with-field.ts';
import { Choice } from '../fields/Choice.tsx';
import { ConditionField } from '../fields/ConditionField.tsx';
import { DraftLine } from '../fields/DraftLine.tsx';
import { Tick } from '../fields/Tick.tsx';
import { titleOf } from '../title-of.ts';
import { fill } from '../words.ts';
import type { Editing } from '../workshop-page.ts';

interface Props {
  readonly page: Editing;
  readonly outcome: string;
  readonly index: number;
  readonly section: Section;
  /** Whether it stands on this card only: then there is nothing to fold. */
  readonly alone: boolean;
}

/** What each box to tick writes. */
const FLAGS = {
  head: true,
  personal: true,
  keep: true,
  contents: true,
  quote: true,
  clinic: true,
  fold: 'more',
  call: 'ooh',
} as const satisfies Partial<Section>;
const FLAG_NAMES = [
  'head',
  'personal',
  'keep',
  'contents',
  'fold',
  'quote',
  'call',
  'clinic',
] as const satisfies readonly (keyof typeof FLAGS)[];

/** How a section stands on one card. */
export function SectionUse({ page, outcome, index, section, alone }: Props) {
  const { words, file } = page;
  const { flags, ...text } = words.section;
  const place = `flow.outcomes.${outcome}.sections.${index}`;
  const put = <K extends keyof Section>(name: K, value: Section[K] | undefined) =>
    page.edit((now) =>
      inOutcome(now, outcome, (card) => ({
        ...card,
        sections: card.sections.map((each, at) => (at === index ? withField(each, name, value) : each)),
      })),
    );
  const others = file.flow.outcomes[outcome]?.sections.filter(({ id }) => id !== section.id) ?? [];
  const regions = [section.region ?? []].flat();
  return (
    <details class="group" open={alone}>
      <summary>
        <h3>{fill(text.on, { id: titleOf(page, `flow.outcomes.${outcome}`) })}</h3>
      </summary>
      <div class="body">
        {FLAG_NAMES.map((name) => (
          <Tick
            key={name}
            place={`${place}.${name}`}
            {...flags[name]}
            checked={section[name] !== undefined}
            choose={(on) => put(name, on ? FLAGS[name] : undefined)}
          />
        ))}
        <Choice
          place={`${place}.signs`}
          label={text.signs}
          hint={text.signsHint}
          value={section.signs ?? ''}
          options={[['', text.signsNo], ...RAISED.map((each) => [each, words.urgencies[each]] as const)]}
          write={(value) =>
            put(
              'signs',
              RAISED.find((each) => each === value),
            )
          }
        />
        <ConditionField
          page={page}
          place={`${place}.when`}
          legend={text.when}
          none={words.condition.always}
          condition={section.when}
          write={(when) => put('when', when)}
        />
        <ConditionField
          page={page}
          place={`${place}.unless`}
          legend={text.unless}
          none={words.condition.neverOut}
          condition={section.unless}
          write={(unless) => put('unless', unless)}
        />
        <DraftLine
          place={`${place}.region`}
          label={text.region}
          hint={text.regionHint}
          value={regions.join(' ')}
          check={(written) => (codesIn(written) ? undefined : text.regionProblem)}
          commit={(written) => {
            const codes = codesIn(written) ?? [];
            put('region', codes.length > 1 ? codes : codes[0]);
          }}
        />
        <DraftLine
          place={`${place}.under`}
          label={text.under}
          hint={text.underHint}
          value={section.under ?? ''}
          check={(written) => {
            const problem = written === '' ? undefined : idProblem('id', written, []);
            return problem && words.ids[problem];
          }}
          commit={(written) => put('under', written || undefined)}
        />
        <Choice
          place={`${place}.mentions`}
          label={text.mentions}
          hint={text.mentionsHint}
          value={section.mentions ?? ''}
          options={[['', words.form.nobody], ...others.map(({ id }) => [id, titleOf(page, `sections.${id}`)] as const)]}
          write={(value) => put('mentions', value || undefined)}
        />
      </div>
    </details>
  );
}

/** Codes of countries; undefined where one of them is none. Northern Ireland has one of its own. */
function codesIn(written: string): readonly string[] | undefined {
  const codes = written.split(/[\s,]+/).filter(Boolean);
  return codes.every((code) => /^[A-Z]{2}(-[A-Z]{3})?$/.test(code)) ? codes : undefined;
}
