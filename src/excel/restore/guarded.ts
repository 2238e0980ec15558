import type { Parcel } from '../parcels.ts';
import { ship } from '../parcels.ts';
import { problemOf } from '../problem.ts';
import type { Job } from '../session.ts';
import type { RestorePoint } from './history.ts';
import { saveHistory } from './history.ts';

export interface GuardedWrite {
  readonly point: RestorePoint;
  /** What may be half-written if all else fails, in the user's words. */
  readonly places: string;
  /** Writes; `journal` goes into the first batch, so that undo survives even a pane that dies in between. */
  write(journal: Parcel): Promise<void>;
  /** Puts everything back as it was, however far the writing had come; may be called twice. */
  takeBack(): Promise<void>;
}

/** How often to try to take back a write that failed: what broke it may have passed. */
const ATTEMPTS = 2;

/** A write that leaves the cells as before or as intended, and says which in the problem it ends with. */
export const guarded = async (
  job: Job,
  { point, places, write, takeBack }: GuardedWrite,
): Promise<RestorePoint> => {
  const { history } = job.session;
  const earlier = history.points;
  const later = history.with(point);
  try {
    await write(saveHistory(later));
  } catch (error) {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        await takeBack();
        await ship(job, [saveHistory(earlier)]).catch(() => undefined);
        throw problemOf(error, 'restored');
      } catch (failure) {
        const problem = problemOf(failure);
        if (problem.cells === 'restored') throw problem;
      }
    }
    history.set(later);
    throw problemOf(error, 'uncertain', places);
  }
  history.set(later);
  return point;
};
