import assert from 'node:assert/strict';
import { openHost } from '../node.ts';

const calculated = async (cells: Readonly<Record<string, string | number>>, formula: string) => {
  const host = await openHost();
  for (const [address, input] of Object.entries(cells)) host.user.type(address, input);
  host.user.type('Z1', formula);
  return host.user.sees('Z1');
};

describe('the small formula evaluator', () => {
  const cells = { A1: 2, A2: 3, A3: '文字', B1: '=A1*10', C1: '=B1+A2' };
  for (const [formula, shown] of [
    ['=1+2*3^2', '19'],
    ['=-(A1+A2)%', '-0.05'],
    ['=SUM(A1:A3,5)', '10'],
    ['=SUM(A:A)', '5'],
    ['=C1', '23'],
    ['=Sheet1!A1&"人"', '2人'],
    ['=IF(A1<A2,"少","多")', '少'],
    ['=IFERROR(1/0,"—")', '—'],
    ['=ROUNDUP(A2/A1,0)', '2'],
    ['=A3+1', '#VALUE!'],
    ['=XLOOKUP(1,A:A,A:A)', '#NAME?'],
    ['=没有', '#NAME?'],
    ['=SUM(', '#NAME?'],
    ['=Z1+1', '1'],
  ] as const) {
    it(`${formula} shows ${shown}`, async () => assert.equal(await calculated(cells, formula), shown));
  }

  it('follows a chain of formulas', async () => {
    const host = await openHost();
    host.user.type('C1', '=B1+1');
    host.user.type('B1', '=A1+1');
    host.user.type('A1', 1);
    assert.equal(host.user.sees('C1'), '3');
    host.user.type('A1', 5);
    assert.equal(host.user.sees('C1'), '7');
  });

  it('gives way to another evaluator', async () => {
    const host = await openHost({ evaluator: (formula) => formula.length });
    host.user.type('A1', '=ANYTHING()');
    assert.equal(host.user.sees('A1'), '11');
  });
});
