import { drawFlow } from '../../../src/author/draw.ts';
import type { Flow } from '../../../src/flow/flow.ts';
import type { DrawingReport } from './between.ts';

addEventListener('message', ({ data }: MessageEvent<{ readonly flow: Flow }>) => {
  const tell = (report: DrawingReport) => postMessage(report);
  drawFlow(data.flow).then(
    (svg) => tell({ svg }),
    () => tell({ failed: true }),
  );
});
