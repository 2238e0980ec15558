import type { Session } from './session.ts';

/** Something a person did in the workbook, here or (co-authoring) elsewhere. Never a reason to show anything at once. */
export interface WorkbookEvent {
  readonly sheetId: string;
  /** On that sheet, `D5:D7`. */
  readonly address: string;
  /** By another author of a shared workbook. */
  readonly remote: boolean;
  /** The sheet's name now; null when it is gone. */
  sheet(): Promise<string | null>;
}

export interface Listeners {
  readonly onChange?: (event: WorkbookEvent) => void;
  readonly onSelection?: (event: WorkbookEvent) => void;
}

const nameOf = (session: Session, id: string): Promise<string | null> =>
  session.run('event', async (job) => {
    const sheet = job.workbook.worksheets.getItemOrNullObject(id).load('name');
    await job.sync();
    return sheet.isNullObject ? null : sheet.name;
  });

/** Listens to changes of cells and of the selection on all sheets, but not to our own writes. Answers how to stop. */
export const listen = async (
  session: Session,
  { onChange, onSelection }: Listeners,
): Promise<() => Promise<void>> => {
  // Both events of all sheets at once are ExcelApi 1.9; without them the pane asks when it needs to know.
  if (!session.supports('1.9')) return async () => undefined;
  const event = (sheetId: string, address: string, remote: boolean): WorkbookEvent => ({
    sheetId,
    address,
    remote,
    sheet: () => nameOf(session, sheetId),
  });
  const handlers = await session.run('listen', async (job) => {
    const { worksheets } = job.workbook;
    const added: OfficeExtension.EventHandlerResult<unknown>[] = [];
    if (onChange) {
      added.push(
        worksheets.onChanged.add(async ({ worksheetId, address, source, triggerSource }) => {
          // Before ExcelApi 1.14 nobody says who wrote: what comes while we write is ours.
          const ours = triggerSource === undefined ? session.busy : triggerSource === 'ThisLocalAddin';
          if (!ours) onChange(event(worksheetId, address, source === 'Remote'));
        }),
      );
    }
    if (onSelection) {
      added.push(
        worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
          onSelection(event(worksheetId, address, false));
        }),
      );
    }
    await job.sync();
    return added;
  });
  return async () => {
    for (const handler of handlers.splice(0)) {
      await session.api.Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    }
  };
};
