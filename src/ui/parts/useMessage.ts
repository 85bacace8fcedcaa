import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChannelId } from '../../clinic/channels.ts';
import { asSent, BLANK, type Message } from '../../clinic/message.ts';
import type { Messenger } from './messenger.ts';

interface Draft {
  readonly fields: Message;
  /** Whether the form is shown instead of the list of channels. */
  readonly open: boolean;
  readonly status: 'writing' | 'sending' | 'failed' | 'sent';
  /** Of the last try, while no word was changed since. */
  readonly key: string;
}
const NOTHING: Draft = { fields: BLANK, open: false, status: 'writing', key: '' };

/** The message that the visitor writes. */
export interface MessageDraft extends Draft {
  write(change: Partial<Message>): void;
  show(open: boolean): void;
  /**
   * Sends it once, however often it is called meanwhile.
   * @param subject what stands in the field that nobody sees. A machine filled it in, or what fills in forms for a person: the receiver judges.
   */
  submit(lang: string, subject: string): void;
  /** Forgets it, and sends it no further. */
  clear(): void;
}

/** Keeps the message beside the screens, so that nothing is lost by going back, switching the language or closing the panel. */
export function useMessage(
  url: string | undefined,
  { newKey, send }: Messenger,
  tapped: (channel: ChannelId) => void,
  onError: (error: unknown) => void,
): MessageDraft {
  const [draft, setDraft] = useState(NOTHING);
  const latest = useRef(draft); // a second tap may come before the first one is drawn
  const attempt = useRef(0);
  const underWay = useRef<AbortController>(null);
  useLayoutEffect(() => () => underWay.current?.abort(), []); // erased with everything else
  function change(next: Partial<Draft>) {
    latest.current = { ...latest.current, ...next };
    setDraft(latest.current);
  }
  return {
    ...draft,
    write: (fields) => change({ fields: { ...latest.current.fields, ...fields }, key: '' }),
    show: (open) => change({ open }),
    submit(lang, subject) {
      const { fields, status, key: lastKey } = latest.current;
      if (status === 'sending' || url === undefined) return;
      const key = lastKey || newKey();
      if (key !== lastKey) tapped('message');
      change({ status: 'sending', key });
      const mine = ++attempt.current;
      const finish = (next: Partial<Draft>) => {
        if (mine === attempt.current) change(next);
      };
      const stop = new AbortController();
      underWay.current = stop;
      send(url, { ...asSent(fields), lang, subject }, key, stop)
        .then(
          () => finish({ ...NOTHING, status: 'sent' }),
          () => finish({ status: 'failed' }),
        )
        .catch(onError);
    },
    clear() {
      attempt.current++;
      underWay.current?.abort();
      change(NOTHING);
    },
  };
}
