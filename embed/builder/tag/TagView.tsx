import { CheckBox } from '../controls/CheckBox.tsx';
import { RadioRow } from '../controls/RadioRow.tsx';
import { ShownText } from '../controls/ShownText.tsx';
import { cleanText } from '../form/clean-text.ts';
import type { Page } from '../page.ts';
import { fill } from '../words.ts';
import { MissingView } from './MissingView.tsx';
import type { MadeTag } from './made-tag.ts';
import { PolicyView } from './PolicyView.tsx';
import { LOADER, ONE_FILE, scriptAddress } from './script-address.ts';
import { TARGETS } from './tag-for.ts';

/** The tag for the owner's kind of website, what is missing in it, and how to paste it. */
export function TagView({ page, made }: { page: Page; made: MadeTag }) {
  const { words, form, change } = page;
  const { file, src, known, lost, map } = made;
  const text = words.tag;
  const steps = [...(form.loader ? [text.stepLoader] : []), ...text.steps[form.target]];
  /** Writes the address of the file that is now chosen over that of the other one. */
  const chooseLoader = (loader: boolean) => change({ loader, src: scriptAddress(form.src, loader ? LOADER : ONE_FILE) ?? form.src });
  return (
    <section class="tag" aria-labelledby="tag-heading">
      <h2 id="tag-heading">{text.heading}</h2>
      <Address page={page} made={made} />
      <RadioRow
        legend={text.target}
        name="target"
        options={text.targets}
        order={TARGETS}
        chosen={form.target}
        choose={(target) => change({ target })}
      />
      <MissingView page={page} />
      <div class="copy">
        <ShownText id="tag" label={text.label} text={made.text} />
      </div>
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
function Address({ page: { words, form, change }, made: { file, found } }: { page: Page; made: MadeTag }) {
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
      {!found && (
        <p class="note" data-asked={form.asked ? '' : undefined}>
          {fill(text.addressMissing, { file })}
        </p>
      )}
    </div>
  );
}
