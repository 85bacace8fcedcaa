import { languageName } from '../../pages/language-name.ts';
import { RadioRow } from '../../pages/RadioRow.tsx';
import { VERSION } from '../../widget/base/version.ts';
import { CheckBox } from '../controls/CheckBox.tsx';
import { ShownText } from '../controls/ShownText.tsx';
import type { MadeFile } from '../file/made-file.ts';
import { cleanText } from '../form/clean-text.ts';
import type { Page } from '../page.ts';
import { fill } from '../words.ts';
import { FallbackChoice } from './FallbackChoice.tsx';
import { MissingView } from './MissingView.tsx';
import type { MadeTag } from './made-tag.ts';
import { PolicyView } from './PolicyView.tsx';
import { LOADER, likelyScriptAddress, ONE_FILE, scriptAddress } from './script-address.ts';
import { TARGETS } from './tag-for.ts';

/** The tag for the owner's kind of website, what is missing in it, and how to paste it. */
export function TagView({ page, made, file: own }: { page: Page; made: MadeTag; file: MadeFile | undefined }) {
  const { words, form, change } = page;
  const { file, src, known, lost, map } = made;
  const text = words.tag;
  const steps = [...(form.loader ? [text.stepLoader] : []), ...text.steps[form.target]];
  /** Writes the address of the file that is now chosen over that of the other one. */
  const chooseLoader = (loader: boolean) => change({ loader, src: scriptAddress(form.src, loader ? LOADER : ONE_FILE) ?? form.src });
  return (
    <section class="tag" aria-labelledby="tag-heading">
      <h2 id="tag-heading">{text.heading}</h2>
      <Address page={page} made={made} own={own} />
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
      <FallbackChoice page={page} />
      <p class="note which">{whichFile(page, own)}</p>
      <CheckBox
        id="checked"
        label={text.integrity}
        hints={[
          lost ? text.integrityLost : known ? text.integrityHint : own ? text.integrityHttp : text.integrityNone,
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
      <p class="intro">{text.linkTip}</p>
      <p class="hint">{text.stepsNote}</p>
      <PolicyView page={page} src={src} map={map} />
    </section>
  );
}

/** Which file the tag, and the hash in it, belong to. */
function whichFile({ words, lang, form }: Page, own: MadeFile | undefined): string {
  const { which } = words.tag;
  if (form.loader || !own) return fill(which.loader, { file: form.loader ? LOADER : ONE_FILE, version: VERSION });
  const names = {
    languages: new Intl.ListFormat(lang).format(own.languages.map((each) => languageName(lang, each))),
    version: own.version,
  };
  return fill(own.whole ? which.whole : which.own, names);
}

/** Where the owner says where the script is. */
function Address({
  page: { words, form, change },
  made: { file, src, found },
  own,
}: {
  page: Page;
  made: MadeTag;
  own: MadeFile | undefined;
}) {
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
      {found && !form.loader && own?.whole === false && src === likelyScriptAddress(location.href) && (
        <p class="note" data-asked="">
          {text.addressWhole}
        </p>
      )}
      {!found && (
        <p class="note" data-asked={form.asked ? '' : undefined}>
          {fill(text.addressMissing, { file })}
        </p>
      )}
    </div>
  );
}
