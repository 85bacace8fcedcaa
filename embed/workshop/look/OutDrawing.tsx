import { useEffect, useState } from 'preact/hooks';
import { saveFile } from '../../pages/save-file.ts';
import type { DrawingOrder, DrawingReport } from '../frames/between.ts';
import { useFrame } from '../frames/useFrame.ts';
import type { Workshop } from '../workshop-page.ts';
import { OutRow } from './OutRow.tsx';

/** The drawing as a file. The frame that draws is there only while it is asked for. */
export function OutDrawing({ page, proven }: { page: Workshop; proven: boolean }) {
  const text = page.words.look.out;
  const [asked, setAsked] = useState(false);
  const [failed, setFailed] = useState(false);
  const { flow } = page.file;
  const { frame, ready, tell } = useFrame<DrawingOrder, DrawingReport>((report) => {
    setAsked(false);
    setFailed('failed' in report);
    if ('svg' in report) saveFile(`${flow.id}.svg`, report.svg, 'image/svg+xml');
  });
  useEffect(() => {
    if (ready > 0) tell({ flow });
  }, [ready]);
  return (
    <>
      <OutRow
        page={page}
        title={text.drawing}
        hint={failed ? page.words.look.drawing.failed : text.drawingHint}
        give={proven ? () => setAsked(true) : undefined}
      />
      {asked && <iframe ref={frame} class="sr" title={page.words.look.drawing.frame} tabIndex={-1} src="drawing.html" />}
    </>
  );
}
