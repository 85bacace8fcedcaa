import type { Message } from '../../proof/message.ts';
/** As much of FHIR R4's `Questionnaire` as is written here. The whole of it: https://hl7.org/fhir/R4/questionnaire.html */
export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  readonly language: string;
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly _title?: Extended;
  readonly status: 'draft' | 'active';
  readonly subjectType: readonly string[];
  readonly date: string;
  readonly approvalDate?: string;
  readonly description: string;
  readonly _description?: Extended;
  readonly item: readonly Item[];
}

export interface Item {
  readonly linkId: string;
  readonly extension?: readonly Extension[];
  readonly code?: readonly Coding[];
  readonly text?: string;
  readonly _text?: Extended;
  readonly type: 'group' | 'display' | 'choice';
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: 'all' | 'any';
  readonly required?: true;
  readonly repeats?: true;
  readonly answerOption?: readonly AnswerOption[];
  readonly item?: readonly Item[];
}

export interface AnswerOption {
  readonly extension?: readonly Extension[];
  readonly valueCoding: Coding;
}

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
  readonly _display?: Extended;
}

export type EnableWhen = { readonly question: string } & (
  | { readonly operator: 'exists'; readonly answerBoolean: true }
  | { readonly operator: '=' | '!='; readonly answerCoding: Coding }
);

export interface Extended {
  readonly extension: readonly Extension[];
}

export interface Extension {
  readonly url: string;
  readonly extension?: readonly Extension[];
  readonly valueBoolean?: boolean;
  readonly valueCode?: string;
  readonly valueString?: string;
  readonly valueCodeableConcept?: { readonly coding: readonly Coding[] };
}

/** Extensions of R4 itself, and the code system of one of them. */
export const OPTION_EXCLUSIVE = 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive';
export const ITEM_CONTROL = 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl';
export const ITEM_CONTROLS = 'http://hl7.org/fhir/questionnaire-item-control';
export const TRANSLATION = 'http://hl7.org/fhir/StructureDefinition/translation';

/** What could not be taken along, and where it stands. */
export interface Left {
  readonly place: string;
  readonly says: Message;
}
