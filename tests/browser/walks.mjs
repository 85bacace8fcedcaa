// @ts-check

/** @typedef {readonly (readonly [question: string, ...options: string[]])[]} Walk */

/** @type {Walk} */
const CLEAR = [
  ['emergency_body', 'none'],
  ['emergency_nerve', 'none'],
  ['radiation', 'back_only'],
  ['today_signs', 'none'],
  ['today_combined', 'none'],
  ['gp_background', 'none'],
];

/**
 * One walk for each outcome: question ids with the options to choose, after Start. `under_18` has none: it is the second button of
 * the start screen.
 */
export const WALKS = /** @satisfies {Record<string, Walk>} */ (
  /** @type {const} */ ({
    emergency: [
      ['emergency_body', 'none'],
      ['emergency_nerve', 'bladder_new'],
    ],
    urgent_same_day: [
      ['emergency_body', 'none'],
      ['emergency_nerve', 'none'],
      ['radiation', 'buttock'],
      ['today_signs', 'fever_chills'],
      ['today_combined', 'none'],
    ],
    doubt_now: [['emergency_body', 'unsure'], ...CLEAR.slice(1, 5)],
    pregnancy_now: [...CLEAR.slice(0, 4), ['today_combined', 'pregnancy_alarm']],
    gp_first: [...CLEAR.slice(0, 5), ['gp_background', 'pregnant']],
    routine: [
      ...CLEAR,
      ['onset', 'sudden_moment'],
      ['duration', 'under_6w'],
      ['trigger', 'lifting'],
      ['stiffness', 'worse_moving', 'stiff'],
      ['locked', 'locked'],
    ],
  })
);
