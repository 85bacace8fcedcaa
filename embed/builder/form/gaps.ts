import type { SettingName } from '../../widget/settings/config.ts';

/** The gaps that the list "not in the tag yet" names, each with the field that mends it. What is read of opening hours stands beside them. */
export const GAPS = {
  name: 'clinic',
  channel: 'phone',
  country: 'region',
  otherCountry: 'region',
  ooh: 'ooh-phone',
  reviewer: 'reviewed-by',
  reviewDate: 'reviewed-on',
  reviewContent: 'reviewed-content',
} as const satisfies Record<string, SettingName>;

export type NamedGap = keyof typeof GAPS;
