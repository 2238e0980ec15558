import { ExcelProblem } from './problem.ts';
import type { OfficeApi } from './session.ts';

/** `Office.onReady` may never settle (office-js #6040): waits for it, but not for ever. */
export const readyWithin = async ({ Office }: OfficeApi, seconds: number): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new ExcelProblem('excel-never-ready', { seconds })), seconds * 1000);
  });
  try {
    await Promise.race([Office.onReady(), late]);
  } finally {
    clearTimeout(timer);
  }
};
