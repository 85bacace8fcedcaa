import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { PageTop } from '../pages/PageTop.tsx';
import { firstLanguage } from '../pages/page-language.ts';
import { EditView } from './EditView.tsx';
import { useMachine } from './useMachine.ts';
import { WelcomeView } from './WelcomeView.tsx';
import { WORDS } from './words.ts';

/** The whole page: where to begin, or the flow that is being written. */
export function WorkshopPage() {
  const [lang, setLang] = useState(firstLanguage);
  const [snapshot, actor] = useMachine();
  const words = WORDS[lang];
  const { file, saved, leftUnsaved } = snapshot.context;
  const unsaved = file !== saved || leftUnsaved;
  const [dropped, setDropped] = useState<File>();
  useLayoutEffect(() => {
    document.documentElement.lang = lang;
    document.title = words.page.title;
  }, [lang]);
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
  // Wherever a file falls, the browser would open it in the place of this page.
  useEffect(() => {
    const over = (event: DragEvent) => event.dataTransfer?.types.includes('Files') && event.preventDefault();
    const drop = (event: DragEvent) => {
      const fallen = event.dataTransfer?.files[0];
      if (!fallen) return;
      event.preventDefault();
      actor.send({ type: 'leave' });
      setDropped(fallen);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, []);
  const top = <PageTop words={words.page} lang={lang} choose={setLang} />;
  return file && snapshot.matches('editing') ? (
    <EditView top={top} lang={lang} words={words} file={file} history={snapshot.context} actor={actor} />
  ) : (
    <WelcomeView
      top={top}
      lang={lang}
      words={words}
      file={file}
      unsaved={file !== saved}
      dropped={dropped}
      taken={() => setDropped(undefined)}
      actor={actor}
    />
  );
}
