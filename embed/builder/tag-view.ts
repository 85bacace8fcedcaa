import { make } from '../dom.ts';
import { addressField } from './address-field.ts';
import { checkBox } from './check-box.ts';
import { copyText } from './copy-text.ts';
import { importMap } from './import-map.ts';
import type { Integrity } from './integrity.ts';
import { missingView } from './missing-view.ts';
import type { Page, View } from './page.ts';
import { policyView } from './policy-view.ts';
import { radioRow } from './radio-row.ts';
import { LOADER, ONE_FILE } from './script-address.ts';
import { tagFor } from './tag-for.ts';
import { fill } from './words.ts';

/** In the tag for as long as the owner has not said where the script is. */
const EXAMPLE = 'https://www.example.org/';

/** The tag for the owner's kind of website, what is missing in it, and how to paste it. */
export function tagView(page: Page, integrity: () => Integrity): View {
  const { words, form, changed } = page;
  const text = words.tag;
  const address = addressField(page);
  const targets = radioRow(text.target, 'target', text.targets, form.target, (target) => {
    form.target = target;
    changed();
  });
  const tag = copyText('tag', text);
  const check = checkBox('checked', text.integrity, form.checked, (checked) => {
    form.checked = checked;
    changed();
  });
  const loader = checkBox('loader', text.loader, form.loader, (chosen) => {
    form.loader = chosen;
    address.follow();
    changed();
  });
  loader.hint.textContent = text.loaderHint;
  const mapHint = make('p', { class: 'hint' }, text.importMapHint);
  check.element.append(mapHint);
  const steps = make('ol', { class: 'steps' });
  const missing = missingView(page);
  const policy = policyView(page);
  const element = make(
    'section',
    { class: 'tag', 'aria-labelledby': 'tag-heading' },
    make('h2', { id: 'tag-heading' }, text.heading),
    address.element,
    targets,
    missing.element,
    tag.element,
    check.element,
    loader.element,
    make('h3', {}, text.stepsHeading),
    steps,
    make('p', { class: 'tip' }, text.linkTip),
    make('p', { class: 'hint' }, text.stepsNote),
    policy.element,
  );
  return {
    element,
    update(reading) {
      const file = form.loader ? LOADER : ONE_FILE;
      const src = address.update() ?? EXAMPLE + file;
      const { [file]: hash, ...others } = integrity();
      const chunks = form.loader ? importMap(src, others) : undefined;
      const lost = form.target === 'gtm';
      const known = hash !== undefined && (chunks !== undefined || !form.loader);
      const checked = form.checked && known && !lost;
      const map = checked ? chunks : undefined;
      check.label.hidden = lost || !known;
      check.hint.textContent = lost ? text.integrityLost : known ? text.integrityHint : text.integrityNone;
      mapHint.hidden = map === undefined;
      tag.show(tagFor(form.target, { src, integrity: checked ? hash : undefined, importMap: map, settings: reading.good }));
      const first = form.loader ? [text.stepLoader] : [];
      steps.replaceChildren(...[...first, ...text.steps[form.target]].map((step) => make('li', {}, fill(step, { file }))));
      missing.update(reading);
      void policy.show(src, reading.good['message-url'], map);
    },
  };
}
