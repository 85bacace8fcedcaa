import { useEffect, useState } from 'preact/hooks';
import type { FlowFile } from '../../../src/author/flow-file.ts';
import { languageName } from '../../pages/language-name.ts';
import { RadioRow } from '../../pages/RadioRow.tsx';
import { useFit } from '../../pages/useFit.ts';
import type { PreviewOrder, PreviewReport } from '../frames/between.ts';
import { useFrame } from '../frames/useFrame.ts';
import { scriptOf } from '../out/engine.ts';
import { useSettled } from '../useSettled.ts';
import type { Workshop } from '../workshop-page.ts';
import { lookOf, setLook } from './preview-look.ts';
import { moveVisitor, visitorAnswers } from './visitor.ts';
import { replayed, walked } from './walk.ts';

const TYPING_PAUSE = 1000; // milliseconds without a change, before the widget, which takes its time to begin, begins anew

/** The real widget, with the flow as it was when it last could be run. A change of it begins the frame anew, and walks as far as before. */
export function Preview({ page, file: newest }: { page: Workshop; file: FlowFile }) {
  const text = page.words.look.preview;
  const [look, setShown] = useState(lookOf);
  const [begun, setBegun] = useState(0);
  const file = useSettled(newest, TYPING_PAUSE);
  const choose = (change: Partial<typeof look>) => {
    setLook(change);
    setShown(lookOf());
  };
  const languages = Object.keys(file.texts);
  const lang = languages.find((each) => each === look.lang) ?? languages.find((each) => each === page.lang) ?? languages[0] ?? 'en';
  const { frame, ready, tell } = useFrame<PreviewOrder, PreviewReport>(({ question, chosen }) =>
    moveVisitor(walked(file.flow, (asked) => (asked === question ? undefined : chosen[asked])).answers),
  );
  useEffect(() => {
    if (ready === 0) return undefined;
    let current = true;
    void scriptOf(file).then((script) => {
      const { answers } = replayed(file.flow, visitorAnswers());
      if (current && script !== undefined) tell({ script, lang, scheme: look.scheme, clinic: text.clinic, answers });
    });
    return () => {
      current = false;
    };
  }, [ready]);
  useEffect(() => setBegun((times) => times + 1), [file, lang, look.scheme]);
  const stage = useFit(look.size);
  return (
    <>
      <div class="choices-row">
        <RadioRow
          legend={text.language}
          name="preview-language"
          options={Object.fromEntries(languages.map((each) => [each, languageName(page.lang, each)]))}
          order={languages}
          chosen={lang}
          choose={(next) => choose({ lang: next })}
        />
        <RadioRow
          legend={text.size}
          name="preview-size"
          options={text}
          order={['phone', 'desktop']}
          chosen={look.size}
          choose={(size) => choose({ size })}
        />
        <RadioRow
          legend={text.scheme}
          name="preview-scheme"
          options={text}
          order={['light', 'dark']}
          chosen={look.scheme}
          choose={(scheme) => choose({ scheme })}
        />
        <button
          type="button"
          class="button small"
          onClick={() => {
            moveVisitor([]);
            setBegun(begun + 1);
          }}
        >
          {text.again}
        </button>
      </div>
      <div class="stage" ref={stage} data-size={look.size}>
        <iframe key={begun} ref={frame} title={text.frame} src="preview.html" />
      </div>
    </>
  );
}
