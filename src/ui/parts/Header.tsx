import { initialsOf } from '../words/initials.ts';
import { unbroken } from '../words/unbroken.ts';
import { Button, Link } from './Action.tsx';
import { ProgressLine } from './ProgressLine.tsx';
import { useUi } from './ui.ts';

/** Who speaks: mark, title, the clinic's name; then its phone, language, close; below them what went wrong with one of these. */
export function Header({ showPhone, problem }: { showPhone: boolean; problem: string }) {
  const { texts, clinic, layout, otherLanguages, switchTo, close, tapped } = useUi();
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: nothing to press, and the page has a header of its own
    <header class="header" role="none" part="header">
      <span class="initials" aria-hidden="true">
        {initialsOf(clinic.name ?? '')}
      </span>
      <div class="who">
        <h2 class="title" id="title">
          {texts.flow('title')}
        </h2>
        {clinic.name && (
          <p class="clinic">
            <bdi>{unbroken(clinic.name)}</bdi>
          </p>
        )}
      </div>
      <div class="tools">
        {showPhone && clinic.phone && (
          <Link action="call" kind="quiet" icon="phone" href={`tel:${clinic.phone.dial}`} onTap={() => tapped('call')}>
            <span class="spelled" aria-hidden="true">
              {texts.chrome('call_short')}
            </span>
            <span class="sr">{texts.chrome('call_clinic')}</span>
          </Link>
        )}
        {otherLanguages.map(({ lang, name }) => (
          <Button key={lang} action="language" kind="quiet" lang={lang} onTap={() => switchTo(lang)}>
            {lang.toUpperCase()} <span class="sr">{name}</span>
          </Button>
        ))}
        {layout === 'panel' && (
          <Button action="close" kind="quiet" icon="close" onTap={close}>
            <span class="sr">{texts.chrome('close')}</span>
          </Button>
        )}
      </div>
      {problem && <p class="problem">{problem}</p>}
      <ProgressLine />
    </header>
  );
}
