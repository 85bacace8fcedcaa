import type { Clinic } from './clinic.ts';
import { safeUrl } from './safe-url.ts';

/** A way to reach the clinic. The ids are those of the `data-action` hooks. */
export type ChannelId = 'call' | 'sms' | 'whatsapp' | 'email' | 'book';

export interface Channel {
  readonly id: ChannelId;
  readonly href: string;
  /** What the link shows besides its verb: a number or an address. */
  readonly detail?: string;
  readonly newTab?: true;
}

/** The clinic's channels, the most direct first. The links carry nothing of the conversation. */
export function channelsOf(clinic: Clinic): readonly Channel[] {
  const { phone, sms, whatsapp, email, bookingUrl } = clinic;
  const channels: (Channel | undefined)[] = [
    phone && { id: 'call', href: `tel:${phone.dial}`, detail: phone.text },
    bookingUrl === undefined ? undefined : { id: 'book', href: bookingUrl, newTab: true },
    whatsapp && { id: 'whatsapp', href: `https://wa.me/${whatsapp.dial.replace('+', '')}`, newTab: true },
    sms && { id: 'sms', href: `sms:${sms.dial}`, detail: sms.text },
    email === undefined ? undefined : { id: 'email', href: `mailto:${email}`, detail: email },
  ];
  return channels.filter((channel) => channel !== undefined).filter(({ href }) => safeUrl(href));
}
