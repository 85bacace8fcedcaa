import { channelsOf } from '../../src/clinic/channels.ts';
import type { Clinic } from '../../src/clinic/clinic.ts';
import { regionOfPhones } from '../clinic-from-settings.ts';
import type { SettingName, Settings } from '../config.ts';

/** What a visitor would miss, and the field that mends it. The console says the same of a tag that has the gap. */
export const GAPS = {
  name: 'clinic',
  channel: 'phone',
  country: 'region',
  otherCountry: 'region',
  ooh: 'ooh-phone',
  reviewer: 'reviewed-by',
  reviewDate: 'reviewed-on',
} as const satisfies Record<string, SettingName>;

export type Gap = keyof typeof GAPS;

/** What is missing in the settings, and in the clinic that they describe. */
export function gapsIn(settings: Settings, clinic: Clinic): readonly Gap[] {
  const { region, oohPhone } = clinic;
  const ofPhone = regionOfPhones(settings);
  const reviewed = settings['reviewed-by'] !== undefined;
  const dated = settings['reviewed-on'] !== undefined;
  const gaps: readonly (Gap | false)[] = [
    clinic.name === undefined && 'name',
    channelsOf(clinic).length === 0 && 'channel',
    region.id === 'unknown' && 'country',
    ofPhone !== undefined && ofPhone !== region && 'otherCountry',
    region.id !== 'unknown' && !region.oohPhone && !oohPhone && 'ooh',
    dated && !reviewed && 'reviewer',
    reviewed && !dated && 'reviewDate',
  ];
  return gaps.filter((gap) => gap !== false);
}
