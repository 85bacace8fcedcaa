import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { PageTop } from '../pages/PageTop.tsx';
import { firstLanguage } from '../pages/page-language.ts';
import { FileView } from './file/FileView.tsx';
import { madeFile } from './file/made-file.ts';
import { PARTS } from './file/parts.ts';
import { useIntegrity } from './file/useIntegrity.ts';
import { FormView } from './form/FormView.tsx';
import { GROUPS } from './form/fields.ts';
import { readForm } from './form/read-form.ts';
import { guideIn } from './guide.ts';
import { LiveView } from './LiveView.tsx';
import { type Form, fieldId, type Page } from './page.ts';
import { PreviewView } from './preview/PreviewView.tsx';
import { chosenFallback } from './tag/chosen-fallback.ts';
import { madeTag } from './tag/made-tag.ts';
import { likelyScriptAddress } from './tag/script-address.ts';
import { TagView } from './tag/TagView.tsx';
import { fill, WORDS } from './words.ts';

/** The whole page: the form, the preview, the tag, and what must be true before visitors meet it. */
export function OwnerPage() {
  const [lang, setLang] = useState(firstLanguage);
  const [form, setForm] = useState<Form>(() => ({
    values: {},
    cleaned: {},
    src: likelyScriptAddress(location.href) ?? '',
    target: 'html',
    loader: false,
    languages: PARTS?.released ?? [],
    fallback: undefined,
    checked: true,
    asked: false,
  }));
  const words = WORDS[lang];
  const guide = useMemo(() => guideIn(lang, words), [lang]);
  const reading = useMemo(() => readForm(form.values), [form.values]);
  const file = useMemo(() => PARTS && madeFile(PARTS, form.languages), [form.languages]);
  const integrity = useIntegrity(PARTS, file);
  const made = madeTag(form, reading.good, integrity, chosenFallback(form, reading, lang));
  useLayoutEffect(() => {
    document.documentElement.lang = lang;
    document.title = words.title;
  }, [lang]);
  const change = (part: Partial<Form>) => setForm((now) => ({ ...now, ...part }));
  const page: Page = { lang, words, guide, form, reading, change, goTo };
  return (
    <>
      <PageTop words={words} lang={lang} choose={setLang} />
      <main>
        <div class="hero">
          <h1>{words.heading}</h1>
          <p class="lead">{words.lead}</p>
          <p class="promise">{words.promise}</p>
        </div>
        <div class="columns">
          <FormView page={page} />
          <PreviewView page={page} made={made} />
          <FileView page={page} file={file} />
          <TagView page={page} made={made} file={file} />
        </div>
        {/* Not in the columns: in a grid what sticks goes on to the end of the whole grid, over what stands below it. */}
        <LiveView page={page} />
      </main>
      <footer class="bottom">
        <p>{fill(words.footer, { version: guide.version })}</p>
      </footer>
    </>
  );
}

function goTo(name: string): void {
  const group = GROUPS.find(({ fields }) => fields.some((field) => field.name === name));
  const details = group && document.getElementById(`group-${group.id}`);
  if (details instanceof HTMLDetailsElement) details.open = true;
  document.getElementById(fieldId(name))?.focus();
}
