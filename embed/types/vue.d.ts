// `import { defineSelfCheck } from 'self-check/vue'`: the package itself, and `<self-check>` in Vue's templates and JSX.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { SelfCheckElement, SelfCheckEvents, SelfCheckSettings } from './self-check.js';

export * from './self-check.js';

type Listeners = { [N in keyof SelfCheckEvents as `on${Capitalize<N>}`]?: ((event: SelfCheckEvents[N]) => void) | undefined };
type Props = Omit<HTMLAttributes, keyof SelfCheckSettings> & SelfCheckSettings & Listeners;

/** As Vue asks it of custom elements that are not Vue's own. */
type InTemplates = new () => SelfCheckElement & {
  readonly $props: Props & PublicProps;
  readonly $emit: EmitFn<{ [N in keyof SelfCheckEvents]: (event: SelfCheckEvents[N]) => void }>;
};

declare module 'vue' {
  interface GlobalComponents {
    'self-check': InTemplates;
  }
}

declare module 'vue/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements {
      'self-check': Props & PublicProps;
    }
  }
}
