/** Printed lists often run in two or three blocks side by side; each block is a table of its own. */
import { matchHeader } from '../fields/index.ts';
import type { Header } from './header.ts';

const LEADS = new Set(['seq_no', 'county', 'township']);
const NAMES = new Set(['school_name', 'indicator_name', 'class_name']);

/** The header cut before each further column that names its rows; the header itself when there is only one. */
export const sideBySide = (header: Header): readonly Header[] => {
  const fields = header.columns.map(({ path }) => (path.length === 1 ? matchHeader(path).field : null));
  const seen = new Set<string>();
  const cuts: number[] = [];
  fields.forEach((field, i) => {
    if (field === null || !NAMES.has(field)) return;
    if (seen.has(field)) {
      let cut = i;
      while (cut > 0 && LEADS.has(fields[cut - 1] ?? '')) cut--;
      cuts.push(cut);
      seen.clear();
    }
    seen.add(field);
  });
  if (cuts.length === 0) return [header];
  const edges = [0, ...cuts, header.columns.length];
  return edges.slice(1).map((edge, i) => ({ ...header, columns: header.columns.slice(edges[i], edge) }));
};
