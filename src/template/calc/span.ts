/** Where the classes of a school or kindergarten stand in 班级检查: found once, so that nothing else searches all classes. */
import type { Own, RecordColumn } from '../records.ts';

/** `name`: the cell that is blank where there is no school in the row. */
export const classSpan = (name: (own: Own) => string): readonly RecordColumn[] => [
  {
    id: '首班',
    header: '班级检查里的第一行',
    formula: (own) => `IF(${name(own)}="",0,IFERROR(MATCH(${own('键')},班_键,0),0))`,
  },
  {
    id: '末班',
    header: '班级检查里的最后一行',
    formula: (own) => `IF(${own('首班')}=0,0,${own('首班')}+INDEX(班_校班,${own('首班')})-1)`,
  },
];

/** Whether single classes of a grade are listed; the whole list is searched only where schools are scattered over it. */
export const gradeIsListed = (own: Own, code: number): string => {
  const key = `${own('键')}&"|${code}"`;
  const within = `INDEX(班_年级键,${own('首班')}):INDEX(班_年级键,${own('末班')})`;
  const found = (range: string): string => `ISNUMBER(MATCH(${key},${range},0))`;
  return `IF(${own('首班')}=0,FALSE,IF(班_分散数>0,${found('班_年级键')},${found(within)}))`;
};
