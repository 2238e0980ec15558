/** 上报表: class-size bands and the county's totals in the layout that provinces ask for, ready to print on A4. */
import { BAND_STAGES, BANDS, NO_END } from '../bands.ts';
import { say, type Made } from '../build.ts';
import { evidence } from '../calc/evidence.ts';
import { OVERFLOW } from '../calc/overflow.ts';
import {
  formula,
  HEADER,
  LABEL,
  PLAIN,
  RESULT,
  SUB_HEADER,
  TABS,
  text,
  TITLE,
  ENTRY_FIELD,
  WARNING,
} from '../looks.ts';
import { area, Page } from '../page.ts';
import { bandRanges } from './bands.ts';

export const FORM_SHEET = '上报表';
const FORM_TITLE = '县级义务教育和学前教育基本情况上报表';
const COLUMNS = 8;

const ofStage = (stage: string, column: string): string =>
  `SUMIFS(校_${column},校_学段,"${stage}",校_${column},">0")`;
const shown = (content: string): string => `IF(${content}=0,"",${content})`;

export const formSheet = (): Made => {
  const page = new Page(FORM_SHEET);
  page.head(FORM_TITLE, 'result', say('template-hint-form'));
  page.set(0, 0, text(FORM_TITLE, { ...TITLE, align: 'center' })).merge(area(0, 0, 0, COLUMNS - 1));
  page
    .set(2, 0, formula('"填报单位："&县名', LABEL))
    .set(2, 4, formula('IF(N(普查年份)=0,"","统计年："&普查年份&"年（9月1日时点）")', LABEL));
  page.merge(area(2, 0, 2, 3)).merge(area(2, 4, 2, COLUMNS - 1));
  page.set(3, 0, formula(OVERFLOW, WARNING));
  let row = 4;
  const title = (content: string): void => {
    page.set(row, 0, text(content, SUB_HEADER)).merge(area(row, 0, row, COLUMNS - 1));
    row += 1;
  };

  title('一、学校、学生、教师（单位：所、个、人）');
  page
    .line(
      row,
      0,
      ['学段', '学校数\n（按学段）', '班数', '在校生数', '教职工数', '专任教师数', '生师比', '大班额班数'],
      HEADER,
    )
    .height(row, 30);
  row += 1;
  for (const stage of ['小学', '初中', '高中'] as const) {
    const pupils = ofStage(stage, '学生数和');
    const teachers = ofStage(stage, '专任');
    const large =
      stage === '高中'
        ? '""'
        : `IF(AND(${evidence(stage, '列')}+${evidence(stage, '组')}=0,${evidence(stage, '段有')}=0),"",IF(INDEX(计_低,MATCH("${stage}大",计_名,0))=INDEX(计_高,MATCH("${stage}大",计_名,0)),INDEX(计_低,MATCH("${stage}大",计_名,0)),INDEX(计_低,MATCH("${stage}大",计_名,0))&"—"&INDEX(计_高,MATCH("${stage}大",计_名,0))))`;
    page.set(row, 0, text(stage, LABEL));
    [
      shown(`COUNTIF(校_学段,"${stage}")`),
      shown(ofStage(stage, '班数和')),
      shown(pupils),
      shown(ofStage(stage, '教职工')),
      shown(teachers),
      `IF(OR(${pupils}=0,${teachers}=0),"",${pupils}/${teachers})`,
      large,
    ].forEach((content, i) =>
      page.set(row, 1 + i, formula(content, i === 5 ? { ...RESULT, format: '0.00' } : RESULT)),
    );
    row += 1;
  }
  page.set(row, 0, text('幼儿园', LABEL));
  const children = 'SUMIF(园_学生数和,">0")';
  const teachers = 'SUMIF(园_专任,">0")';
  [
    shown('COUNTIF(园_名称,"?*")'),
    shown('SUMIF(园_班数和,">0")'),
    shown(children),
    shown('SUMIF(园_教职工,">0")'),
    shown(teachers),
    `IF(OR(${children}=0,${teachers}=0),"",${children}/${teachers})`,
  ].forEach((content, i) =>
    page.set(row, 1 + i, formula(content, i === 5 ? { ...RESULT, format: '0.00' } : RESULT)),
  );
  page.set(row, 7, text(null, RESULT));
  row += 2;

  BAND_STAGES.forEach(({ stage, grades, firstGrade }, index) => {
    title(`${index === 0 ? '二' : '三'}、${stage}班数、班额（单位：个）`);
    page.line(row, 0, ['班额', '合计', ...grades], HEADER);
    row += 1;
    const listed = `${evidence(stage, '列')}>0`;
    const { total, row: bandRow } = bandRanges(index);
    BANDS.forEach(({ label, low, high }, band) => {
      const size = `班_人数码,">=${Math.max(1, low)}",班_人数码,"<=${high === NO_END ? NO_END : high}"`;
      const filled = `COUNT(${total})+COUNT(${bandRow(band)})>0`;
      page.set(row, 0, text(label, LABEL));
      page.set(
        row,
        1,
        formula(
          `IF(${listed},COUNTIFS(班_学段,"${stage}",${size}),IF(${filled},INDEX(段数_${stage},${band + 1}),""))`,
          RESULT,
        ),
      );
      grades.forEach((_, g) => {
        const cell = `INDEX(${bandRow(band)},${g + 1})`;
        page.set(
          row,
          2 + g,
          formula(
            `IF(${listed},COUNTIFS(班_年级码,${firstGrade + g},${size}),IF(${cell}="","",${cell}))`,
            RESULT,
          ),
        );
      });
      row += 1;
    });
    page.set(
      row,
      0,
      formula(
        `IF(AND(${listed},${evidence(stage, '组')}>0),"注：还有"&${evidence(stage, '组班')}&"个班只有年级合计，不在上表内","")`,
        PLAIN,
      ),
    );
    page.merge(area(row, 0, row, COLUMNS - 1));
    row += 2;
  });
  page.line(row, 0, ['单位负责人：', null, '统计负责人：', null, '填表人：', null, '报出日期：', null], {
    ...ENTRY_FIELD,
    border: false,
  });
  return {
    names: [],
    sheet: page.sheet({
      tab: TABS.result,
      columns: [{ width: 18 }, ...Array.from({ length: COLUMNS - 1 }, () => ({ width: 12 }))],
      protect: true,
      gridlines: false,
      print: {
        landscape: false,
        fitWidth: 1,
        paper: 'a4',
        titleRows: [0, 2],
        area: area(0, 0, row, COLUMNS - 1),
      },
    }),
  };
};
