// `import { defineSelfCheck } from 'self-check/react'`: the package itself, and `<self-check>` in React's JSX.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { SelfCheckElement, SelfCheckEvents, SelfCheckSettings } from './self-check.js';

export * from './self-check.js';

type Listeners = { [N in keyof SelfCheckEvents as `on${N}`]?: ((event: SelfCheckEvents[N]) => void) | undefined };
type OfEveryElement = Omit<DetailedHTMLProps<HTMLAttributes<SelfCheckElement>, SelfCheckElement>, keyof SelfCheckSettings>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'self-check': OfEveryElement & SelfCheckSettings & Listeners;
    }
  }
}
