import { useEffect, useState } from 'preact/hooks';
import { languageName } from '../../pages/language-name.ts';
import { RadioRow } from '../../pages/RadioRow.tsx';
import type { SheetOrder } from '../frames/between.ts';
import { useFrame } from '../frames/useFrame.ts';
import { sheetOf } from '../out/sheet-of.ts';
import { fill } from '../words.ts';
import type { Workshop } from '../workshop-page.ts';

/** What a doctor signs, as it is printed: in one language at a time. */
export function SheetPane({ page }: { page: Workshop }) {
  const text = page.words.look.sheet;
  const { file } = page;
  const languages = Object.keys(file.texts);
  const [wanted, setWanted] = useState<string>(page.lang);
  const lang = languages.find((each) => each === wanted) ?? languages[0];
  const [hash, setHash] = useState<string>();
  const { frame, ready, tell } = useFrame<SheetOrder, never>(() => undefined);
  useEffect(() => {
    if (ready === 0 || lang === undefined) return undefined;
    let current = true;
    void sheetOf(file, lang).then((made) => {
      if (!current) return;
      setHash(made?.hash ?? '');
      if (made) tell({ html: made.html });
    });
    return () => {
      current = false;
    };
  }, [file, lang, ready]);
  if (lang === undefined) return null;
  return (
    <div class="stack">
      <RadioRow
        legend={text.language}
        name="sheet-language"
        options={Object.fromEntries(languages.map((each) => [each, languageName(page.lang, each)]))}
        order={languages}
        chosen={lang}
        choose={setWanted}
      />
      <p class="hint">{hash === '' ? text.noHash : fill(text.intro, { hash: hash ?? '…' })}</p>
      <p class="row">
        <button type="button" class="button small" onClick={() => tell({ print: true })}>
          {text.print}
        </button>
      </p>
      <iframe ref={frame} class="paper" title={fill(text.frame, { language: languageName(page.lang, lang) })} src="sheet.html" />
    </div>
  );
}
