/** D25: schools with pupils have toilets, those with a network its address and bandwidth. */
import { message } from '../../messages/index.ts';
import type { TableColumn } from '../../tables/index.ts';
import { readCell } from '../../values/index.ts';
import type { RuleFinding, TableRule } from '../rule.ts';
import { headed, headingOf, textIn, yesIn } from '../shared/headed.ts';
import { numberIn } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';
import { placeOf } from '../words.ts';

const ADDRESS = /^(?:学校)?(?:网址|主页(?:地址)?|域名)$/;
const BANDWIDTH = /带宽$/;

/** Blank says nothing where the column is hardly filled in; 0 and 无 do. */
const isNone = (text: string): boolean => {
  const reading = readCell(text);
  return (
    reading.kind === 'none' ||
    (reading.kind === 'yesNo' && !reading.yes) ||
    (reading.kind === 'number' && reading.value === 0)
  );
};

const toilets = (view: TableView): RuleFinding[] => {
  const toilet = view.textColumn('toilet');
  const pupils = view.column('pupil_count');
  if (!toilet || !pupils) return [];
  const filled = view.table.dataRows.filter((row) => textIn(view, row, toilet) !== '').length;
  const mustFill = filled * 2 >= view.table.dataRows.length;
  return view.table.dataRows.flatMap((row) => {
    const count = numberIn(pupils, row);
    const text = textIn(view, row, toilet);
    if (count === null || count === 0 || !(isNone(text) || (text === '' && mustFill))) return [];
    const params = { place: placeOf(view.who(row), row), pupils: count, column: headingOf(toilet) };
    return [
      {
        severity: 'logic',
        cell: view.cell(row, toilet.index),
        about: [view.cell(row, pupils.index)],
        who: view.who(row),
        field: 'toilet',
        received: text,
        expected: '> 0',
        message: message('ruleNoToilet', { ...params, received: text }),
        howToFix: message('ruleFixToilet'),
      },
    ];
  });
};

const details = (view: TableView, network: TableColumn, detail: TableColumn): RuleFinding[] =>
  view.table.dataRows.flatMap((row) => {
    const text = textIn(view, row, detail);
    if (yesIn(view, row, network) !== true || !(text === '' || isNone(text))) return [];
    return [
      {
        severity: 'logic',
        cell: view.cell(row, detail.index),
        about: [view.cell(row, network.index)],
        who: view.who(row),
        field: detail.match.field,
        received: text,
        expected: '',
        message: message('ruleNoNetworkDetail', {
          place: placeOf(view.who(row), row),
          network: headingOf(network),
          column: headingOf(detail),
        }),
        howToFix: message('ruleFixNetworkDetail'),
      },
    ];
  });

export const toiletsAndNetwork: TableRule = {
  id: 'toilets_and_network',
  number: 'D25',
  name: { zh: '有学生必有厕所，有校园网必有网址和带宽', en: 'toilets and network are complete' },
  checks: {
    zh: '有在校生的学校应填厕所；校园网为“是”的，应填网址和接入带宽。',
    en: 'A school with pupils states its toilets; one with a campus network states its address and bandwidth.',
  },
  severity: 'logic',
  tolerances: [],
  origin: '教育事业统计 逻辑校验：厕所、校园网',
  certainty: 'high',
  needs: [['toilet', 'campus_network']],
  scope: 'row',
  kinds: ['school_list'],
  run: (view) => {
    const network = view.textColumn('campus_network');
    const known = [headed(view, ADDRESS), headed(view, BANDWIDTH)].filter((column) => column !== undefined);
    const toilet = view.textColumn('toilet');
    if (!(toilet && view.column('pupil_count')) && !(network && known.length > 0))
      return { notRun: message('ruleOneColumn') };
    return {
      findings: [...toilets(view), ...(network ? known.flatMap((one) => details(view, network, one)) : [])],
    };
  },
};
