import { SETTINGS } from '../../config.ts';

/** How a field is drawn, and which sentence says what to write in it. */
export type FieldKind =
  | 'text'
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
  readonly name: FieldName;
  readonly kind: FieldKind;
  readonly options?: readonly string[];
}

/** Every setting of the widget, in the order of the form and of the tag. The first group is always open. */
const ALL = [
  {
    id: 'clinic',
    fields: [
      { name: 'clinic', kind: 'text' },
      { name: 'phone', kind: 'phone' },
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
      { name: 'scheme', kind: 'choice', options: ['light', 'dark'] },
      { name: 'side', kind: 'choice', options: ['left'] },
      { name: 'offset', kind: 'number' },
      { name: 'mode', kind: 'choice', options: ['inline', 'none'] },
    ],
  },
  { id: 'language', fields: [{ name: 'lang', kind: 'choice', options: ['nl', 'en'] }] },
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
      { name: 'report', kind: 'choices', options: ['steps', 'outcome'] },
    ],
  },
] as const;

export type FieldName = (typeof ALL)[number]['fields'][number]['name'];
export type GroupId = (typeof ALL)[number]['id'];

/** What belongs together in the form. */
export interface Group {
  readonly id: GroupId;
  readonly fields: readonly Field[];
}

/** The groups with the fields that this version of the widget understands. */
export const GROUPS: readonly Group[] = ALL.map(({ id, fields }) => ({
  id,
  fields: fields.filter(({ name }) => Object.hasOwn(SETTINGS, name)),
}));

export const FIELDS: readonly Field[] = GROUPS.flatMap(({ fields }) => fields);
