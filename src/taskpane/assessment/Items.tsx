import { useState } from 'preact/hooks';
import type { CheckItem, FigureItem, ItemView } from '../engine/views/assessment/types.ts';
import type { Assessments } from './assessments.ts';
import { CheckForm } from './CheckForm.tsx';
import { SIGN } from './standing.ts';
import { Verdict } from './Verdict.tsx';
import { useWords, type AssessmentSay } from './words.ts';

const verdictWord = (item: Pick<CheckItem, 'veto'>, verdict: 'met' | 'unmet', words: AssessmentSay): string =>
  words(item.veto ? `check.veto.${verdict}` : `check.${verdict}`);

const Figure = ({ figure }: { figure: FigureItem }) => {
  const { name, value, goal, status, reason, origin } = figure;
  return (
    <div class="item">
      <span class="top">
        <span class="name">{name}</span>
        <Verdict of={status} />
      </span>
      <span class="figures">
        <span class="received">{value === '' ? '—' : value}</span>
        {goal !== '' && <span class="expected"> / {goal}</span>}
        <span class="quiet origin">{origin}</span>
      </span>
      {reason !== '' && <span class="quiet">{reason}</span>}
    </div>
  );
};

interface CheckProps {
  readonly check: CheckItem;
  readonly year: number;
  readonly own: Assessments;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

const Check = ({ check, year, own, open, onOpen }: CheckProps) => {
  const words = useWords();
  const { verdict, evidence, by, date, stale, name } = check;
  return (
    <div class="item">
      <span class="top">
        <span class="name">{name}</span>
        <span class={`tag ${verdict ?? 'undecidable'}`}>
          {verdict === null
            ? `${SIGN.undecidable} ${words('check.open')}`
            : `${SIGN[verdict]} ${verdictWord(check, verdict, words)}`}
        </span>
      </span>
      {verdict !== null && (
        <span class="quiet">
          {[evidence, words('check.told', { by, date })].filter((text) => text !== '').join(' — ')}
        </span>
      )}
      {stale && stale.verdict !== null && (
        <span class="quiet">
          {words('check.stale', {
            year: stale.year ?? '',
            verdict: verdictWord(check, stale.verdict, words),
            evidence: stale.evidence === '' ? '' : `（${stale.evidence}）`,
            now: year,
          })}
        </span>
      )}
      {open ? (
        <CheckForm check={check} year={year} own={own} onDone={() => onOpen(false)} />
      ) : (
        <button
          type="button"
          class="small"
          aria-label={words(verdict === null ? 'check.recordOf' : 'check.changeOf', { name })}
          onClick={() => onOpen(true)}
        >
          {words(verdict === null ? 'check.record' : 'check.change')}
        </button>
      )}
    </div>
  );
};

/** Numbered items, each with what it asks: figures as judged, and what people record. */
export const Items = ({
  items,
  year,
  own,
}: {
  items: readonly ItemView[];
  year: number;
  own: Assessments;
}) => {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <ul class="items">
      {items.map(({ title, part, figures, checks, verdict }) => (
        <li key={`${title} ${figures[0]?.name ?? checks[0]?.item ?? ''}`}>
          {part !== 'inclusive' && (
            <span class="top heading">
              <span class="name">{title}</span>
              {figures.length + checks.length > 1 && <Verdict of={verdict} />}
            </span>
          )}
          {figures.map((figure) => (
            <Figure key={figure.name} figure={figure} />
          ))}
          {checks.map((check) => (
            <Check
              key={check.item}
              check={check}
              year={year}
              own={own}
              open={open === check.item}
              onOpen={(wanted) => setOpen(wanted ? check.item : null)}
            />
          ))}
        </li>
      ))}
    </ul>
  );
};
