// What the flow must do, written by hand from the clinical rules (their screen order and urgency rule), apart from
// the flow and the engine: this file imports nothing, so that a mistake there cannot hide here.

/** E: emergency. U: urgent, the same day. G: GP first. null: raises nothing. */
const E = 'emergency';
const U = 'urgent_same_day';
const G = 'gp_first';

type Urgency = typeof E | typeof U | typeof G;
export type Expected = Urgency | 'doubt_now' | 'pregnancy_now' | 'under_18' | 'routine' | 'incomplete';

interface Given {
  readonly question: string;
  readonly options: readonly string[];
}

/** Every option of every question, in the order of the screens, with the urgency that it raises. */
export const TABLE: Readonly<Record<string, Readonly<Record<string, Urgency | null>>>> = {
  start: { adult: null, under_18: G },
  emergency_body: { chest_breath: E, tearing_pulsing: E, faint_pale_confused: E, serious_accident: E, none: null, unsure: U },
  emergency_nerve: {
    saddle_numb: E,
    bladder_new: E,
    bowel_new: E,
    both_legs: E,
    leg_failing: E,
    weak_leg_and_ill: E,
    none: null,
    unsure: U,
  },
  radiation: { back_only: null, buttock: null, thigh: null, below_knee: null, both_legs: E, upper_back: U, elsewhere: G },
  today_signs: {
    fever_chills: U,
    breath_pain: U,
    belly_back: U,
    one_leg_weak: U,
    leg_vessel: U,
    side_urine: U,
    constant_pain: U,
    sexual_change: U,
    none: null,
    unsure: U,
  },
  today_combined: {
    fall_fragile: U,
    accident_unchecked: U,
    thinner_risk: U,
    cancer_worse: U,
    infection_risk: U,
    pregnancy_alarm: U,
    none: null,
    unsure: U,
  },
  gp_background: {
    first_over_50_no_cause: G,
    cancer_ever: G,
    weight_loss: G,
    rash: G,
    bones_steroids: G,
    immune_low: G,
    blood_thinner: G,
    pregnant: G,
    none: null,
    unsure: G,
  },
  onset: { sudden_moment: null, sudden_day: null, gradual: null, unknown: null },
  duration: { under_6w: null, flare_up: null, over_6w: G, morning_stiff_3m: G },
  trigger: {
    lifting: null,
    sudden_move: null,
    long_position: null,
    posture: null,
    sport: null,
    stress: null,
    small_fall: null,
    accident: G,
    unknown: null,
  },
  stiffness: { worse_moving: null, stiff: null, hard_to_bend: null, cant_straighten: null, none: null },
  locked: { locked: null, catches: null, not_locked: null, unknown: null },
};

/** The five lists that only "none of these" leaves routine. */
export const SAFETY_LISTS = ['emergency_body', 'emergency_nerve', 'today_signs', 'today_combined', 'gp_background'];

/** The questions that take several options. */
export const LISTS = [...SAFETY_LISTS, 'stiffness'];

/** The outcome that the urgency rule asks for, whatever the answers. */
export function expectedOutcome(answers: readonly Given[]): Expected {
  if (raises(answers, E)) return E;
  if (raises(answers, U)) {
    // Doubt about a sign of the first two lists, and a pregnancy with an alarm, must not wait for later today.
    if (chose(answers, 'emergency_body', 'unsure') || chose(answers, 'emergency_nerve', 'unsure')) return 'doubt_now';
    return chose(answers, 'today_combined', 'pregnancy_alarm') ? 'pregnancy_now' : U;
  }
  if (!answers.every(isUnderstood)) return 'incomplete';
  if (chose(answers, 'start', 'under_18')) return 'under_18';
  if (raises(answers, G)) return G;
  return SAFETY_LISTS.every((list) => isExactlyNone(answers, list)) ? 'routine' : 'incomplete';
}

/** The question to ask after `answers`, or "end". */
export function expectedNext(answers: readonly Given[]): string {
  const last = answers[answers.length - 1];
  const sign = last !== undefined && raises([last], E);
  switch (last?.question) {
    case undefined:
      return 'start';
    case 'start':
      return last?.options.includes('under_18') ? 'end' : 'emergency_body';
    case 'emergency_body':
      return sign ? 'end' : 'emergency_nerve';
    case 'emergency_nerve':
      return sign ? 'end' : 'radiation';
    case 'radiation':
      return last?.options.includes('both_legs') ? 'end' : 'today_signs';
    case 'today_signs':
      return 'today_combined';
    case 'today_combined':
      return raises(answers, U) ? 'end' : 'gp_background';
    case 'gp_background':
      return raises(answers, G) ? 'end' : 'onset';
    case 'onset':
      return 'duration';
    case 'duration':
      return raises(answers, G) ? 'end' : 'trigger';
    case 'trigger':
      return raises(answers, G) ? 'end' : 'stiffness';
    case 'stiffness':
      return 'locked';
    default:
      return 'end';
  }
}

function raises(answers: readonly Given[], urgency: Urgency): boolean {
  return answers.some(({ question, options }) =>
    options.some((option) => isKnown(question, option) && TABLE[question]?.[option] === urgency),
  );
}

function chose(answers: readonly Given[], question: string, option: string): boolean {
  return answers.some((answer) => answer.question === question && answer.options.includes(option));
}

function isUnderstood({ question, options }: Given): boolean {
  return options.length > 0 && options.every((option) => isKnown(question, option));
}

function isKnown(question: string, option: string): boolean {
  return Object.keys(TABLE).includes(question) && Object.keys(TABLE[question] ?? {}).includes(option);
}

function isExactlyNone(answers: readonly Given[], list: string): boolean {
  return (
    answers
      .filter(({ question }) => question === list)
      .map(({ options }) => options.join())
      .join(' and ') === 'none'
  );
}
