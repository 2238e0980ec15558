import { openPane } from '../excel/pane.ts';
import type { RibbonActions } from '../excel/ribbon.ts';

/** The ribbon buttons but 检查, which Excel serves itself: it shows the pane even before this page has loaded. */
export const actions: RibbonActions = {
  openWhatIf: () => openPane('whatif'),
  openFill: () => openPane('fill'),
  openFreeze: () => openPane('freeze'),
  openHelp: () => openPane('help'),
};
