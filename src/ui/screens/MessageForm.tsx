import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { BEST_TIMES, LONGEST_LINE, LONGEST_TEXT, problemsIn } from '../../clinic/message.ts';
import { Button, Link, stay } from '../parts/Action.tsx';
import { ClinicSays } from '../parts/ClinicSays.tsx';
import { Field } from '../parts/Field.tsx';
import { FieldNote } from '../parts/FieldNote.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Icon } from '../parts/Icon.tsx';
import { PrivacyLink } from '../parts/PrivacyLink.tsx';
import { StartAgain } from '../parts/StartAgain.tsx';
import { useUi } from '../parts/ui.ts';
import { isAfterGp } from '../words/is-after-gp.ts';

/** The note about a number and an address that are both missing: it belongs to both fields. */
const REACH = 'message-reach-note';
/** A message that is sent sooner is not said to be on its way: a screen reader would say so after the thanks. Milliseconds. */
const SLOW = 500;

/** A message to the clinic. It carries what is written here, and nothing of the conversation. */
export function MessageForm() {
  const { state, texts, clinic, message, tapped, announce, guard } = useUi();
  const { fields, status } = message;
  const [refused, setRefused] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const trap = useRef<HTMLInputElement>(null);
  const failure = useRef<HTMLParagraphElement>(null);
  const problems = refused ? problemsIn(fields) : {};
  const shared = problems.phone === 'reach' ? REACH : undefined;
  const sending = status === 'sending';
  const failed = status === 'failed';

  function send() {
    if (Object.keys(problemsIn(fields)).length > 0) setRefused(refused + 1);
    else message.submit(texts.lang, trap.current?.value ?? '');
  }
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), [refused]);
  useLayoutEffect(() => {
    if (failed) announce(texts.chrome('message.failed'));
    failure.current?.scrollIntoView({ block: 'nearest' });
    if (!sending) return undefined;
    const waiting = setTimeout(
      guard(() => announce(texts.chrome('message.sending'))),
      SLOW,
    );
    return guard(() => {
      clearTimeout(waiting);
      announce('');
    });
  }, [status]);

  return (
    <section key={texts.lang} class="step contact">
      <ClinicSays>
        <div class="bubble">
          <Heading>{texts.chrome('contact.message')}</Heading>
          <p id="intro">{texts.chrome('message.intro')}</p>
        </div>
      </ClinicSays>
      <form ref={form} noValidate onSubmit={stay}>
        <Field name="name" problem={problems.name}>
          {(control) => <input {...control} type="text" autocomplete="name" maxLength={LONGEST_LINE} aria-required="true" />}
        </Field>
        <fieldset class={shared ? 'either wrong' : 'either'}>
          <legend>{texts.chrome('message.reach')}</legend>
          <FieldNote id={REACH} problem={shared && texts.chrome('message.problem.reach')} />
          <Field name="phone" problem={shared ? undefined : problems.phone} shared={shared}>
            {(control) => <input {...control} type="tel" inputMode="tel" autocomplete="tel" maxLength={LONGEST_LINE} />}
          </Field>
          <Field name="email" problem={problems.email} shared={shared}>
            {(control) => <input {...control} type="email" inputMode="email" autocomplete="email" maxLength={LONGEST_LINE} />}
          </Field>
        </fieldset>
        <Field name="best_time">
          {(control) => (
            <div class="pick">
              <select {...control} disabled={sending}>
                {BEST_TIMES.map((time) => (
                  <option key={time} value={time}>
                    {texts.chrome(`message.times.${time}`)}
                  </option>
                ))}
              </select>
              <Icon name="down" />
            </div>
          )}
        </Field>
        <Field name="message" hint={texts.chrome('message.no_details')}>
          {(control) => <textarea {...control} rows={4} maxLength={LONGEST_TEXT} />}
        </Field>
        {/* A field that only a machine would fill in, or what fills in forms for a person: it is sent along, for the receiver to judge. */}
        <div class="sr" aria-hidden="true">
          <input ref={trap} name="subject" type="text" tabIndex={-1} autocomplete="off" />
        </div>
        <p class="hint">
          {texts.chrome('message.use')} <PrivacyLink />
        </p>
        {failed && (
          <p class="note danger" ref={failure}>
            <Icon name="alert" />
            <span>
              {texts.chrome('message.failed')}{' '}
              {clinic.phone && (
                <Link action="call" kind="link" icon="phone" href={`tel:${clinic.phone.dial}`} onTap={() => tapped('call')}>
                  {texts.chrome('call_clinic')} <bdi>{clinic.phone.text}</bdi>
                </Link>
              )}
            </span>
          </p>
        )}
        <p>{texts.chrome(isAfterGp(state.step) ? 'message.next' : 'message.next_plan')}</p>
        <div class="actions">
          <Button action="send" kind="primary" submit busy={sending} onTap={send}>
            {texts.chrome(sending ? 'message.sending' : failed ? 'message.again' : 'message.send')}
          </Button>
          <Button action="back" icon="back" onTap={() => message.show(false)}>
            {texts.chrome('back')}
          </Button>
          <StartAgain />
        </div>
        <p class="hint">{texts.chrome('contact.no_emergencies')}</p>
      </form>
    </section>
  );
}
