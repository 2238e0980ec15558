import { useMemo, useState } from 'preact/hooks';
import type { BalanceView, GridLine, StageView, Standing } from '../engine/views/assessment/types.ts';
import type { Assessments, AssessmentState } from './assessments.ts';
import { Grid } from './Grid.tsx';
import { School } from './School.tsx';
import { kindOf, shortWord, SIGN, TAG } from './standing.ts';
import { useWords } from './words.ts';

const VERDICTS = ['unmet', 'undecidable', 'met'] as const satisfies readonly Standing[];
const LEGEND = ['met', 'floor', 'fail', 'undecidable'] as const;

/** Schools that match a verdict and a text, in the order of their tables. */
export const chosenSchools = (
  schools: readonly GridLine[],
  verdict: Standing | '',
  text: string,
): readonly GridLine[] => {
  const wanted = text.trim();
  return schools.filter(
    (school) =>
      (verdict === '' || school.verdict === verdict) && (wanted === '' || school.school.includes(wanted)),
  );
};

interface SchoolsProps {
  readonly view: BalanceView;
  readonly stage: StageView;
  readonly own: Assessments;
  readonly state: AssessmentState;
}

/** Schools × seven indicators, and the school that is open. */
export const Schools = ({ view, stage, own, state }: SchoolsProps) => {
  const words = useWords();
  const [verdict, setVerdict] = useState<Standing | ''>('');
  const [text, setText] = useState('');
  const shown = useMemo(() => chosenSchools(stage.schools, verdict, text), [stage.schools, verdict, text]);
  const share = view.floorShare;
  const isOpen = state.chosen?.stage === stage.stage;
  return (
    <section aria-label={`${stage.name} ${words('schools')}`}>
      <h3>
        {words('schools')}{' '}
        <span class="quiet">
          {words('schools.shown', { shown: shown.length, all: stage.schools.length })}
        </span>
      </h3>
      <p class="of">{words('schools.rule', { needed: view.needed, share })}</p>
      <div class="filter">
        <div class="chips" role="group" aria-label={words('schools.filter')}>
          {VERDICTS.map((one) => (
            <button
              key={one}
              type="button"
              class={`chip ${one}`}
              aria-pressed={verdict === one}
              disabled={stage.counts[one] === 0}
              onClick={() => setVerdict(verdict === one ? '' : one)}
            >
              {SIGN[one]} {words(`standing.${one}`)} <span class="number">{stage.counts[one]}</span>
            </button>
          ))}
        </div>
        <div class="search">
          <input
            type="search"
            aria-label={words('schools.search')}
            placeholder={words('schools.search')}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </div>
      </div>
      {shown.length === 0 ? (
        <p class="empty">{words('schools.none')}</p>
      ) : (
        <>
          <Grid
            key={stage.stage}
            label={words('schools.grid', { stage: stage.name })}
            corner={words('schools.corner')}
            columns={stage.columns.map(({ name, short, limit }) => ({
              name: short,
              full: name,
              note: words('schools.limit', { limit }),
            }))}
            rows={shown.length}
            keyOf={(row) => shown[row]?.key ?? String(row)}
            open={isOpen ? (state.chosen?.key ?? null) : null}
            head={(row) => {
              const { school = '', met = 0, verdict: own = 'undecidable' } = shown[row] ?? {};
              return {
                name: school,
                note: `${SIGN[own]} ${words('schools.of7', { met })} ${words(`standing.${own}`)}`,
                kind: TAG[own],
              };
            }}
            cell={(row, column) => {
              const line = shown[row];
              const kind = kindOf(line?.standings[column]);
              return {
                value: line?.values[column] ?? '',
                sign: SIGN[kind],
                word: shortWord(kind, share, words),
                kind,
              };
            }}
            onOpen={(row) => {
              const key = shown[row]?.key;
              if (key !== undefined) void own.open({ stage: stage.stage, key });
            }}
          />
          <ul class="legend" aria-label={words('legend')}>
            {LEGEND.map((kind) => (
              <li key={kind}>
                <span class={`tag ${TAG[kind]}`}>
                  {SIGN[kind]} {shortWord(kind, share, words)}
                </span>{' '}
                {words(`long.${kind}`, { share })}
              </li>
            ))}
          </ul>
        </>
      )}
      {isOpen && state.school && <School own={own} school={state.school} share={share} />}
    </section>
  );
};
