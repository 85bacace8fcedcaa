import type { VNode } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FlowFile } from '../../src/author/flow-file.ts';
import type { Added } from './edits/add.ts';
import { changedPlace } from './edits/changed-place.ts';
import { asDraft } from './edits/draft.ts';
import { missingFinder, placesToWrite } from './edits/missing.ts';
import { FLOW_FORM, formOf, hasForm, placeOfField } from './form-of.ts';
import { FormView } from './forms/FormView.tsx';
import { goToField } from './go-to-field.ts';
import { LeftNote } from './LeftNote.tsx';
import { LookView } from './LookView.tsx';
import type { PaneName } from './look/pane-names.ts';
import type { PageHistory } from './machine.ts';
import { OutlineView } from './outline/OutlineView.tsx';
import { ToolBar } from './ToolBar.tsx';
import type { WorkshopActor } from './useMachine.ts';
import { useSettled } from './useSettled.ts';
import type { PageLanguage, Words } from './words.ts';
import type { Editing } from './workshop-page.ts';

interface Props {
  readonly top: VNode;
  readonly lang: PageLanguage;
  readonly words: Words;
  readonly file: FlowFile;
  readonly history: PageHistory;
  readonly actor: WorkshopActor;
}

/** Milliseconds without a letter, before the rest of the page follows: longer than between two letters. */
const TYPING_PAUSE = 400;

const VIEWS = ['outline', 'edit', 'look'] as const;
type View = (typeof VIEWS)[number];

/** The form that is open. Each time one is gone to it is drawn anew; while it is open it stays, even when what it is about gets a new name. */
interface Open {
  readonly form: string;
  readonly visit: number;
  /** The place to go to. */
  readonly place?: string;
}

/** The flow that is being written: its outline, the form that is open, and what comes of it. */
export function EditView({ top, lang, words, file, history, actor }: Props) {
  const [open, setOpen] = useState<Open>({ form: FLOW_FORM, visit: 0 });
  const [view, setView] = useState<View>('edit');
  const [pane, setPane] = useState<PaneName>('preview');
  const [shown, setShown] = useState(0);
  const form = hasForm(file, open.form) ? open.form : FLOW_FORM;
  const lastFile = useRef(file);
  lastFile.current = file;
  const { edit, add, goTo, show, renamed } = useMemo(() => {
    const latest = () => actor.getSnapshot().context.file ?? lastFile.current;
    const change = (next: FlowFile, field?: string) => {
      const now = latest();
      if (next !== now) actor.send({ type: 'change', file: asDraft(next), place: field ?? changedPlace(now, next), field });
    };
    const show = (next: PaneName) => {
      setPane(next);
      setView('look');
      setShown((times) => times + 1);
    };
    const goTo = (place: string) => {
      if (place.startsWith('expected')) {
        show('walks');
        return;
      }
      const form = formOf(latest(), place);
      setView('edit');
      setOpen((before) => ({ form, visit: before.form === form ? before.visit : before.visit + 1, place: placeOfField(latest(), place) }));
    };
    return {
      edit: (make: (now: FlowFile) => FlowFile, field?: string) => change(make(latest()), field),
      add: (make: (now: FlowFile) => Added) => {
        const { file, place } = make(latest());
        change(file);
        goTo(place);
      },
      goTo,
      show,
      renamed: (form: string) => setOpen(({ visit }) => ({ form, visit })),
    };
  }, []);
  useLayoutEffect(() => {
    if (open.place !== undefined) goToField(open.place, open.form);
  }, [open]);
  // What was pressed to come to a pane goes away with the pane that it was in.
  useLayoutEffect(() => {
    if (shown === 0) return;
    const look = document.getElementById('pane');
    look?.focus({ preventScroll: true });
    look?.previousElementSibling?.scrollIntoView({ block: 'nearest' }); // its tabs
  }, [shown]);
  const putAway = () => {
    actor.send({ type: 'putAway' });
    goToField(form, form); // the button that had the focus is gone
  };
  const settled = useSettled(file, TYPING_PAUSE, true);
  const page: Editing = { lang, words, file, settled, form, edit, add, goTo, show, renamed };
  const findMissing = useMemo(missingFinder, []);
  const missing = useMemo(() => findMissing(settled), [settled]);
  const toWrite = useMemo(() => placesToWrite(settled, missing), [settled, missing]);
  const outline = useMemo(() => <OutlineView page={{ ...page, file: settled }} missing={missing} />, [settled, form, words, missing]);
  const look = useMemo(() => <LookView page={{ ...page, file: settled }} pane={pane} choose={setPane} />, [settled, form, words, pane]);
  return (
    <>
      {top}
      <ToolBar
        page={page}
        history={history}
        actor={actor}
        toWrite={toWrite}
        show={(place, now) => hasForm(now, formOf(now, place)) && renamed(formOf(now, place))}
      />
      {history.leftOut && <LeftNote words={words} leftOut={history.leftOut} putAway={putAway} />}
      <nav class="views" aria-label={words.page.views}>
        {VIEWS.map((each) => (
          <button key={each} type="button" data-view={each} aria-pressed={each === view} onClick={() => setView(each)}>
            {words.page.viewNames[each]}
          </button>
        ))}
      </nav>
      <main class="work" data-view={view}>
        {/* Where the form, which has a heading of its own, is out of sight. */}
        <h1 class="sr alone">{`${file.flow.id}: ${words.page.viewNames[view]}`}</h1>
        {outline}
        <div class="form" key={open.visit}>
          <FormView page={page} />
        </div>
        {look}
      </main>
    </>
  );
}
