import { useRef } from 'preact/hooks';
import { ProblemCount } from './look/ProblemCount.tsx';
import { PANE_NAMES, type PaneName } from './look/pane-names.ts';
import { PANES } from './look/panes.ts';
import type { Workshop } from './workshop-page.ts';

interface Props {
  readonly page: Workshop;
  readonly pane: PaneName;
  readonly choose: (pane: PaneName) => void;
}

/** What comes of the flow, beside the form: one tab for each, of which only the chosen one is at work. */
export function LookView({ page, pane, choose }: Props) {
  const { tabs, look } = page.words.page;
  const list = useRef<HTMLDivElement>(null);
  const Pane = PANES[pane];
  /** Arrow keys go round the tabs, and to the first and the last. */
  const move = (event: KeyboardEvent) => {
    const at = PANE_NAMES.indexOf(pane);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: PANE_NAMES.length - 1 }[event.key];
    const next = to === undefined ? undefined : PANE_NAMES.at(to % PANE_NAMES.length);
    if (!next) return;
    event.preventDefault();
    choose(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <section class="look" aria-labelledby="look-heading">
      <h2 id="look-heading" class="sr" tabIndex={-1}>
        {look}
      </h2>
      <div ref={list} class="tabs" role="tablist" aria-label={look} onKeyDown={move}>
        {PANE_NAMES.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={name === pane}
            aria-controls={name === pane ? 'pane' : undefined}
            tabIndex={name === pane ? 0 : -1}
            onClick={() => choose(name)}
          >
            {tabs[name]}
            {name === 'problems' && <ProblemCount page={page} />}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a panel of tabs is reached by Tab, whatever is in it. */}
      <div class="pane" role="tabpanel" id="pane" tabIndex={0} aria-labelledby={`tab-${pane}`} data-pane={pane}>
        <Pane page={page} />
      </div>
    </section>
  );
}
