import type { TargetedEvent } from 'preact';
import { COUNTRIES } from '../../../src/clinic/country-code.ts';
import { ABOUT_LENGTH, aboutLength } from '../../widget/settings/about-problem.ts';
import { fieldId, type Page } from '../page.ts';
import { fill, wordOfOption } from '../words.ts';
import type { Field, FieldKind } from './fields.ts';

interface Props {
  readonly page: Page;
  readonly field: Field;
  readonly invalid: boolean;
  readonly write: (value: string) => void;
}

/** The keyboard of a phone. */
const KEYS: Partial<Record<FieldKind, string>> = {
  phone: 'tel',
  international: 'tel',
  email: 'email',
  address: 'url',
  number: 'numeric',
};

/** What a field is filled in with: a line, a list, boxes, or a line with the browser's own colour picker. */
export function FieldControl({ page, field: { name, kind, options = [] }, invalid, write }: Props) {
  const { words, form } = page;
  const id = fieldId(name);
  const value = form.values[name] ?? '';
  const described = { id, 'aria-describedby': `${id}-hint ${id}-problem`, 'aria-invalid': invalid || undefined };
  switch (kind) {
    case 'choices':
      return <Boxes page={page} name={name} options={options} write={write} />;
    case 'choice':
    case 'country': {
      const all =
        kind === 'country'
          ? [['', words.form.byPhone] as const, ...countriesIn(page)]
          : ['', ...options].map((option) => [option, wordOfOption(words, name, option || 'usual')] as const);
      return (
        <select {...described} value={value} onChange={({ currentTarget }) => write(currentTarget.value)}>
          {all.map(([option, label]) => (
            <option key={option} value={option}>
              {label}
            </option>
          ))}
        </select>
      );
    }
    case 'about':
      return <About page={page} value={value} described={described} write={write} />;
    default: {
      const line = {
        ...described,
        autocomplete: 'off',
        ...(kind === 'text' ? { maxLength: 200 } : { spellcheck: false }),
        value,
        onInput: writeFrom(write),
      } as const;
      if (kind === 'date') return <input {...line} type="date" />;
      const input = <input {...line} type="text" inputMode={KEYS[kind] ?? 'text'} />;
      if (kind !== 'colour') return input;
      const picked = /^#[0-9a-f]{6}$/i.test(value.trim()) ? value.trim() : '#0b6166';
      return (
        <div class="colour">
          <input type="color" aria-label={words.form.picker} value={picked} onInput={writeFrom(write)} />
          {input}
        </div>
      );
    }
  }
}

const writeFrom =
  (write: (value: string) => void) =>
  ({ currentTarget }: TargetedEvent<HTMLInputElement>) =>
    write(currentTarget.value);

/** Words of the clinic's own, with how many characters are left. Too many may stand there: what is cut in the middle of a word helps nobody. */
function About({
  page: { words },
  value,
  described,
  write,
}: Pick<Props, 'page' | 'write'> & {
  readonly value: string;
  readonly described: { readonly id: string; readonly 'aria-describedby': string };
}) {
  const left = ABOUT_LENGTH - aboutLength(value);
  const count = `${described.id}-count`;
  return (
    <>
      <textarea
        {...described}
        aria-describedby={`${described['aria-describedby']} ${count}`}
        class="own-words"
        rows={3}
        value={value}
        onInput={({ currentTarget }) => write(currentTarget.value.replaceAll('\n', ' '))}
      />
      <p class="hint" id={count}>
        {left < 0 ? fill(words.form.tooMany, { count: String(-left) }) : fill(words.form.left, { count: String(left) })}
      </p>
    </>
  );
}

/** Several may be chosen: the value is their names with spaces between. */
function Boxes({
  page: { words, form },
  name,
  options,
  write,
}: Omit<Props, 'field' | 'invalid'> & Required<Pick<Field, 'name' | 'options'>>) {
  const chosen = (form.values[name] ?? '').split(' ').filter(Boolean);
  return (
    <div class="checks">
      {options.map((option, index) => (
        <label key={option} class="check">
          <input
            type="checkbox"
            id={index === 0 ? fieldId(name) : undefined}
            checked={chosen.includes(option)}
            onChange={({ currentTarget }) =>
              write(options.filter((each) => (each === option ? currentTarget.checked : chosen.includes(each))).join(' '))
            }
          />
          {wordOfOption(words, name, option)}
        </label>
      ))}
    </div>
  );
}

/** Every country whose numbers the widget knows, as code and name, sorted by name. */
function countriesIn({ lang, words }: Page): readonly (readonly [code: string, name: string])[] {
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  return COUNTRIES.map((code) => [code, code === 'GB-NIR' ? words.form.northernIreland : (names.of(code) ?? code)] as const).sort(
    ([, a], [, b]) => a.localeCompare(b, lang),
  );
}
