import { dateText } from '../words/date-text.ts';
import { useUi } from './ui.ts';

/** Which guide this is, in which version, since when: for whoever asks later what a visitor has read. */
export function VersionLine() {
  const { state, texts, clinic } = useUi();
  const { version, changed } = state.flow;
  const date = dateText(changed, texts.lang, clinic.region.id);
  return <p class="fine">{texts.chrome('version', { title: texts.flow('title'), version, date })}</p>;
}
