import type { Clinic } from './clinic.ts';
import type { Opening } from './opening.ts';
import { safeUrl } from './safe-url.ts';

/** A way to reach the clinic. The ids are those of the `data-action` hooks. */
export type ChannelId = 'call' | 'sms' | 'whatsapp' | 'email' | 'message' | 'book';

export interface Channel {
  readonly id: ChannelId;
  /** Where a link goes; for `message`, where what is written in the form is sent. */
  readonly href: string;
  /** What the link shows besides its verb: a number or an address. */
  readonly detail?: string;
  readonly newTab?: true;
}

/** The most direct first; and, while nobody answers the phone, what needs nobody there. */
const OPEN: readonly ChannelId[] = ['call', 'book', 'whatsapp', 'sms', 'message', 'email'];
const CLOSED: readonly ChannelId[] = ['book', 'message', 'whatsapp', 'sms', 'email', 'call'];

/**
 * The clinic's channels, the most useful first. The links carry nothing of the conversation.
 * @param opening undefined where it is not known whether the clinic is open: then nothing speaks against calling.
 */
export function channelsOf(clinic: Clinic, opening?: Opening): readonly Channel[] {
  const { phone, sms, whatsapp, email, messageUrl, bookingUrl } = clinic;
  const links: Readonly<Record<ChannelId, Omit<Channel, 'id'> | undefined>> = {
    call: phone && { href: `tel:${phone.dial}`, detail: phone.text },
    book: bookingUrl === undefined ? undefined : { href: bookingUrl, newTab: true },
    whatsapp: whatsapp && { href: `https://wa.me/${whatsapp.dial.replace('+', '')}`, newTab: true },
    sms: sms && { href: `sms:${sms.dial}`, detail: sms.text },
    message: messageUrl === undefined ? undefined : { href: messageUrl },
    email: email === undefined ? undefined : { href: `mailto:${email}`, detail: email },
  };
  return (opening?.open === false ? CLOSED : OPEN).flatMap((id) => {
    const link = links[id];
    return link && safeUrl(link.href) ? [{ id, ...link }] : [];
  });
}
