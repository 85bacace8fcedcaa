import { plain } from './plain.ts';

/** What a visitor writes to the clinic. The names are those under which the receiver gets it. Nothing of the conversation is in it. */
export interface Message {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly best_time: string;
  readonly message: string;
}

export const BEST_TIMES = ['any', 'morning', 'afternoon', 'evening'] as const;
export const BLANK: Message = { name: '', phone: '', email: '', best_time: BEST_TIMES[0], message: '' };

/** How many characters a line and the message itself may have. */
export const LONGEST_LINE = 200;
export const LONGEST_TEXT = 1000;

/** What keeps the clinic from answering; `reach` is that there is neither a number nor an address. */
export type MessageProblem = 'name' | 'reach' | 'phone' | 'email';

/** The problem of each field that has one. Only what surely cannot work is refused: a number may be written in any way. */
export function problemsIn({ name, phone, email }: Message): Readonly<Partial<Record<keyof Message, MessageProblem>>> {
  const [number, address] = [plain(phone).trim(), plain(email).trim()];
  return {
    ...(name.trim() === '' && { name: 'name' }),
    ...(number === '' && address === '' && { phone: 'reach' }),
    ...(number !== '' && number.replace(/\P{Nd}/gu, '').length < 6 && { phone: 'phone' }),
    ...(address !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address) && { email: 'email' }),
  };
}

/** As it goes out: a number and an address without what nobody sees, or the clinic's answer would not arrive. */
export function asSent(message: Message): Message {
  return { ...message, phone: plain(message.phone), email: plain(message.email) };
}
