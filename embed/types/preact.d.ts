// `import { defineSelfCheck } from 'self-check/preact'`: the package itself, and `<self-check>` in Preact's JSX.
import type { HTMLAttributes } from 'preact';
import type { SelfCheckElement, SelfCheckEvents, SelfCheckSettings } from './self-check.js';

export * from './self-check.js';

type Listeners = { [N in keyof SelfCheckEvents as `on${N}`]?: ((event: SelfCheckEvents[N]) => void) | undefined };
type OfEveryElement = Omit<HTMLAttributes<SelfCheckElement>, keyof SelfCheckSettings>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'self-check': OfEveryElement & SelfCheckSettings & Listeners;
    }
  }
}
