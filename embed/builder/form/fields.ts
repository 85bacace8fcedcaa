import { SETTINGS, type SettingName } from '../../widget/settings/config.ts';

/** How a field is drawn, and which sentence says what to write in it. */
export type FieldKind =
  | 'text'
  | 'about'
  | 'plain'
  | 'phone'
  | 'international'
  | 'email'
  | 'address'
  | 'hours'
  | 'zone'
  | 'colour'
  | 'date'
  | 'number'
  | 'country'
  | 'choice'
  | 'choices';

/** One setting as the form asks for it. `options` are all values but the default, which is written as nothing at all. */
export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  readonly options?: readonly string[];
}

/** What belongs together in the form. The first group is always open. */
export interface Group {
  readonly id: GroupId;
  readonly fields: readonly Field[];
}

interface KnownField {
  readonly name: SettingName;
  readonly kind: FieldKind;
}

interface KnownGroup {
  readonly id: GroupId;
  readonly fields: readonly KnownField[];
}

type GroupId = 'clinic' | 'place' | 'reach' | 'ooh' | 'hours' | 'looks' | 'language' | 'privacy' | 'review' | 'more';

/** The settings that the form knows how to ask for, in the order of the form and of the tag. */
const KNOWN: readonly KnownGroup[] = [
  {
    id: 'clinic',
    fields: [
      { name: 'clinic', kind: 'text' },
      { name: 'phone', kind: 'phone' },
      { name: 'about-clinic', kind: 'about' },
    ],
  },
  {
    id: 'place',
    fields: [
      { name: 'city', kind: 'text' },
      { name: 'region', kind: 'country' },
    ],
  },
  {
    id: 'reach',
    fields: [
      { name: 'whatsapp', kind: 'international' },
      { name: 'sms', kind: 'phone' },
      { name: 'email', kind: 'email' },
      { name: 'booking-url', kind: 'address' },
      { name: 'message-url', kind: 'address' },
    ],
  },
  { id: 'ooh', fields: [{ name: 'ooh-phone', kind: 'phone' }] },
  {
    id: 'hours',
    fields: [
      { name: 'hours', kind: 'hours' },
      { name: 'time-zone', kind: 'zone' },
    ],
  },
  {
    id: 'looks',
    fields: [
      { name: 'accent', kind: 'colour' },
      { name: 'launcher-label', kind: 'text' },
      { name: 'scheme', kind: 'choice' },
      { name: 'side', kind: 'choice' },
      { name: 'offset', kind: 'number' },
      { name: 'mode', kind: 'choice' },
    ],
  },
  { id: 'language', fields: [{ name: 'lang', kind: 'choice' }] },
  {
    id: 'privacy',
    fields: [
      { name: 'privacy-url', kind: 'address' },
      { name: 'privacy-email', kind: 'email' },
      { name: 'feedback-email', kind: 'email' },
    ],
  },
  {
    id: 'review',
    fields: [
      { name: 'reviewed-by', kind: 'text' },
      { name: 'reviewed-on', kind: 'date' },
      { name: 'reviewed-content', kind: 'text' },
    ],
  },
  {
    id: 'more',
    fields: [
      { name: 'target', kind: 'text' },
      { name: 'z-index', kind: 'number' },
      { name: 'shadow', kind: 'choice' },
      { name: 'report', kind: 'choices' },
      { name: 'data-layer', kind: 'plain' },
    ],
  },
];

/** The form for `settings`: what the form knows of them, and a plain field, in the last group, for each that it does not know yet. */
export function groupsFor(settings: readonly string[]): readonly Group[] {
  const known = new Set<string>(KNOWN.flatMap(({ fields }) => fields.map(({ name }) => name)));
  const others = settings.filter((name) => !known.has(name)).map((name): Field => ({ name, kind: 'plain' }));
  return KNOWN.map(({ id, fields }) => ({
    id,
    fields: [...fields.filter(({ name }) => settings.includes(name)).map(withOptions), ...(id === 'more' ? others : [])],
  }));
}

/** The options are those of the parser. */
function withOptions({ name, kind }: KnownField): Field {
  const { values, standard } = SETTINGS[name];
  return values ? { name, kind, options: values.filter((value) => value !== standard) } : { name, kind };
}

/** The groups with the settings that this version of the widget understands. */
export const GROUPS = groupsFor(Object.keys(SETTINGS));
export const FIELDS: readonly Field[] = GROUPS.flatMap(({ fields }) => fields);
