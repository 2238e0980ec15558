import type { FUniver } from '@univerjs/core/facade';
import type { FunctionsJson } from './host/functionRegistry.ts';
import { gridFunctions } from './grid/functions.ts';
import { startUniver } from './grid/univer.ts';
import { NAMESPACE, Session } from './session.ts';

export interface GridOptions {
  readonly container: HTMLElement;
  readonly side: HTMLElement;
  readonly paneAddress: string;
  readonly paneTitle: string;
  readonly functions: FunctionsJson;
  readonly dark: boolean;
}

/** Grid and session: they need each other, for cells ask the open workbook's add-in for values. */
export const startGrid = ({
  container,
  dark,
  functions,
  ...rest
}: GridOptions): { session: Session; grid: FUniver } => {
  const box = document.createElement('div');
  container.replaceChildren(box);
  const open: { session?: Session } = {};
  const known = gridFunctions(
    NAMESPACE,
    functions,
    (name, args, place) => open.session?.ask(name, args, place) ?? null,
  );
  const grid = startUniver(box, dark, known);
  const session = new Session({ ...rest, functions, grid });
  open.session = session;
  return { session, grid };
};
