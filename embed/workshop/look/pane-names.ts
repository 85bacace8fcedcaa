/** What stands beside the form, in the order of its tabs. */
export const PANE_NAMES = ['preview', 'problems', 'drawing', 'table', 'reading', 'sheet', 'walks', 'out'] as const;
export type PaneName = (typeof PANE_NAMES)[number];
