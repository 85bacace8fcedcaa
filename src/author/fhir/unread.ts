import { type Message, msg } from '../../proof/message.ts';
import { field, listIn } from './read-fields.ts';

const HIDDEN = 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden';
/** Not of R4 itself but of Structured Data Capture, which many forms follow. */
const ENABLED_BY_EXPRESSION = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression';

/** What an item says that changes what it means or when it is asked, and that a flow does not take along: a sentence for each. */
export function unreadOf(item: unknown, type: string): readonly Message[] {
  const extensions = listIn(item, 'extension');
  const all: readonly (readonly [there: boolean, says: Message])[] = [
    [
      listIn(item, 'modifierExtension').length > 0,
      msg`A modifierExtension changes what it means. Read what it says before you use the question.`,
    ],
    [
      extensions.some((each) => field(each, 'url') === HIDDEN && field(each, 'valueBoolean') === true),
      msg`Forms do not show it. Here it is asked: write it anew, or remove it.`,
    ],
    [
      extensions.some((each) => field(each, 'url') === ENABLED_BY_EXPRESSION),
      msg`An expression says when it is asked (enableWhenExpression). It is asked more often here.`,
    ],
    [type === 'group' && field(item, 'repeats') === true, msg`It can be filled in more than once. Here its questions are asked once.`],
    [
      listIn(item, 'initial').length > 0 || listIn(item, 'answerOption').some((each) => field(each, 'initialSelected') === true),
      msg`An answer is chosen beforehand. Here visitors choose every answer.`,
    ],
  ];
  return all.filter(([there]) => there).map(([, says]) => says);
}
