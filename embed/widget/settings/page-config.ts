import { attempt } from '../base/attempt.ts';

/**
 * What the owner wrote into `window.SelfCheckConfig`, by default. Nothing where that is no plain object: `<a id="SelfCheckConfig">` and
 * a frame of that name stand there too, and neither was written by the owner.
 */
export function pageConfig(config: unknown = window.SelfCheckConfig): object {
  return attempt(() => (Object(config).constructor === Object ? Object(config) : {}), {});
}
