import type { FunctionComponent } from 'preact';
import type { Workshop } from '../workshop-page.ts';
import { DrawingPane } from './DrawingPane.tsx';
import { OutPane } from './OutPane.tsx';
import { PreviewPane } from './PreviewPane.tsx';
import { ProblemsPane } from './ProblemsPane.tsx';
import type { PaneName } from './pane-names.ts';
import { ReadingPane } from './ReadingPane.tsx';
import { SheetPane } from './SheetPane.tsx';
import { TablePane } from './TablePane.tsx';
import { WalksPane } from './WalksPane.tsx';

/** The pane of each tab. */
export const PANES = {
  preview: PreviewPane,
  problems: ProblemsPane,
  drawing: DrawingPane,
  table: TablePane,
  reading: ReadingPane,
  sheet: SheetPane,
  walks: WalksPane,
  out: OutPane,
} as const satisfies Record<PaneName, FunctionComponent<{ page: Workshop }>>;
