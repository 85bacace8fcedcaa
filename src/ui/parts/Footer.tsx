import { Button, Link } from './Action.tsx';
import { MoreBelow } from './MoreBelow.tsx';
import { useUi } from './ui.ts';

/** The same on every screen: the emergency number first, then what this is and where it is explained. */
export function Footer() {
  const { texts, clinic, layout, state, show, erase } = useUi();
  return (
    <footer class="footer" role="none" part="footer">
      <div>
        {layout === 'panel' && <MoreBelow />}
        <Link action="emergency-call" kind="link" icon="phone" href={`tel:${clinic.region.emergency}`}>
          {texts.chrome('footer_danger')}
        </Link>
        {/* What was taken back is still kept, to be preselected. */}
        {state.answers.length + state.drafts.length > 0 && (
          <Button action="erase" kind="link" onTap={erase}>
            {texts.chrome('erase')} <span class="sr">{texts.chrome(layout === 'panel' ? 'erase_panel' : 'erase_inline')}</span>
          </Button>
        )}
      </div>
      <div>
        <span>{texts.chrome('footer_general')}</span>
        <Button action="about" kind="link" onTap={() => show('about')}>
          {texts.chrome('about_short')} <span class="sr">{texts.flow('about.title')}</span>
        </Button>
      </div>
    </footer>
  );
}
