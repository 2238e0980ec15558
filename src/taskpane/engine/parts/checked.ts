import type { CheckReport } from '../../../core/check/report.ts';
import type { Lang } from '../../../core/messages/index.ts';
import type { Pack } from '../../../core/plans/index.ts';
import type { Table } from '../../../core/tables/index.ts';
import type { Workbook } from '../../../core/values/workbook.ts';
import type { CheckOrder } from '../protocol.ts';

/** The last check with all that went into it. */
export interface Checked {
  readonly lang: Lang;
  readonly workbook: Workbook;
  readonly tables: readonly Table[];
  /** Tables of last year that were given beside it. */
  readonly reference: readonly Table[];
  readonly pack: Pack;
  readonly order: CheckOrder;
  readonly report: CheckReport;
}
