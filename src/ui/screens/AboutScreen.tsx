import { Link } from '../parts/Action.tsx';
import { BackToConversation } from '../parts/BackToConversation.tsx';
import { ClinicSays } from '../parts/ClinicSays.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Icon } from '../parts/Icon.tsx';
import { PrivacyLink } from '../parts/PrivacyLink.tsx';
import { useUi } from '../parts/ui.ts';
import { contentHashOf } from '../words/content-hash.ts';
import { dateText } from '../words/date-text.ts';

/** What this guide is, who checked it, what it rests on, and what happens to answers. */
export function AboutScreen() {
  const { state, texts, clinic, own, reviewed } = useUi();
  const content = contentHashOf(texts.lang);
  const { version, changed, nextReview, sources } = state.flow;
  const day = (iso: string) => dateText(iso, texts.lang, clinic.region.id);
  return (
    <section key={texts.lang} class="step about">
      <ClinicSays>
        <div class="bubble">
          <Heading>{texts.flow('about.title')}</Heading>
          {texts.list('about.body').map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      </ClinicSays>
      {reviewed ? (
        <p id="note">{texts.flow('about.reviewed', { reviewers: reviewed.by, date: day(reviewed.on) })}</p>
      ) : (
        <p class="note today" id="note">
          <Icon name="info" />
          <span>{own ? texts.chrome('own_draft') : texts.flow('about.not_reviewed')}</span>
        </p>
      )}
      {own && (
        <p>
          {texts.chrome('own')} ({content})
        </p>
      )}
      <section class="section">
        <h4>{texts.chrome('about_privacy_title')}</h4>
        <p>{texts.chrome('about_privacy', { erase: texts.chrome('erase') })}</p>
        <PrivacyLink />
        {clinic.privacyEmail && (
          <>
            <p>{texts.chrome('about_privacy_email')}</p>
            <Link action="privacy" kind="link" icon="mail" href={`mailto:${clinic.privacyEmail}`}>
              {clinic.privacyEmail}
            </Link>
          </>
        )}
      </section>
      {clinic.feedbackEmail && (
        <p class="section">
          <span>
            {texts.flow('about.feedback')} <a href={`mailto:${clinic.feedbackEmail}`}>{clinic.feedbackEmail}</a>
          </span>
        </p>
      )}
      <section class="section">
        <h4>{texts.flow('about.sources')}</h4>
        <ul>
          {Object.entries(sources).map(([id, { title, url }]) => (
            <li key={id}>
              <bdi>
                {url ? (
                  <a href={url} target="_blank" rel="noreferrer">
                    {title} <span class="sr">{texts.chrome('contact.new_tab')}</span>
                  </a>
                ) : (
                  title
                )}
              </bdi>
            </li>
          ))}
        </ul>
      </section>
      <BackToConversation />
      <p class="fine">
        {texts.flow('about.version', { version, date: day(changed), content })} {texts.flow('about.next_review', { date: day(nextReview) })}
      </p>
    </section>
  );
}
