/** How soon a person should get help, highest first. The order is the clinical one and never changes. */
export const URGENCIES = ['emergency', 'urgent_same_day', 'gp_first', 'routine'] as const;
export type Urgency = (typeof URGENCIES)[number];
/** An urgency that an option may raise. `routine` is what is left when nothing is raised. */
export type RaisedUrgency = Exclude<Urgency, 'routine'>;

/** One answered question: always ids, never labels or positions. */
export interface Answer {
  readonly question: string;
  readonly options: readonly string[];
}

export interface Option {
  readonly raises?: RaisedUrgency;
  /** `all`: this option means "none of these". `none`: it rules out only "none of these" ("I am not sure"). */
  readonly excludes?: 'all' | 'none';
  /** An old complaint of this kind is no warning sign: every text of this option says that it is new. */
  readonly onlyNew?: true;
  /** Ids of `Flow.sources` that support what this option raises. */
  readonly sources?: readonly string[];
}

/** Holds over the answers so far, the newest included. */
export type Condition =
  | { readonly raised: RaisedUrgency }
  | { readonly question: string; readonly chose: readonly string[] }
  | { readonly any: readonly Condition[] };

export const END = 'end';

export interface Rule {
  readonly when?: Condition;
  /** A question id, or `end`. Never an outcome: the outcome is derived from the answers. */
  readonly goTo: string;
  /** The visitor is not somebody this guide is for; the one reason to end before every higher urgency was asked about. */
  readonly outOfScope?: true;
}

export interface Question {
  /** `one`: exactly one option. `many`: at least one; "none of these" is an option of its own. */
  readonly kind: 'one' | 'many';
  /** A list of warning signs: `routine` needs its answer to be exactly `none`. */
  readonly safety?: true;
  /** Drawn beside the list: a person seen from behind. Options that it has a place for can be tapped there too. */
  readonly picture?: 'body';
  readonly options: Readonly<Record<string, Option>>;
  /** Tried in order, the first that holds wins; the last holds always. */
  readonly next: readonly Rule[];
}

/** A titled piece of advice or information. Its wording stands under the same id in each language file. */
export interface Section {
  readonly id: string;
  readonly when?: Condition;
  readonly unless?: Condition;
  /** Shown only in this region, for example `NL`, or in these. */
  readonly region?: string | readonly string[];
  /** `more`: folded under its title, for everyone to open. Those whose own `when` holds stand before those that do not fit. */
  readonly fold?: 'more';
  /** How soon each of its titled lists says to get help, in the order of its words (`parts`). */
  readonly parts?: readonly RaisedUrgency[];
  /** The title that it shares with the sections beside it that name the same: its words stand under `sections.<under>.title`. */
  readonly under?: string;
  /** Its bullets are what to say aloud, and are set apart as such. */
  readonly quote?: true;
  /** What the owner says about the clinic goes before its words. Never on an urgent card. */
  readonly clinic?: true;
  /** Can be gone to by its title, from the links below the head of the card. */
  readonly contents?: true;
  /** A section of the same card whose title stands in the words of this one: there it is a link. */
  readonly mentions?: string;
  /** Lists every warning sign of the flow that raises this urgency. */
  readonly signs?: RaisedUrgency;
  /** Speaks to those alone who got this card, so it has no place in the leaflet that is read without questions. */
  readonly personal?: true;
  /** Stands in the card's head, before what was chosen. */
  readonly head?: true;
  /** Ends with a link that calls the out-of-hours doctor, where the number is known. */
  readonly call?: 'ooh';
  /** Goes along in the summary that a visitor keeps. */
  readonly keep?: true;
}

export interface Outcome {
  readonly urgency: Urgency;
  /** Picks this outcome over the general one of the same urgency. */
  readonly when?: Condition;
  /** Same-day advice that must not wait for later in the day. */
  readonly now?: true;
  /** Offers the clinic: freely, or once the GP has looked. Never beside urgent advice: `defineFlow` does not let it compile. */
  readonly contact?: 'open' | 'after_gp';
  readonly sections: readonly Section[];
}

export interface Source {
  readonly title: string;
  readonly url?: string;
}

export interface Review {
  readonly by: string;
  /** ISO date. */
  readonly on: string;
}

export interface Flow {
  readonly id: string;
  /** Bumped with every change of a question, rule, outcome or text. */
  readonly version: string;
  readonly status: 'draft' | 'active';
  /** ISO dates. */
  readonly changed: string;
  readonly nextReview: string;
  /** Who signed the flow off, and when. An `active` flow has it. */
  readonly review?: Review;
  readonly sources: Readonly<Record<string, Source>>;
  /** The question that is drawn as the start screen. */
  readonly start: string;
  readonly questions: Readonly<Record<string, Question>>;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** The outcome of answers that are incomplete or unknown to the flow: never `routine`. */
  readonly fallback: string;
}

type QuestionId<F extends Flow> = Extract<keyof F['questions'], string>;
type OptionId<F extends Flow, Q extends QuestionId<F>> = Extract<keyof F['questions'][Q]['options'], string>;

type ConditionOf<F extends Flow> =
  | { readonly raised: RaisedUrgency }
  | { [Q in QuestionId<F>]: { readonly question: Q; readonly chose: readonly OptionId<F, Q>[] } }[QuestionId<F>]
  | { readonly any: readonly ConditionOf<F>[] };

interface RuleOf<F extends Flow> extends Rule {
  readonly when?: ConditionOf<F>;
  readonly goTo: QuestionId<F> | typeof END;
}
type Sometimes<F extends Flow> = RuleOf<F> & { readonly when: ConditionOf<F> };
type Always<F extends Flow> = RuleOf<F> & { readonly when?: never };

interface SectionOf<F extends Flow> extends Section {
  readonly when?: ConditionOf<F>;
  readonly unless?: ConditionOf<F>;
}

type OptionOf<F extends Flow> =
  | { readonly raises: RaisedUrgency; readonly sources: readonly Extract<keyof F['sources'], string>[] }
  | { readonly raises?: never };

/** Where a doctor comes first, the clinic is offered after the doctor or not at all. */
interface ContactOf {
  readonly emergency: { readonly contact?: never };
  readonly urgent_same_day: { readonly contact?: never };
  readonly gp_first: { readonly contact?: 'after_gp' };
  readonly routine: { readonly contact?: 'open' };
}

/** No property of `T` but those of `Shape`: a misspelt one does not compile. */
type Only<T, Shape> = { readonly [K in Exclude<keyof T, keyof Shape>]: never };

/** What `F` must also satisfy: every id that it mentions is one that it defines. */
interface Sound<F extends Flow> {
  readonly start: QuestionId<F>;
  readonly fallback: Extract<keyof F['outcomes'], string>;
  readonly questions: {
    readonly [Q in QuestionId<F>]: Only<F['questions'][Q], Question> & {
      readonly options: { readonly [O in OptionId<F, Q>]: OptionOf<F> & Only<F['questions'][Q]['options'][O], Option> };
      readonly next: readonly [...Sometimes<F>[], Always<F>];
    };
  };
  readonly outcomes: {
    readonly [O in keyof F['outcomes']]: Only<F['outcomes'][O], Outcome> &
      ContactOf[F['outcomes'][O]['urgency']] & {
        readonly when?: ConditionOf<F>;
        readonly sections: readonly SectionOf<F>[];
      };
  };
}

/**
 * Declares a flow. A misspelt target, question, option or source, a missing last rule, and an option that
 * raises an urgency without naming its source do not compile. At run time it returns its argument: plain data.
 */
export function defineFlow<const F extends Flow>(flow: F & Sound<F>): Flow {
  return flow;
}
