/** The label path of each row: merged and left-out cells, group lines, 其中 and indentation. */
import { bandOf } from '../../fields/bands.ts';
import type { Grid } from '../../tables/grid.ts';
import { normalise, withoutSpaces } from '../../values/index.ts';
import { textAt } from '../../values/workbook.ts';
import { CODE_HEADING, UNIT_HEADING } from '../words.ts';
import type { Layout, LayoutColumn } from './layout.ts';

const heading = ({ path }: LayoutColumn): string => normalise(path[path.length - 1] ?? '');

/** The stub's columns that hold labels, neither codes nor units. */
export const labelColumns = (layout: Layout): readonly LayoutColumn[] =>
  layout.stub.filter((column) => !CODE_HEADING.test(heading(column)) && !UNIT_HEADING.test(heading(column)));

const OF_WHICH = /^(?:#|其中|\*)/;

/** How far a label is set in: a full-width space counts two. */
const indentOf = (raw: string): number => {
  const lead = /^[\s\u3000]*/.exec(raw)?.[0] ?? '';
  return [...lead].reduce((width, character) => width + (character === '\u3000' ? 2 : 1), 0);
};

/** 一、 over (一) over 1. : how deep a numbered group line lies. */
const NUMBERING: readonly RegExp[] = [
  /^[一二三四五六七八九十]+[、.]/,
  /^[((][一二三四五六七八九十]+[))]/,
  /^\d+[、.]/,
];
const depthOf = (text: string): number => {
  const found = NUMBERING.findIndex((pattern) => pattern.test(text));
  return found < 0 ? 0 : found;
};

/** A line that names the rows below it: its cell runs over the columns for figures, or nothing else is in the row. */
const isGroupLine = (grid: Grid, layout: Layout, row: number, column: number): boolean => {
  const area = grid.merges.at(row, column);
  const firstValue = layout.values[0]?.index ?? 0;
  if (area && area.firstRow === row && area.lastColumn >= firstValue) return true;
  const text = withoutSpaces(grid.text(row, column));
  return (
    /^[一二三四五六七八九十]+、/.test(text) &&
    grid.shape(row).filled.length === 1 &&
    layout.stub.length > 1 &&
    layout.stub.every(({ index }) => index === column || grid.text(row, index) === '')
  );
};

const labelAt = (grid: Grid, row: number, column: number): string => withoutSpaces(grid.text(row, column));

interface Level {
  readonly indent: number;
  readonly text: string;
}

/** Label paths by row. Group lines have none of their own: they stand in the paths of the rows below. */
export const rowPathsOf = (grid: Grid, layout: Layout): ReadonlyMap<number, readonly string[]> => {
  const paths = new Map<number, readonly string[]>();
  const columns = labelColumns(layout);
  const last = columns[columns.length - 1];
  if (!last) return paths;
  let groups: string[] = [];
  let outer: readonly string[] = [];
  let levels: Level[] = [];
  for (const row of layout.rows) {
    const first = columns.find(({ index }) => labelAt(grid, row, index) !== '');
    if (!first) continue;
    if (isGroupLine(grid, layout, row, first.index)) {
      const text = labelAt(grid, row, first.index);
      groups = [...groups.slice(0, depthOf(text)), text];
      outer = [];
      levels = [];
      continue;
    }
    const own: string[] = [];
    let fresh = false;
    columns.slice(0, -1).forEach(({ index }, i) => {
      const text = labelAt(grid, row, index);
      if (text !== '' && text !== outer[i]) fresh = true;
      // 小学 written once beside 公办 and 民办, its cell below left blank.
      own.push(text === '' && !fresh ? (outer[i] ?? '') : text);
    });
    if (own.some((text, i) => text !== outer[i])) levels = [];
    outer = own;
    const text = labelAt(grid, row, last.index);
    const area = grid.merges.at(row, last.index);
    const indent = indentOf(textAt(grid.sheet, area?.firstRow ?? row, area?.firstColumn ?? last.index));
    levels = parentsOf(levels, { indent, text });
    const path = [...groups, ...own, ...levels.map((level) => level.text)].filter((part) => part !== '');
    paths.set(
      row,
      path.filter((part, i) => part !== path[i - 1]),
    );
  }
  return paths;
};

const isBand = (text: string): boolean => bandOf(normalise(text).replace(/^(?:#|其中:?)/, '')) !== null;

/** The labels above a label in one column, itself last: 其中 hangs under the last whole, an indented one under the less indented. */
const parentsOf = (levels: readonly Level[], own: Level): Level[] => {
  if (own.text === '') return [];
  const parts = (level: Level): boolean => OF_WHICH.test(level.text);
  const kept = [...levels];
  if (parts(own)) {
    // 其中:56人及以上 below the bands is a part of them all, not of the last one.
    while (isBand(own.text) && kept.length > 0 && isBand((kept[kept.length - 1] as Level).text)) kept.pop();
    // 其中 under 其中 is a sibling unless it is set in further.
    while (
      kept.length > 0 &&
      parts(kept[kept.length - 1] as Level) &&
      (kept[kept.length - 1] as Level).indent >= own.indent
    )
      kept.pop();
    return [...kept, own];
  }
  while (kept.length > 0 && (kept[kept.length - 1] as Level).indent >= own.indent) kept.pop();
  return [...kept, own];
};
