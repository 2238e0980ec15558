/** Data-driven tests of one indicator: sheets in, the answer in short out. */
import assert from 'node:assert/strict';
import { indicatorById, indicatorByName } from '../../src/core/indicators/registry.ts';
import type { Query } from '../../src/core/indicators/indicator.ts';
import { answerOf, factsFrom, inShort, type Rows } from './facts.ts';

export interface Case {
  readonly name: string;
  readonly sheets: Readonly<Record<string, Rows>>;
  readonly asked?: Partial<Query>;
  /** As `inShort` writes it: value, [bounds], ?doubts. */
  readonly want: string;
}

/** One test a case. */
export const expectAnswers = (id: string, cases: readonly Case[]): void => {
  describe(id, () => {
    for (const { name, sheets, asked, want } of cases) {
      it(name, () => assert.equal(inShort(answerOf(id, factsFrom(sheets), asked)), want));
    }
  });
};

/** An indicator that no table gives is found in a ledger by its name. */
export const expectLedgerOnly = (id: string, written: string): void => {
  describe(id, () => {
    it('computes nothing', () => assert.equal(indicatorById(id)?.compute, null));
    it(`is meant by ${written}`, () => assert.equal(indicatorByName(written)?.id, id));
  });
};
