import { type Region, regionOfPhone } from '../../../src/clinic/region.ts';
import type { Settings } from './config.ts';

/** The country that the clinic's own numbers tell, the one to call before any other. */
export function regionOfPhones({ phone, whatsapp, sms }: Settings): Region | undefined {
  return [phone, whatsapp, sms].map((each) => each && regionOfPhone(each.dial)).find((found) => found !== undefined);
}
