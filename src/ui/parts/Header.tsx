import { Button, Link } from './Action.tsx';
import { useUi } from './ui.ts';

/** Title, the clinic's phone (not beside urgent advice), language, close; below them what went wrong with one of these. */
export function Header({ showPhone, problem }: { showPhone: boolean; problem: string }) {
  const { texts, clinic, layout, otherLanguages, switchTo, close, tapped } = useUi();
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: nothing to press, and the page has a header of its own
    <header class="header" role="none" part="header">
      <h2 class="title" id="title">
        {texts.flow('title')}
      </h2>
      <div class="tools">
        {showPhone && clinic.phone && (
          <Link action="call" kind="quiet" icon="phone" href={`tel:${clinic.phone.dial}`} onTap={() => tapped('call')}>
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
    </header>
  );
}
