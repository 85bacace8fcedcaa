import { isNamed } from '../../../src/base/is-named.ts';
import type { Clinic } from '../../../src/clinic/clinic.ts';
import { clinicFrom, undialableIn } from '../../widget/settings/clinic-from-settings.ts';
import { readSettings, type SettingSource, type Settings } from '../../widget/settings/config.ts';
import { gapsOf } from '../../widget/settings/gaps.ts';
import { FIELDS } from './fields.ts';
import { GAPS, type NamedGap } from './gaps.ts';

/** What was filled in, as the widget itself would read it. */
export interface Reading {
  /** The values that can be used, as they go into the tag. */
  readonly good: SettingSource;
  /** For each value that cannot be used, the sentence of the widget's own parser. */
  readonly problems: ReadonlyMap<string, string>;
  readonly settings: Settings;
  readonly clinic: Clinic;
  readonly gaps: readonly NamedGap[];
}

/** Reads the form with the widget's parser: a value that it would refuse stays out of the tag. */
export function readForm(values: SettingSource): Reading {
  const problems = new Map<string, string>();
  const good: Record<string, string> = {};
  for (const { name } of FIELDS) {
    const value = values[name]?.trim();
    if (!value) continue;
    readSettings([{ [name]: value }], (sentence) => problems.set(name, sentence));
    if (!problems.has(name)) good[name] = value;
  }
  for (const [name, sentence] of undialableIn(readSettings([good], () => {}))) {
    problems.set(name, sentence);
    delete good[name];
  }
  const settings = readSettings([good], () => {});
  const clinic = clinicFrom(settings, () => {});
  return { good, problems, settings, clinic, gaps: gapsOf(settings, clinic).filter((gap) => isNamed(GAPS, gap)) };
}
