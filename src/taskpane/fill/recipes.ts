/** Recipes in the workbook's settings: one for each form, found again by its sheets. Files carry these keys for ever. */
import type { WorkbookPort } from '../book/port.ts';

interface Listed {
  readonly key: string;
  readonly sheets: readonly string[];
}

const LIST = 'fillForms';
const KEY = 'fillRecipe';

const isListed = (value: unknown): value is Listed =>
  typeof value === 'object' &&
  value !== null &&
  typeof Reflect.get(value, 'key') === 'string' &&
  Array.isArray(Reflect.get(value, 'sheets'));

const listOf = async (book: Pick<WorkbookPort, 'setting'>): Promise<readonly Listed[]> => {
  const kept = await book.setting(LIST);
  return Array.isArray(kept) ? kept.filter(isListed) : [];
};

/** The form of these very sheets, else the one that shares most of them. */
const find = (list: readonly Listed[], sheets: readonly string[]): Listed | null => {
  const share = ({ sheets: own }: Listed): number =>
    own.filter((name) => sheets.includes(name)).length / Math.max(own.length, sheets.length);
  const [best] = list.filter((one) => share(one) > 0).sort((a, b) => share(b) - share(a));
  return best ?? null;
};

/** The text of the recipe kept for a form of these sheets; null for none. */
export const keptRecipe = async (
  book: Pick<WorkbookPort, 'setting'>,
  sheets: readonly string[],
): Promise<string | null> => {
  const found = find(await listOf(book), sheets);
  if (!found) return null;
  const recipe = await book.setting(found.key);
  return typeof recipe === 'object' && recipe !== null ? JSON.stringify(recipe) : null;
};

/** Keeps a form's recipe in place of the one before; rejects when it is too large for the workbook. */
export const keepRecipe = async (
  book: Pick<WorkbookPort, 'setting' | 'keep'>,
  sheets: readonly string[],
  text: string,
): Promise<void> => {
  const list = await listOf(book);
  const same = list.find(
    ({ sheets: own }) => own.length === sheets.length && own.every((name) => sheets.includes(name)),
  );
  const free = (): string => {
    let number = 1;
    while (list.some(({ key }) => key === `${KEY}.${number}`)) number++;
    return `${KEY}.${number}`;
  };
  const key = same?.key ?? free();
  await book.keep(key, JSON.parse(text) as unknown);
  if (!same) await book.keep(LIST, [...list, { key, sheets }]);
};
