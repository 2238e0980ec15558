import type { Field } from './catalogue/index.ts';
import { unitValue } from '../values/unit.ts';

const HEADS = new Set(['人', '人次']);
const COUNTED = new Set(['个', '班', '所', '间', '台', '册', '套', '件', '学位']);

/** The kinds of number a printed unit measures; 个 counts anything. */
const measures = (unit: string): 'heads' | 'pieces' | 'area' | 'money' | 'share' | null => {
  const canonical = unitValue(unit)?.canonical;
  if (canonical === undefined || canonical === '') return null;
  if (HEADS.has(canonical)) return 'heads';
  if (COUNTED.has(canonical)) return 'pieces';
  if (canonical === '平方米') return 'area';
  if (canonical === '元') return 'money';
  return canonical === '%' ? 'share' : null;
};

const UNFIT = 0.5;

/** How well a printed unit fits a field: 班级(个) is a count of classes, 班级 without it may be a class's name. */
export const unitFits = (entry: Field, unit: string | null): number => {
  const measured = unit === null ? null : measures(unit);
  if (measured === null) return 1;
  switch (entry.kind) {
    case 'text':
    case 'name':
    case 'code':
    case 'yesNo':
    case 'year':
      return measured === 'pieces' && /^[校园]$/.test(unit ?? '') ? 1 : UNFIT;
    case 'area':
      return measured === 'area' ? 1 : UNFIT;
    case 'money':
      return measured === 'money' ? 1 : UNFIT;
    case 'count': {
      if (measured === 'heads') return entry.unit === '人' || entry.id === 'seat_capacity' ? 1 : UNFIT;
      return measured === 'pieces' ? 1 : UNFIT;
    }
    default:
      return 1;
  }
};

export const isShareUnit = (unit: string | null): boolean => unit !== null && measures(unit) === 'share';
