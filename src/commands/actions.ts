import { openPane } from '../excel/pane.ts';
import type { RibbonActions } from '../excel/ribbon.ts';

/**
 * The ribbon buttons but 检查, which Excel serves itself: it shows the pane even before this page has loaded. What they
 * do is the pane's work, so that its own undo, and the place where it says what came of it, are the same for both.
 */
export const actions: RibbonActions = {
  openWhatIf: () => openPane('whatif'),
  openFill: () => openPane('fill'),
  freeze: () => openPane('freeze'),
  openHelp: () => openPane('help'),
};
