import type { MessageCode } from '../../core/messages/index.ts';
import { ship } from '../parcels.ts';
import type { Job } from '../session.ts';
import type { RestorePoint } from './history.ts';
import { saveHistory } from './history.ts';

/** Makes one restore point of the last two, cells and then sheets, so that one press undoes both. */
export const joinLast = async (job: Job, action: MessageCode): Promise<void> => {
  const { history } = job.session;
  const [cells, sheets] = history.points.slice(-2);
  if (!cells?.blocks || cells.sheets || !sheets?.sheets || sheets.blocks) return;
  const joined: RestorePoint = { ...sheets, action, blocks: cells.blocks };
  history.set([...history.points.slice(0, -2), joined]);
  // a list that isn't saved only matters after a reload of the pane
  await ship(job, [saveHistory(history.points)]).catch(() => undefined);
};
