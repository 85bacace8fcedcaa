import { useMemo, useRef, useState } from 'preact/hooks';
import { FLOW } from '../../../flows/index.ts';
import { RadioRow } from '../../pages/RadioRow.tsx';
import { useFit } from '../../pages/useFit.ts';
import type { Page } from '../page.ts';
import { CopyBar } from '../tag/CopyBar.tsx';
import type { MadeTag } from '../tag/made-tag.ts';
import { fill } from '../words.ts';
import { answersTo } from './answers-to.ts';
import { SCENES, type Scene } from './scene.ts';
import { usePreviews } from './usePreviews.ts';

/** The real widget on an example page, in a frame as wide as a phone or a computer. */
export function PreviewView({ page, made }: { page: Page; made: MadeTag }) {
  const { words, lang, reading } = page;
  const text = words.preview;
  const [size, setSize] = useState<'phone' | 'desktop'>('phone');
  const [device, setDevice] = useState<'light' | 'dark'>(() => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
  const [shown, setShown] = useState<{ readonly scene: Scene; readonly opened: number }>({ scene: 'launcher', opened: 0 });
  const [shut, setShut] = useState('');
  const [loading, setLoading] = useState(true);
  const frame = useRef<HTMLIFrameElement>(null);
  const answers = useMemo(() => answersTo(FLOW, shown.scene), [shown.scene]);
  const show = (scene: Scene) => setShown({ scene, opened: shown.opened + 1 });
  usePreviews(frame, { settings: reading.good, lang, device, ...shown, answers }, setShut);
  const stage = useFit(size);
  return (
    <section class="preview" aria-labelledby="preview-heading">
      <div class="sight">
        <div class="head">
          <h2 id="preview-heading" tabIndex={-1}>
            {text.heading}
          </h2>
          <button
            type="button"
            class="button primary"
            onClick={() => {
              frame.current?.focus({ preventScroll: true }); // first, because the panel takes the focus only in a page that has it
              show('start');
            }}
          >
            {text.open}
          </button>
        </div>
        <div class="tools">
          <RadioRow legend={text.size} name="size" options={text} order={['phone', 'desktop']} chosen={size} choose={setSize} />
          <RadioRow legend={text.device} name="device" options={text} order={['light', 'dark']} chosen={device} choose={setDevice} />
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons is no set of form fields. */}
        <div class="scenes" role="group" aria-labelledby="scenes">
          <span id="scenes">{text.show}</span>
          {SCENES.map((scene) => (
            <button key={scene} type="button" aria-pressed={shown.opened > 0 && shown.scene === scene} onClick={() => show(scene)}>
              {fill(text.scenes[scene], { emergency: reading.clinic.region.emergency })}
            </button>
          ))}
        </div>
        {/* Above the screen: below it, in what stays in the window, a link would be out of sight when it has the focus. */}
        <p class="hint">
          {text.intro} {/* A name, not _blank: only then does the window know who opened it, and whom to ask. */}
          <a class="link" href="preview.html" target="self-check-preview">
            {text.window} <span class="sr">{text.newTab}</span>
          </a>
        </p>
        <div class="stage" ref={stage}>
          <div class="screen" data-size={size} data-loading={loading ? '' : undefined}>
            <iframe ref={frame} title={text.frame} src="preview.html" onLoad={() => setLoading(false)} />
          </div>
        </div>
      </div>
      <CopyBar page={page} made={made} />
      <p class="sr" role="status">
        {shut && fill(text.keptShut, { href: shut })}
      </p>
    </section>
  );
}
