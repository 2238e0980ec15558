/** Reading a pack beside the text it was made from, for whoever checks it a second time. */
import { message, render } from '../messages/index.ts';
import type { Lang } from '../messages/index.ts';
import type { Pack, Target } from './schema.ts';

const AROUND = 30;

const bare = (text: string): string => text.replace(/\s+/g, '');

const figureOf = ({ comparator, value, valueHigh, unit, kind }: Target): string =>
  value === null
    ? kind
    : `${comparator ?? ''} ${value}${valueHigh === null ? '' : `..${valueHigh}`} ${unit} ${kind}`;

const headOf = (target: Target): string => {
  const { clause, name, stage, scope, deadline, certainty, parameters } = target;
  const narrowed = parameters === undefined ? [] : [JSON.stringify(parameters)];
  const parts = [
    clause,
    name,
    [stage, scope].filter(Boolean).join('/'),
    figureOf(target),
    deadline,
    certainty,
  ];
  return [...parts, ...narrowed].join(' | ');
};

/** Where an anchor stands: after the last hit if possible, as targets mostly follow the text, else anywhere. */
const placeOf = (text: string, anchor: string, from: number): number => {
  const next = text.indexOf(anchor, from);
  return next >= 0 ? next : text.indexOf(anchor);
};

/** Figures of the text that no anchor covers, each with what stands around it. */
const uncited = (text: string, cited: ReadonlySet<number>): string[] =>
  [...text.matchAll(/\d+(?:\.\d+)?[%％]?/g)]
    .filter((match) => ![...match[0]].some((_, index) => cited.has(match.index + index)))
    .map(
      (match) =>
        `  ${text.slice(Math.max(0, match.index - 12), match.index)}【${match[0]}】${text.slice(match.index + match[0].length, match.index + match[0].length + 12)}`,
    );

/**
 * Each target of a pack beside its place in the plan's text: the anchor in 【】 with up to 30 characters on either
 * side. Then counts, and the figures of the text that no anchor stands on, where a target may be missing. White space
 * of the text is left out, as line breaks fall anywhere.
 */
export const reviewLines = (pack: Pack, sourceText: string, lang: Lang = 'zh'): string[] => {
  const text = bare(sourceText);
  const cited = new Set<number>();
  const lines: string[] = [];
  let [from, found, missing, without] = [0, 0, 0, 0];
  for (const target of pack.targets) {
    lines.push(headOf(target));
    if (target.note !== null) lines.push(`  * ${target.note}`);
    if (target.anchor === undefined) {
      without++;
      lines.push(`  ${render(message('plan-review-no-anchor'), lang)}`);
      continue;
    }
    const anchor = bare(target.anchor);
    const place = placeOf(text, anchor, from);
    if (place < 0) {
      missing++;
      lines.push(`  ${render(message('plan-review-anchor-missing', { anchor }), lang)}`);
      continue;
    }
    found++;
    from = place;
    const end = place + anchor.length;
    for (let index = place; index < end; index++) cited.add(index);
    lines.push(
      `  …${text.slice(Math.max(0, place - AROUND), place)}【${anchor}】${text.slice(end, end + AROUND)}…`,
    );
  }
  lines.push(render(message('plan-review-counts', { found, missing, without }), lang));
  const rest = uncited(text, cited);
  return [...lines, render(message('plan-review-uncited', { count: rest.length }), lang), ...rest];
};
