import assert from 'node:assert/strict';
import { indicators } from '../indicators/registry.ts';
import { nearestPacks, packs, parsePack, resolvePack } from './index.ts';
import type { Pack, Target } from './schema.ts';

const pack = (id: string): Pack => {
  const found = resolvePack(id);
  assert.ok(found !== null, id);
  return found;
};
const target = (plan: string, id: string): Target => {
  const found = pack(plan).targets.find((entry) => entry.id === id);
  assert.ok(found !== undefined, `${plan} has no target ${id}`);
  return found;
};

/** Indicators that are computed from tables, not read from a ledger: no pack defines them. */
const COMPUTED: ReadonlySet<string> = new Set(indicators.map(({ id }) => id));

/**
 * Read by hand from the plans' texts, not from the packs: clause, indicator, stage, what is asked, deadline, kind.
 * `narrow`: a parameter that tells targets of one indicator apart.
 */
type Golden = readonly [
  clause: string,
  indicator: string,
  stage: Target['stage'],
  asked: string,
  deadline: string,
  kind: Target['kind'],
  narrow?: readonly [string, number | string],
];

const GOLDEN: Readonly<Record<string, readonly Golden[]>> = {
  'taikang-2023-2025': [
    ['二(四)', 'preschool_gross_enrolment', 'kindergarten', '>= 93 %', '2025', 'level'],
    ['二(四)', 'inclusive_child_share', 'kindergarten', '>= 85 %', '2025', 'level'],
    ['二(四)', 'public_child_share', 'kindergarten', '>= 50 %', '2025', 'level'],
    ['二(四)', 'compulsory_enrolment', 'compulsory', '>= 100 %', '2025', 'level'],
    ['二(四)', 'nine_year_retention', 'compulsory', '>= 100 %', '2025', 'level'],
    ['二(四)', 'senior_gross_enrolment', 'senior', '>= 92.4 %', '2025', 'level'],
    ['三(一)', 'new_school_count', 'compulsory', '>= 58 所', '2025', 'cumulative'],
    ['三(一)', 'new_school_count', 'primary', '>= 13 所', '2023', 'increment'],
    ['三(一)', 'new_school_count', 'junior', '>= 12 所', '2023', 'increment'],
    ['三(一)', 'new_school_count', 'primary', '>= 12 所', '2024', 'increment'],
    ['三(一)', 'new_school_count', 'junior', '>= 9 所', '2024', 'increment'],
    ['三(一)', 'new_school_count', 'primary', '>= 10 所', '2025', 'increment'],
    ['三(一)', 'new_school_count', 'junior', '>= 2 所', '2025', 'increment'],
    ['三(一)', 'new_kindergarten_count', 'kindergarten', '>= 30 所', '2025', 'cumulative', ['area', '农村']],
    ['三(一)', 'new_kindergarten_count', 'kindergarten', '>= 3 所', '2025', 'cumulative', ['area', '城区']],
    ['三(一)', 'new_school_count', null, '>= 11 所', '2025', 'cumulative', ['area', '城区']],
    ['三(一)', 'school_size', 'primary', '<= 2000 人', 'ongoing', 'cap', ['newBuild', 1]],
    ['三(一)', 'school_size', 'compulsory', '<= 2500 人', 'ongoing', 'cap', ['newBuild', 1]],
    ['三(一)', 'large_class_count', 'compulsory', '= 0 班', '2024-09', 'band-elimination', ['from', 56]],
    ['三(一)', 'class_size', 'primary', '<= 45 人/班', '2025-09', 'cap'],
    ['三(一)', 'class_size', 'junior', '<= 50 人/班', '2025-09', 'cap'],
    ['三(一)', 'small_school_count', 'compulsory', '= 0 个', '2023-09', 'band-elimination', ['pupilsTo', 50]],
    ['三(一)', 'small_school_count', 'compulsory', '= 0 个', '2024', 'band-elimination', ['pupilsFrom', 51]],
    ['三(一)', 'small_school_count', 'compulsory', '= 0 个', '2025', 'band-elimination', ['pupilsFrom', 101]],
    ['三(二)', 'net_classroom_school_count', null, 'between 3..5 所', '2023', 'cumulative'],
    ['三(三)', 'rural_teacher_training', null, '>= 2000 人次', '2023..2025', 'frequency'],
    ['三(四)', 'management_accepted_school_count', 'compulsory', 'about 80 所', '2023..2025', 'increment'],
    ['三(五)', 'migrant_public_share', 'compulsory', '>= 85 %', 'ongoing', 'level'],
    ['三(五)', 'disabled_enrolment', 'compulsory', '>= 97 %', 'ongoing', 'level'],
    ['三(五)', 'special_fund_per_pupil', 'special', '>= 7000 元', '2025', 'funding'],
    ['三(六)', 'art_skill_count', null, 'between 1..2 项', 'ongoing', 'level'],
    ['三(七)', 'group_schooling_share', 'compulsory', '>= 50 %', '2025', 'coverage'],
    ['三(七)', 'new_alliance_group_count', 'compulsory', 'between 10..20 个', '2025', 'cumulative'],
    ['三(七)', 'new_seat_count', 'vocational', '>= 8000 个', '2025', 'cumulative'],
    ['三(九)', 'private_pupil_share', 'compulsory', '<= 5 %', 'ongoing', 'cap'],
  ],
  'city-basic-education-quality': [
    ['二2', 'new_seat_count', 'kindergarten', 'about 30000 个', '2025', 'cumulative', ['ownership', '公办']],
    ['二2', 'new_seat_count', 'compulsory', 'about 80000 个', '2025', 'cumulative', ['ownership', '公办']],
    ['二2', 'new_seat_count', 'senior', 'about 20000 个', '2025', 'cumulative', ['ownership', '公办']],
    ['三(三)2', 'backbone_teacher_share', null, '>= 10 %', 'ongoing', 'level'],
    ['三(三)2', 'talent_poached_from_counties', null, '<= 0 人', 'ongoing', 'cap'],
    ['三(一)4', 'leaders_study_times', 'basic', '>= 1 次', 'ongoing', 'frequency', ['per', '半年']],
  ],
  'rizhao-etdz-2021-2023': [
    ['三(三)7', 'new_kindergarten_count', 'kindergarten', '>= 18 所', '2023', 'cumulative'],
    ['三(三)7', 'new_class_count', 'kindergarten', '>= 162 个', '2023', 'cumulative'],
    ['三(三)7', 'new_seat_count', 'kindergarten', '>= 4860 个', '2023', 'cumulative'],
    ['三(三)7', 'public_child_share', 'kindergarten', '>= 50 %', '2023', 'level'],
    ['三(三)7', 'inclusive_child_share', 'kindergarten', '>= 85 %', '2023', 'level'],
    ['三(三)7', 'quality_kindergarten_share', 'kindergarten', '>= 90 %', '2023', 'level'],
    ['三(三)7', 'new_seat_count', 'kindergarten', '>= 1980 个', '2021', 'increment', ['area', '新建配套园']],
    ['三(三)7', 'new_class_count', 'kindergarten', '>= 45 个', '2021', 'increment', ['area', '启用园']],
    ['三(三)8', 'new_seat_count', 'compulsory', '>= 6390 个', '2023', 'cumulative'],
    ['三(三)8', 'class_size', 'primary', '<= 45 人/班', '2023', 'cap'],
  ],
  'bijie-2023-2028': [
    ['三', 'quality_compulsory_school_count', 'compulsory', '>= 500 所', '2028', 'level'],
    ['三', 'model_senior_school_count', 'senior', '>= 20 所', '2028', 'level'],
    ['三', 'bachelor_line_rate', 'senior', '>= 2 个百分点', '2024..2028', 'annual-change'],
    ['四(三)8', 'sport_hours_in_school', null, '>= 1 小时/天', 'ongoing', 'level'],
    ['四(三)8', 'weekly_labour_lessons', null, '>= 1 课时/周', 'ongoing', 'frequency'],
  ],
  'anning-2023-2025': [
    ['二(2024年)', 'secondary_quality_rank', null, '<= 5 名', '2024', 'rank'],
    ['二(2025年)', 'secondary_quality_rank', null, '<= 3 名', '2025', 'rank'],
    ['三(二)7', 'new_school_count', 'compulsory', '>= 8 所', '2025', 'cumulative'],
    ['三(二)7', 'new_seat_count', 'compulsory', '>= 4500 个', '2025', 'cumulative'],
    ['三(二)8', 'new_kindergarten_count', 'kindergarten', '>= 7 所', '2025', 'cumulative'],
    ['三(二)8', 'new_seat_count', 'kindergarten', '>= 1500 个', '2025', 'cumulative', ['area', '普惠']],
    ['三(二)8', 'inclusive_child_share', 'kindergarten', '>= 90 %', '2025', 'level'],
    ['三(四)18', 'unpaid_teacher_count', null, '<= 0 人', 'ongoing', 'cap'],
  ],
  // From the handbook of standards: 45 and 50 a class, 4.2 teachers a hundred pupils, 0.50 and 0.45, 85 / 80 / 50.
  national: [
    ['政府保障15项之5', 'class_size', 'primary', '<= 45 人/班', 'ongoing', 'cap'],
    ['政府保障15项之5', 'class_size', 'junior', '<= 50 人/班', 'ongoing', 'cap'],
    ['资源配置7项之1', 'resource_degree_teachers', 'primary', '>= 4.2 人', 'ongoing', 'level'],
    ['资源配置7项之1', 'resource_degree_teachers', 'junior', '>= 5.3 人', 'ongoing', 'level'],
    ['资源配置7项·差异系数', 'difference_coefficient', 'primary', '<= 0.5 ', 'ongoing', 'cap'],
    ['资源配置7项·差异系数', 'difference_coefficient', 'junior', '<= 0.45 ', 'ongoing', 'cap'],
    ['普及普惠·普惠水平', 'preschool_gross_enrolment', 'kindergarten', '>= 85 %', 'ongoing', 'level'],
    ['普及普惠·普惠水平', 'inclusive_child_share', 'kindergarten', '>= 80 %', 'ongoing', 'level'],
    ['普及普惠·普惠水平', 'public_child_share', 'kindergarten', '>= 50 %', 'ongoing', 'level'],
    ['政府保障15项之4', 'school_size', 'primary', '<= 2400 人', 'ongoing', 'cap', ['relaxed', 1]],
  ],
};

const asked = ({ comparator, value, valueHigh, unit }: Target): string =>
  `${comparator} ${value}${valueHigh === null ? '' : `..${valueHigh}`} ${unit}`;

describe('plan packs', () => {
  it('are the six, in the order of the contract', () => {
    assert.deepEqual(
      packs().map(({ id }) => id),
      [
        'national',
        'city-basic-education-quality',
        'rizhao-etdz-2021-2023',
        'bijie-2023-2028',
        'anning-2023-2025',
        'taikang-2023-2025',
      ],
    );
  });

  for (const built of packs()) {
    describe(built.id, () => {
      it('is valid, and every indicator computed or its own', () => {
        parsePack(structuredClone(built), built.id, (id) => COMPUTED.has(id));
      });
      it('defines no indicator that nothing asks for, and none that is computed', () => {
        const used = new Set(built.targets.map(({ indicator }) => indicator));
        for (const { id } of built.indicators) assert.ok(used.has(id) && !COMPUTED.has(id), id);
      });
      it('notes how every doubtful target was read', () => {
        for (const { id, certainty, note } of built.targets) {
          assert.ok(certainty === 'high' || note !== null, id);
        }
      });
      it('has an anchor for every figure of a plan text', () => {
        if (built.id === 'national') return;
        for (const { id, kind, anchor } of built.targets) {
          assert.ok(kind === 'qualitative' || anchor !== undefined, id);
        }
      });
    });
  }

  it('share no id, name or alias', () => {
    const names = packs().flatMap(({ id, name, aliases }) => [...new Set([id, name, ...aliases])]);
    assert.equal(new Set(names).size, names.length);
  });

  for (const [plan, rows] of Object.entries(GOLDEN)) {
    for (const [clause, indicator, stage, wanted, deadline, kind, narrow] of rows) {
      it(`${plan} ${clause}: ${indicator} ${stage ?? ''} ${wanted} by ${deadline}`, () => {
        const found = pack(plan).targets.filter(
          (entry) =>
            entry.clause === clause &&
            entry.indicator === indicator &&
            entry.stage === stage &&
            entry.deadline === deadline &&
            asked(entry) === wanted &&
            (narrow === undefined || entry.parameters?.[narrow[0]] === narrow[1]),
        );
        assert.ok(
          found.length >= 1,
          JSON.stringify(pack(plan).targets.filter((t) => t.indicator === indicator)),
        );
        assert.ok(found.every((entry) => entry.kind === kind));
      });
    }
  }

  it('taikang: 58 rural boarding schools are 13+12+12+9+10+2', () => {
    const yearly = pack('taikang').targets.filter(
      (entry) => entry.indicator === 'new_school_count' && entry.kind === 'increment',
    );
    assert.deepEqual(yearly.map(({ value }) => value).sort(), [10, 12, 12, 13, 2, 9]);
    const sum = yearly.reduce((total, { value }) => total + (value ?? NaN), 0);
    assert.equal(sum, target('taikang', 'rural-boarding-total-2025').value);
  });

  const series: readonly (readonly [string, readonly number[]])[] = [
    ['famous_teacher_count', [25, 50, 80]],
    ['new_backbone_teacher_count', [130, 260, 400]],
    ['teacher_studio_count', [5, 10, 15]],
    ['city_head_teacher_studio_count', [3, 6, 10]],
    ['principal_studio_count', [10, 30, 50]],
  ];
  for (const [indicator, values] of series) {
    it(`taikang: ${indicator} runs ${values.join(', ')} in 2023, 2024, 2025`, () => {
      const rows = pack('taikang').targets.filter((entry) => entry.indicator === indicator);
      assert.deepEqual(
        rows.map(({ deadline, value }) => [deadline, value]),
        [
          ['2023', values[0]],
          ['2024', values[1]],
          ['2025', values[2]],
        ],
      );
      assert.ok(rows.every(({ kind }) => kind === 'cumulative'));
    });
  }

  it('reads damaged ranges as ranges, with a note and low certainty', () => {
    const ranges: readonly (readonly [string, number, number])[] = [
      ['三(二)2', 1, 2],
      ['三(三)10', 2, 3],
      ['三(四)13', 3, 6],
      ['三(四)15', 3, 5],
    ];
    for (const [clause, low, high] of ranges) {
      const found = pack('rizhao').targets.find(
        (entry) => entry.clause === clause && entry.value === low && entry.valueHigh === high,
      );
      assert.equal(found?.certainty, 'low', clause);
    }
  });
});

describe('resolvePack', () => {
  const accepted: readonly (readonly [string, string])[] = [
    ['taikang-2023-2025', 'taikang-2023-2025'],
    ['TAIKANG-2023-2025', 'taikang-2023-2025'],
    ['taikang', 'taikang-2023-2025'],
    ['太康', 'taikang-2023-2025'],
    [' 太 康 ', 'taikang-2023-2025'],
    ['太政办[2023]7号', 'taikang-2023-2025'],
    ['国标', 'national'],
    ['优质均衡', 'national'],
    ['毕节市', 'bijie-2023-2028'],
    ['毕节', 'bijie-2023-2028'],
    ['日照经开区', 'rizhao-etdz-2021-2023'],
    ['安宁市教育高质量发展三年行动方案（2023—2025年）', 'anning-2023-2025'],
    ['《安宁市教育高质量发展三年行动方案》', 'anning-2023-2025'],
    ['推动基础教育高质量发展行动方案', 'city-basic-education-quality'],
  ];
  for (const [text, id] of accepted) {
    it(`${text} is ${id}`, () => assert.equal(resolvePack(text)?.id, id));
  }
  for (const text of ['', ' ', '—', '昆明', '教育', '2023', 'taik', 'taikang-2023-2026']) {
    it(`${JSON.stringify(text)} is none`, () => assert.equal(resolvePack(text), null));
  }
  it('tells packs apart by their aliases among those given', () => {
    const [first, second] = packs() as [Pack, Pack];
    const twins = [
      { ...first, id: 'one', aliases: ['县规划甲'] },
      { ...second, id: 'two', aliases: ['县规划乙'] },
    ];
    assert.equal(resolvePack('县规划', twins), null);
    assert.equal(resolvePack('县规划乙', twins)?.id, 'two');
  });
});

describe('nearestPacks', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['taikng', 'taikang-2023-2025'],
    ['太康县教育', 'taikang-2023-2025'],
    ['natonal', 'national'],
    ['安宁三年', 'anning-2023-2025'],
    ['毕节质量', 'bijie-2023-2028'],
  ];
  for (const [text, id] of cases) {
    it(`${text}: first ${id}`, () => assert.equal(nearestPacks(text)[0], id));
  }
  it('names three', () => assert.equal(nearestPacks('昆明').length, 3));
});
