import type { LabelHTMLAttributes } from 'preact';

/** A person seen from behind, 100 units wide and 300 high: the right half, from x = 0; the left half mirrors it. */
const SKIN =
  'M-1-8h12c-1 7 0 14 5 16s15 3 20 7 7 11 7 20 0 15 0 23 4 14 4 22-2 21-2 30 4 13 3 22-2 15-5 15-2-7-2-13-4-10-2-19-2-14-2-26 0-17-1-25-2-14-4-24c-1 10-3 18-4 26s-1 10 0 16 4 14 5 23 0 21-1 31-5 31-6 45-1 12 0 20 1 24-2 36-4 12-4 18 7 6 7 10-3 3-7 3-8 2-8-3 1-5 0-11-4-17-5-30 2-19 2-29-2-20-4-30-4-22-5-33';
/** Spine, shoulder blade, shoulder, buttock, back of the knee, elbow, heel, hand. */
const LINES =
  'M0 15v47m10-38c-2 10 1 21 7 21s9-4 12-9m3 4q0-7 4-12m-36 76v28q12 10 24-2m-12 61q5 5 11 0m15-124q3 2 5 0m-23 201q1-4 0-8m25-131q0 7-1 12';
/** The place of each option that has one, from top to bottom as the rows of `.body` in body-picture.css. */
const PLACES = {
  upper_back: 'M-1 17c6 0 9 5 9 13s-4 18-9 20',
  back_only: 'M-1 66c11 0 15 1 20 1s7 16 3 20-14 8-23 8',
  buttock: 'M3 113c0-9 6-16 14-16s13 7 13 16-5 16-14 16-13-6-13-16',
  thigh: 'M6 144c-1-4 2-3 8-4s9-3 12-5 3 1 3 5-5 27-7 40-7 8-9 1-6-25-7-37',
  below_knee: 'M12 202c1-5 9-5 10 0s2 22-1 35-3 12-3 20-3 6-3 0-4-20-5-32 1-17 2-23',
  // Both legs have no place of their own: their words stand under the feet.
  both_legs: '',
  // Side, hip and groin: what is near the low back and is not it.
  elsewhere: 'M19 57a5 5 0 1 0 10 0a5 5 0 1 0-10 0M26 90a5 5 0 1 0 10 0a5 5 0 1 0-10 0M0 136a5 5 0 0 1 0 10',
};
/** The way down of pain from the low back. All but the first are on each leg. */
const DOWN = ['back_only', 'buttock', 'thigh', 'below_knee'];
/** The targets of each place: a row over the whole width, or one for each leg; pins for what lies beside. */
const TARGETS: Readonly<Record<keyof typeof PLACES, readonly string[]>> = {
  upper_back: ['wide'],
  back_only: ['wide'],
  buttock: ['left', 'right'],
  thigh: ['left', 'right'],
  below_knee: ['left', 'right'],
  both_legs: ['wide both'],
  elsewhere: ['pin left side', 'pin right side', 'pin left hip', 'pin right hip', 'pin groin'],
};

/** How a place is lit for the option that is chosen: itself most, what lies on the way to it softly, and one leg of two. */
function light(place: string, chosen: string, side: number): string {
  const step = DOWN.indexOf(place);
  const both = chosen === 'both_legs';
  if (step > 0 && side < 0 && !both) return '';
  if (place === chosen || (step > 0 && both)) return 'lit';
  return step >= 0 && step < (both ? 1 : DOWN.indexOf(chosen)) ? 'way' : '';
}

interface Props {
  readonly chosen: string;
  /** The option that is pointed at: outlined, never lit like a chosen one. */
  readonly pointed: string;
  /** The words under the feet. */
  readonly both: string;
  /** What makes a label one of the option's input. */
  readonly labelFor: (option: string) => LabelHTMLAttributes<HTMLLabelElement>;
}

/**
 * A picture of the options. Each place is one more label of an input of the list, for pointers alone: the list says and
 * does the same, so the picture is hidden from assistive technology and adds nothing to the names of the inputs.
 */
export function BodyPicture({ chosen, pointed, both, labelFor }: Props) {
  const lookOf = (place: string, side: number) =>
    light(place, chosen, side) + (pointed !== chosen && light(place, pointed, side) === 'lit' ? ' over' : '');
  return (
    <div class="body" aria-hidden="true">
      <svg viewBox="-50 0 100 300" aria-hidden="true">
        {[1, -1].map((side) => (
          <g key={side} transform={`scale(${side} 1)`}>
            <path class="skin" d={SKIN} />
            <path class="lines" d={LINES} />
            {Object.entries(PLACES).map(([place, shape]) => (
              <path key={place} class={`place ${lookOf(place, side)}`} d={shape} />
            ))}
          </g>
        ))}
      </svg>
      {Object.entries(TARGETS).flatMap(([place, targets]) =>
        targets.map((target) => (
          // `labelFor` names the input; the words are in the option's other label, in the list.
          <label key={place + target} class={target} data-place={place} {...labelFor(place)}>
            {place === 'both_legs' && both}
          </label>
        )),
      )}
    </div>
  );
}
