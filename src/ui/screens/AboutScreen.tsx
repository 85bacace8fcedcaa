import { Link } from '../parts/Action.tsx';
import { BackToConversation } from '../parts/BackToConversation.tsx';
import { Heading } from '../parts/Heading.tsx';
import { PrivacyLink } from '../parts/PrivacyLink.tsx';
import { useUi } from '../parts/ui.ts';
import { contentHashOf } from '../words/content-hash.ts';
import { dateText } from '../words/date-text.ts';

/** What this guide is, who checked it, what it rests on, and what happens to answers. */
export function AboutScreen() {
  const { state, texts, clinic, reviewed } = useUi();
  const { version, changed, nextReview, sources } = state.flow;
  const day = (iso: string) => dateText(iso, texts.lang, clinic.region.id);
  return (
    <section key={texts.lang} class="step about">
      <div class="bubble">
        <Heading>{texts.flow('about.title')}</Heading>
        {texts.list('about.body').map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <section class="section">
        <p>
          {reviewed ? texts.flow('about.reviewed', { reviewers: reviewed.by, date: day(reviewed.on) }) : texts.flow('about.not_reviewed')}{' '}
          {texts.flow('about.version', { version, date: day(changed), content: contentHashOf(texts.lang) })}{' '}
          {texts.flow('about.next_review', { date: day(nextReview) })}
        </p>
        {clinic.feedbackEmail && (
          <p>
            {texts.flow('about.feedback')} <a href={`mailto:${clinic.feedbackEmail}`}>{clinic.feedbackEmail}</a>
          </p>
        )}
      </section>
      <section class="section">
        <h4>{texts.chrome('about_privacy_title')}</h4>
        <p>{texts.chrome('about_privacy', { erase: texts.chrome('erase') })}</p>
        <div class="links">
          <PrivacyLink />
          {clinic.privacyEmail && (
            <Link action="privacy" kind="link" icon="mail" href={`mailto:${clinic.privacyEmail}`}>
              {clinic.privacyEmail}
            </Link>
          )}
        </div>
      </section>
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
    </section>
  );
}
