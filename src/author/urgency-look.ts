import { TOKENS } from '../base/tokens.ts';
import type { Urgency } from '../flow/flow.ts';

const { light } = TOKENS;

interface Look {
  /** A shape, because a colour is lost on a grey printer and to a colour-blind reader. */
  readonly mark: string;
  readonly ink: string;
  readonly tint: string;
  /** The Graphviz shape of an outcome of this urgency: pointed, round, six-sided, plain. */
  readonly shape: string;
}

/** How an urgency looks on paper: the same mark and colours in the drawing and on the sign-off sheet. */
export const URGENCY_LOOK: Readonly<Record<Urgency, Look>> = {
  emergency: { mark: '▲', ink: light['danger-ink'], tint: light['danger-tint'], shape: 'house' },
  urgent_same_day: { mark: '●', ink: light.today, tint: light['today-tint'], shape: 'ellipse' },
  gp_first: { mark: '◆', ink: light.gp, tint: light['gp-tint'], shape: 'hexagon' },
  routine: { mark: '○', ink: '#3d4b50', tint: '#ffffff', shape: 'box' },
};
