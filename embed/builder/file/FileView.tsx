import { useState } from 'preact/hooks';
import { languageName } from '../../pages/language-name.ts';
import { saveFile } from '../../pages/save-file.ts';
import type { Page } from '../page.ts';
import { LOADER, likelyScriptAddress, ONE_FILE } from '../tag/script-address.ts';
import { fill } from '../words.ts';
import { FileLanguages } from './FileLanguages.tsx';
import type { MadeFile } from './made-file.ts';

/** The script itself, to download with the languages that the owner wants. */
export function FileView({ page, file }: { page: Page; file: MadeFile | undefined }) {
  const { words, form } = page;
  const text = words.file;
  const beside = likelyScriptAddress(location.href);
  return (
    <section class="own-file" aria-labelledby="file-heading">
      <h2 id="file-heading">{text.heading}</h2>
      {form.loader ? (
        <p class="intro">{fill(text.loader, { file: LOADER })}</p>
      ) : (
        <>
          <p class="intro">{beside === undefined ? text.intro : fill(text.beside, { address: beside })}</p>
          {file ? <Download page={page} file={file} /> : <p class="note">{text.missing}</p>}
        </>
      )}
    </section>
  );
}

function Download({ page, file }: { page: Page; file: MadeFile }) {
  const { words, lang } = page;
  const text = words.file;
  const [saved, setSaved] = useState('');
  const size = new Intl.NumberFormat(lang, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  return (
    <>
      <FileLanguages page={page} />
      <dl class="facts">
        <dt>{text.size}</dt>
        <dd>{size.format(file.text.length / 1000)}</dd>
        <dt>{text.version}</dt>
        <dd>
          <code>{file.version}</code>
        </dd>
        {Object.entries(file.hashes).map(([each, hash]) => [
          <dt key={`${each} name`}>{fill(text.content, { language: languageName(lang, each) })}</dt>,
          <dd key={each}>
            <code>{hash}</code>
          </dd>,
        ])}
      </dl>
      <p class="hint">{text.contentHint}</p>
      <div class="after">
        <button
          type="button"
          class="button primary"
          onClick={() => {
            saveFile(ONE_FILE, file.text, 'text/javascript');
            setSaved(file.text);
          }}
        >
          {text.download}
        </button>
        <p class="said" role="status">
          {saved === file.text && text.saved}
        </p>
      </div>
      <p class="hint">{text.name}</p>
    </>
  );
}
