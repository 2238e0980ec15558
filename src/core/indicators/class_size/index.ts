/** 班额: pupils of each class, held against a limit class by class. */
import { message } from '../../messages/index.ts';
import { undecidable, type Indicator, type Item } from '../indicator.ts';
import { bandCells, classEvidence, gradeLabel, type ClassEvidence } from '../shared/classEvidence.ts';
import { groupItem } from '../shared/classCount.ts';

const listedItems = ({ listed }: ClassEvidence): Item[] =>
  listed.map((record) => ({
    value: record.pupils,
    known: 'exact',
    cell: record,
    school: record.schoolName || null,
    grade: record.gradeText || gradeLabel(record.grade, record.ageGroup),
    class: record.className || null,
    field: 'pupil_count',
    count: 1,
  }));

const largestItems = ({ largest }: ClassEvidence): Item[] =>
  largest.map(({ cell, school, pupils }) => ({
    value: pupils,
    known: 'exact',
    cell,
    school,
    grade: null,
    class: null,
    field: 'max_class_size',
    count: 1,
  }));

const bandItems = ({ bands }: ClassEvidence): Item[] =>
  bandCells(bands)
    .filter(({ classes }) => classes > 0)
    .map((band) => ({
      value: band.low,
      known: 'atLeast',
      upTo: band.high,
      cell: band,
      school: band.school,
      grade: gradeLabel(band.grade, null),
      class: null,
      field: null,
      count: band.classes,
    }));

export const indicator: Indicator = {
  id: 'class_size',
  name: { zh: '班额', en: 'Class size' },
  aliases: ['班级人数', '班级规模', '最大班额', '标准班额'],
  unit: '人',
  direction: 'lower',
  level: 'class',
  definition: {
    zh: '每个教学班的在校生数。有班级名单时逐班判断；只有年级或学校的班数与学生数时，学生数÷班数向上取整是最大班额的下限；只有班额分段表时按分段判断。',
    en: 'Pupils of each class. Classes listed one by one are judged each; from totals of a grade or school, pupils ÷ classes rounded up is a lower bound of the largest class; from a band table each band is judged.',
  },
  origin: '教督〔2017〕6号',
  fields: ['pupil_count', 'class_count'],
  compute(facts, query) {
    const { ageGroup } = query.parameters;
    const evidence = classEvidence(facts, query.stage, typeof ageGroup === 'string' ? ageGroup : null);
    const { doubts } = evidence;
    const direct = [...listedItems(evidence), ...largestItems(evidence), ...evidence.groups.map(groupItem)];
    const items = direct.length > 0 ? direct : bandItems(evidence);
    if (items.length === 0) return undecidable(message('noClassSizes'), [], doubts);
    return { kind: 'each', items, doubts, basis: evidence.basis };
  },
};
