import assert from 'node:assert/strict';
import fc from 'fast-check';
import { expectGolden, expectRefused, figure } from '../engine/golden.fixture.ts';
import { golden } from './migrant_seats.fixture.ts';
import { question } from './index.ts';

describe('what-if: seats for migrant children', () => {
  expectGolden(question, golden);

  it('the seats bought reach 85 %, one less does not', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), fc.nat(5000), (own, purchased, others) => {
        const migrants = own + purchased + others;
        const seats = figure(question, { migrants, public: own, purchased }, 'seats');
        const met = (more: number): boolean => (own + purchased + more) * 100 >= 85 * migrants;
        assert.ok(met(seats) && (seats === 0 || !met(seats - 1)));
      }),
    );
  });

  it('refuses more placed than there are', () =>
    expectRefused(question, { migrants: 10, public: 11 }, 'whatif-part-larger'));
});
