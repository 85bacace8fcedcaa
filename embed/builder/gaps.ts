import { channelsOf } from '../../src/clinic/channels.ts';
import type { Clinic } from '../../src/clinic/clinic.ts';
import { regionOfPhones } from '../widget/settings/clinic-from-settings.ts';
import type { SettingName, Settings } from '../widget/settings/config.ts';

/** What a visitor would miss, and the field that mends it. The console says the same of a tag that has the gap. */
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

export type Gap = keyof typeof GAPS;

/** What is missing in the settings, and in the clinic that they describe. */
export function gapsIn(settings: Settings, clinic: Clinic): readonly Gap[] {
  const { region, oohPhone } = clinic;
  const ofPhone = regionOfPhones(settings);
  const { 'reviewed-by': by, 'reviewed-on': on, 'reviewed-content': content } = settings;
  const begun = [by, on, content].some((part) => part !== undefined);
  const gaps: readonly (Gap | false)[] = [
    clinic.name === undefined && 'name',
    channelsOf(clinic).length === 0 && 'channel',
    region.id === 'unknown' && 'country',
    ofPhone !== undefined && ofPhone !== region && 'otherCountry',
    region.id !== 'unknown' && !region.oohPhone && !oohPhone && 'ooh',
    begun && !by && 'reviewer',
    by !== undefined && !on && 'reviewDate',
    by !== undefined && on !== undefined && !content && 'reviewContent',
  ];
  return gaps.filter((gap) => gap !== false);
}
