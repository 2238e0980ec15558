/** Every number an assessment was computed with, and where it is from. */
import { PARAMETER_GROUPS, type BalanceReport } from '../../../check/assessment/index.ts';
import { plain, text, type Say } from '../model.ts';
import { figure, header, type Rows } from './rows.ts';

const decimalsOf = (value: number): number => (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length;

export const readingBlock = ({ readings }: BalanceReport, rows: Rows, say: Say): void => {
  rows.section(say('balance-readings'));
  rows.note(say('balance-readings-note'));
  rows.add(
    header(say('balance-reading')),
    header(say('balance-reading-used')),
    header(say('balance-reading-standard')),
    header(say('balance-reading-unit')),
    header(say('balance-reading-from')),
    header(say('balance-reading-certainty')),
    header(say('balance-reading-origin')),
  );
  for (const group of PARAMETER_GROUPS) {
    for (const one of readings.filter((reading) => reading.group === group)) {
      const origin = [one.document, one.clause].filter((part) => part !== '').join(' ');
      const own = [say('balance-reading-own'), one.basis].filter((part) => part !== '').join('：');
      rows.add(
        text(one.name),
        figure(one.value, one.own ? 'near' : 'number', decimalsOf(one.value)),
        figure(one.standard, 'number', decimalsOf(one.standard)),
        text(one.unit),
        text(one.validFrom ?? ''),
        text(say(`balance-certainty-${one.certainty}`)),
        plain(one.own ? `${own}；${origin}` : origin),
      );
    }
  }
};
