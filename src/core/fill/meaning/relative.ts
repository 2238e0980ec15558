/** Shares, figures per pupil, and indicators that have a name of their own. */
import { field as fieldOf, type FieldId } from '../../fields/index.ts';
import { partBySex } from '../../fields/compose.ts';
import { indicatorByName } from '../../indicators/registry.ts';
import type { FillQuantity, Filter } from '../types.ts';
import type { Axis } from './axis.ts';
import type { Cut } from './cut.ts';
import { noQuantity, type Outcome, type Reading } from './reading.ts';

/** 占比: a part of its parent. 生均: over the pupils. 班额 as an average: pupils over classes. */
const asRatio = (field: FieldId, cut: Cut, row: Axis, column: Axis): FillQuantity | null => {
  const { filter } = cut;
  if (field === 'avg_class_size')
    return { aggregation: 'perUnit', field: 'pupil_count', filter, of: { field: 'class_count', filter } };
  if (row.perPupil || column.perPupil)
    return { aggregation: 'perUnit', field, filter, of: { field: 'pupil_count', filter } };
  const whole = fieldOf(field).parent as FieldId | undefined;
  const sex = row.sex ?? column.sex;
  const part = sex === null ? field : partBySex(field, sex);
  if (part !== null && part !== field)
    return { aggregation: 'share', field: part, filter, of: { field, filter } };
  return whole === undefined ? null : { aggregation: 'share', field, filter, of: { field: whole, filter } };
};

/** 普惠性 in 普惠性幼儿园覆盖率 is a part of the name and cuts nothing. */
const withoutOwnWords = (filter: Filter, { elements, name }: Axis): Filter => {
  const own = elements.find(({ text }) => text === name)?.match;
  const said = Object.entries(own?.qualifiers ?? {});
  const rest = Object.entries(filter).filter(
    ([part, value]) => !said.some(([word, meaning]) => word === part && meaning === value),
  );
  return Object.fromEntries(rest) as Filter;
};

/** Indicators that are a plain ratio of two fields can be cut like fields. */
const RATIOS: Readonly<Record<string, readonly [FieldId, FieldId]>> = {
  pupil_teacher_ratio: ['pupil_count', 'teacher_count'],
  pupil_staff_ratio: ['pupil_count', 'staff_count'],
};

export const indicatorReading = (row: Axis, column: Axis, cut: Cut): Reading | null => {
  for (const axis of [column, row]) {
    const found = axis.name === '' ? undefined : indicatorByName(axis.name, cut.filter.stage ?? null);
    if (!found) continue;
    const filter = withoutOwnWords(cut.filter, axis);
    const ratio = RATIOS[found.id];
    if (ratio) {
      const [field, of] = ratio;
      return {
        quantity: { aggregation: 'perUnit', field, filter, of: { field: of, filter } },
        confidence: 0.9,
        note: null,
      };
    }
    const quantity: FillQuantity = {
      aggregation: 'indicator',
      field: null,
      indicator: found.id,
      name: axis.name,
      filter,
    };
    return { quantity, confidence: 0.9, note: null };
  }
  return null;
};

export const ratioReadings = (row: Axis, column: Axis, cut: Cut): Outcome => {
  const own = indicatorReading(row, column, cut);
  if (own) return { kind: 'readings', readings: [own] };
  const axis = column.share || column.perPupil || column.field === 'avg_class_size' ? column : row;
  const base = axis.field ?? axis.candidates[0]?.field ?? (axis === column ? row : column).field;
  const quantity = base === null || base === undefined ? null : asRatio(base, cut, row, column);
  return quantity
    ? { kind: 'readings', readings: [{ quantity, confidence: 0.85, note: null }] }
    : noQuantity(row, column);
};
