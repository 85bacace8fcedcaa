import type { Urgency } from '../flow/flow.ts';

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
  emergency: { mark: '▲', ink: '#8a0f17', tint: '#fdecea', shape: 'house' },
  urgent_same_day: { mark: '●', ink: '#8a4300', tint: '#fff1df', shape: 'ellipse' },
  gp_first: { mark: '◆', ink: '#1d4f8f', tint: '#e8f0fb', shape: 'hexagon' },
  routine: { mark: '○', ink: '#3d4b50', tint: '#ffffff', shape: 'box' },
};
