import { CheckBox } from './CheckBox.tsx';
import { CopyText } from './CopyText.tsx';
import { cleanText } from './clean-text.ts';
import { type Integrity, importMap } from './integrity.ts';
import { MissingView } from './MissingView.tsx';
import { PolicyView } from './PolicyView.tsx';
import type { Page } from './page.ts';
import { RadioRow } from './RadioRow.tsx';
import { LOADER, ONE_FILE, scriptAddress } from './script-address.ts';
import { TARGETS, tagFor } from './tag-for.ts';
import { fill } from './words.ts';

/** In the tag for as long as the owner has not said where the script is. */
const EXAMPLE = 'https://www.example.org/';

/** The tag for the owner's kind of website, what is missing in it, and how to paste it. */
export function TagView({ page, integrity }: { page: Page; integrity: Integrity }) {
  const { words, form, reading, change } = page;
  const text = words.tag;
  const file = form.loader ? LOADER : ONE_FILE;
  const written = scriptAddress(form.src, file);
  const src = written ?? EXAMPLE + file;
  const { [file]: hash, ...others } = integrity;
  const chunks = form.loader ? importMap(src, others) : undefined;
  const lost = form.target === 'gtm';
  const known = hash !== undefined && (chunks !== undefined || !form.loader);
  const checked = form.checked && known && !lost;
  const map = checked ? chunks : undefined;
  const tag = tagFor(form.target, { src, integrity: checked ? hash : undefined, importMap: map, settings: reading.good });
  const steps = [...(form.loader ? [text.stepLoader] : []), ...text.steps[form.target]];
  /** Writes the address of the file that is now chosen over that of the other one. */
  const chooseLoader = (loader: boolean) => change({ loader, src: scriptAddress(form.src, loader ? LOADER : ONE_FILE) ?? form.src });
  return (
    <section class="tag" aria-labelledby="tag-heading">
      <h2 id="tag-heading">{text.heading}</h2>
      <Address page={page} file={file} found={written !== undefined} />
      <RadioRow
        legend={text.target}
        name="target"
        options={text.targets}
        order={TARGETS}
        chosen={form.target}
        choose={(target) => change({ target })}
      />
      <MissingView page={page} />
      <CopyText id="tag" label={text.label} text={tag} copy={text.copy} copied={text.copied} selected={text.selected} />
      <CheckBox
        id="checked"
        label={text.integrity}
        hints={[
          lost ? text.integrityLost : known ? text.integrityHint : text.integrityNone,
          ...(map === undefined ? [] : [text.importMapHint]),
        ]}
        checked={form.checked}
        hidden={lost || !known}
        choose={(chosen) => change({ checked: chosen })}
      />
      <CheckBox id="loader" label={text.loader} hints={[text.loaderHint]} checked={form.loader} choose={chooseLoader} />
      <h3>{text.stepsHeading}</h3>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{fill(step, { file })}</li>
        ))}
      </ol>
      <p class="tip">{text.linkTip}</p>
      <p class="hint">{text.stepsNote}</p>
      <PolicyView page={page} src={src} map={map} />
    </section>
  );
}

/** Where the owner says where the script is. */
function Address({ page: { words, form, change }, file, found }: { page: Page; file: string; found: boolean }) {
  const text = words.tag;
  return (
    <div class="field">
      <label for="address">{fill(text.address, { file })}</label>
      <p class="hint" id="address-hint">
        {form.loader ? text.addressHintLoader : text.addressHint}
      </p>
      <input
        id="address"
        type="url"
        autocomplete="off"
        spellcheck={false}
        aria-describedby="address-hint address-problem"
        value={form.src}
        onInput={({ currentTarget }) => change({ src: cleanText(currentTarget.value, 'address').text })}
      />
      <p class="problem" id="address-problem" aria-live="polite">
        {form.src.trim() && !found && fill(text.addressWrong, { file })}
      </p>
      {!found && <p class="note">{fill(text.addressMissing, { file })}</p>}
    </div>
  );
}
