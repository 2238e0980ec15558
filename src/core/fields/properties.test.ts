import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fields, matchHeader, matchHeaders, nameQuantity, type Field } from './index.ts';

const plainUnit: Partial<Record<string, string>> = {
  人: '人',
  个: '个',
  'm²': '㎡',
  元: '万元',
  所: '所',
  间: '间',
};
const wordings = fields.flatMap((entry) => [entry.term, ...entry.synonyms].map((word) => ({ entry, word })));
const anyWording = fc.constantFrom(...wordings);
const space = fc.constantFrom(' ', '\n', '\u3000', '\u00a0', '\r\n', '\u200b');

const spacedOut = (word: string, gaps: readonly string[]): string =>
  [...word].map((character, i) => character + (gaps[i % gaps.length] ?? '')).join('');

const fullWidth = (word: string): string =>
  word.replace(/\(/g, '（').replace(/\)/g, '）').replace(/:/g, '：');

const withUnit = (word: string, { unit }: Field): string => {
  const printed = plainUnit[unit];
  return printed === undefined || /[()]/.test(word) ? word : `${word}(${printed})`;
};

describe('header matching, whatever is put round a wording', () => {
  it('keeps the field of a wording spaced out, in full width, after 其中: or a number', () => {
    fc.assert(
      fc.property(anyWording, fc.array(space, { minLength: 1, maxLength: 4 }), ({ word }, gaps) => {
        const expected = matchHeader([word]).field;
        assert.equal(matchHeader([spacedOut(word, gaps)]).field, expected);
        assert.equal(matchHeader([fullWidth(word)]).field, expected);
        assert.equal(matchHeader([`其中：${word}`]).field, expected);
        assert.equal(matchHeader([`#${word}`]).field, expected);
        assert.equal(matchHeader([` ${word}\n`, '', '']).field, expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the field and reports the unit when its usual unit is printed', () => {
    fc.assert(
      fc.property(anyWording, ({ entry, word }) => {
        const expected = matchHeader([word]);
        // A label of several meanings may well be decided by its unit.
        fc.pre(expected.candidates.length < 2 && !/^\d/.test(word));
        const match = matchHeader([withUnit(word, entry)]);
        assert.equal(match.field, expected.field);
        if (withUnit(word, entry) !== word) assert.notEqual(match.unit, null);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the field of a quantity under a stage, and names the stage', () => {
    const quantities = wordings.filter(
      ({ entry, word }) => entry.kind === 'count' && entry.group === 'staff' && !/小学|中学|高中/.test(word),
    );
    fc.assert(
      fc.property(fc.constantFrom(...quantities), fc.constantFrom('小学', '初中'), ({ word }, stage) => {
        const match = matchHeader([stage, word]);
        assert.equal(match.field, matchHeader([word]).field);
        assert.equal(match.stage, stage === '小学' ? 'primary' : 'junior');
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, and its confidence and candidates agree with its field', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      anyWording.map(({ word }) => word),
      space,
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (path) => {
        for (const match of [matchHeader(path), nameQuantity(path.join('')), ...matchHeaders([path, path])]) {
          assert.ok(match.confidence >= 0 && match.confidence <= 1);
          assert.equal(match.field === null, match.confidence === 0);
          if (match.field !== null) assert.equal(match.candidates[0]?.field, match.field);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('header matching is quick', () => {
  it('takes 10,000 different headers in about a second of processor time', () => {
    const headers = Array.from({ length: 10_000 }, (_, i) => [
      `第${i}组`,
      `${wordings[i % wordings.length]?.word ?? ''}${i % 3 === 0 ? `甲${i}` : ''}`,
    ]);
    const start = process.cpuUsage();
    for (const path of headers) matchHeader(path);
    const { user, system } = process.cpuUsage(start);
    // Measured at 0.7 s; the margin is for slower machines.
    assert.ok((user + system) / 1000 < 3000);
  });
});
