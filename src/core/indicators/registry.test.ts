import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { definition } from '../plans/definitions.ts';
import { field, isFieldId } from '../fields/index.ts';
import anning from '../plans/packs/anning-2023-2025.json' with { type: 'json' };
import bijie from '../plans/packs/bijie-2023-2028.json' with { type: 'json' };
import city from '../plans/packs/city-basic-education-quality.json' with { type: 'json' };
import national from '../plans/packs/national.json' with { type: 'json' };
import rizhao from '../plans/packs/rizhao-etdz-2021-2023.json' with { type: 'json' };
import taikang from '../plans/packs/taikang-2023-2025.json' with { type: 'json' };
import { factsFrom, query } from '../../../test/indicators/facts.ts';
import { indicatorById, indicatorByName, indicators } from './registry.ts';
import { nameKey } from './shared/name.ts';

const packs = { anning, bijie, city, national, rizhao, taikang };
const HERE = new URL('.', import.meta.url);
const NO_INDICATORS = new Set(['shared']);

const folders = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !NO_INDICATORS.has(entry.name))
  .map(({ name }) => name)
  .sort();

describe('registry of indicators', () => {
  it('holds exactly the indicators that have a folder, by the folder’s name', () => {
    assert.deepEqual(indicators.map(({ id }) => id).sort(), folders);
  });

  for (const id of folders) {
    it(`${id} has a test beside it`, () => {
      assert.ok(readdirSync(new URL(`${id}/`, HERE)).includes(`${id}.test.ts`));
    });
  }

  for (const indicator of indicators) {
    it(`${indicator.id} says what it is in both languages`, () => {
      for (const text of [indicator.name, indicator.definition]) assert.ok(text.zh !== '' && text.en !== '');
      assert.notEqual(indicator.origin, '');
      for (const id of indicator.fields) assert.ok(isFieldId(id) && field(id).term !== '');
      if (indicator.compute) assert.ok(indicator.fields.length > 0, 'a computed indicator names its fields');
    });

    it(`${indicator.id} is found by its names`, () => {
      for (const name of [indicator.name.zh, ...indicator.aliases]) {
        const stage = /园|幼儿|学前/.test(indicator.name.zh) ? 'kindergarten' : null;
        assert.equal(indicatorByName(name, stage)?.id, indicator.id, name);
      }
    });

    it(`${indicator.id} answers nothing from nothing, without an error`, () => {
      const answer = indicator.compute?.(factsFrom({}), query());
      assert.ok(answer === undefined || answer.kind === 'undecidable');
    });
  }

  for (const [name, pack] of Object.entries(packs)) {
    it(`knows every indicator that the targets of ${name} use`, () => {
      const own = new Set(pack.indicators.map(({ id }) => id));
      const unknown = pack.targets.filter(
        ({ indicator }) => !own.has(indicator) && !indicatorById(indicator),
      );
      assert.deepEqual(
        unknown.map(({ indicator }) => indicator),
        [],
      );
      assert.deepEqual(
        pack.indicators.filter(({ id }) => indicatorById(id)).map(({ id }) => id),
        [],
        'a computed indicator is no ledger indicator of a pack',
      );
    });
  }
});

describe('indicatorByName', () => {
  const cases: readonly (readonly [
    written: string,
    stage: 'kindergarten' | 'primary' | null,
    id: string | undefined,
  ])[] = [
    ['学前三年毛入园率（%）', null, 'preschool_gross_enrolment'],
    ['（一）普惠性幼儿园覆盖率', null, 'inclusive_child_share'],
    ['普惠园覆盖率', null, 'inclusive_child_share'],
    ['公办幼儿园在园幼儿比例', null, 'public_child_share'],
    ['全县2025年小学生师比', 'primary', 'pupil_teacher_ratio'],
    ['生师比', 'kindergarten', 'children_per_teacher'],
    ['生师比', null, 'pupil_teacher_ratio'],
    ['九年义务教育巩固率', null, 'nine_year_retention'],
    ['其中：大班额占比', null, 'large_class_share'],
    ['大班额比例', null, 'large_class_share'],
    ['教师幸福感', null, undefined],
    ['', null, undefined],
  ];
  for (const [written, stage, id] of cases) {
    it(`${written || 'an empty name'}${stage ? ` (${stage})` : ''} → ${id ?? 'nothing'}`, () => {
      assert.equal(indicatorByName(written, stage)?.id, id);
    });
  }

  it('reads full-width, spaced and bracketed spellings alike', () => {
    assert.equal(nameKey('普惠性 幼儿园覆盖率'), nameKey('普惠性幼儿园覆盖率'));
  });
});

describe('definitions that indicators use', () => {
  it('give the ages of gross enrolment as spans', () => {
    for (const id of ['preschool_age', 'senior_age'] as const) {
      const { value, valueHigh } = definition(id);
      assert.ok(valueHigh !== null && valueHigh > value);
    }
  });
});
