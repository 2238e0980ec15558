import type { Scalar } from '../../core/values/workbook.ts';
import { sheetOf } from '../../core/values/workbook.ts';
import type { HostOptions } from './host.ts';
import type { AddIn, NodeHost } from './node.ts';
import { openHost } from './node.ts';

/** Opens a host with one sheet, starts an add-in in it, and closes it after the work. */
export const withAddIn = async (
  rows: readonly (readonly Scalar[])[],
  options: Omit<HostOptions, 'workbook'>,
  work: (addIn: AddIn, host: NodeHost) => Promise<void>,
): Promise<void> => {
  const workbook = { file: '小学.xlsx', sheets: [sheetOf('班级', rows)] };
  const host = await openHost({ workbook, ...options });
  try {
    await work(await host.startAddIn(), host);
  } finally {
    await host.close();
  }
};

/** The error code with which the work fails, and where. */
export const refusalOf = async (work: Promise<unknown>): Promise<{ code: string; location: string }> => {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { code, debugInfo } = error as OfficeExtension.Error;
    return { code, location: debugInfo?.errorLocation ?? '' };
  }
  return { code: 'none', location: '' };
};
