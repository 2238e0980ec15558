import type { ComponentChildren } from 'preact';
import type { SchoolId, YearsReport } from '../../core/check/report.ts';
import { useWords, type YearsSay } from './words.ts';

/** Longer lists are only counted. */
const SHOWN = 100;

const nameOf = ({ name, code }: SchoolId): string => (code === '' ? name : `${name}（${code}）`);

const Fold = ({ title, count, children }: { title: string; count: number; children: ComponentChildren }) =>
  count === 0 ? null : (
    <details class="fold">
      <summary>
        <h3>{title}</h3> <span class="quiet">{count}</span>
      </summary>
      {children}
    </details>
  );

const List = ({ items }: { items: readonly { readonly text: string; readonly note?: string }[] }) => {
  const say = useWords();
  return (
    <ul class="plain schools">
      {items.slice(0, SHOWN).map(({ text, note }) => (
        <li key={text}>
          {text} {note !== undefined && <span class="quiet">{note}</span>}
        </li>
      ))}
      {items.length > SHOWN && <li class="quiet">{say('schools.more', { count: items.length - SHOWN })}</li>}
    </ul>
  );
};

const BY = ['code', 'name', 'core', 'person'] as const;
const byOf = (by: string, say: YearsSay): string => {
  const known = BY.find((one) => one === by);
  return known ? say(`schools.by.${known}`) : by;
};

/** How the schools of both years were put together, in numbers and by name. */
export const Schools = ({ report }: { report: YearsReport }) => {
  const say = useWords();
  const { matched, renamed, appeared, vanished, merged = [] } = report;
  const pair = (now: SchoolId, then: SchoolId): string =>
    say('schools.pair', { now: now.name, then: then.name });
  const counts = [
    ['schools.matched', matched],
    ['schools.renamed', renamed.length],
    ['schools.merged', merged.length],
    ['schools.appeared', appeared.length],
    ['schools.vanished', vanished.length],
  ] as const;
  return (
    <section aria-labelledby="years-schools">
      <h2 id="years-schools">{say('schools.title')}</h2>
      <dl class="statuses five">
        {counts.map(([code, count]) => (
          <div key={code} class="status">
            <dt>{say(code)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <Fold title={say('schools.renamed')} count={renamed.length}>
        <List items={renamed.map(({ now, then, by }) => ({ text: pair(now, then), note: byOf(by, say) }))} />
      </Fold>
      <Fold title={say('schools.merged')} count={merged.length}>
        <List items={merged.map(({ now, then }) => ({ text: pair(now, then) }))} />
      </Fold>
      <Fold title={say('schools.appeared')} count={appeared.length}>
        <List items={appeared.map((school) => ({ text: nameOf(school) }))} />
      </Fold>
      <Fold title={say('schools.vanished')} count={vanished.length}>
        <List items={vanished.map((school) => ({ text: nameOf(school) }))} />
      </Fold>
    </section>
  );
};
