import { useMemo } from 'preact/hooks';
import type { FillFinding, Reread } from '../engine/parts/fill/views.ts';
import { Icon } from '../parts/Icon.tsx';
import { FindingList } from './FindingList.tsx';
import { useWords } from './words.ts';

/** The form as Excel shows it after the filling, held against what it should come to. */
export const After = ({ after }: { after: Reread }) => {
  const words = useWords();
  const found = useMemo(
    (): FillFinding[] => [
      ...after.differences.map(({ why, sheet, cell, label, received, expected }): FillFinding => ({
        rule: words('after.title'),
        severity: 'logic',
        sheet,
        cell,
        message: words(`after.${why}`, {
          label,
          received: received === '' ? words('after.blank') : received,
          expected,
        }),
        howToFix: '',
      })),
      ...after.findings,
    ],
    [after],
  );
  return (
    <section class="after" aria-labelledby="fill-after">
      <h2 id="fill-after">{words('after.title')}</h2>
      {found.length === 0 ? (
        <p class="clean" role="status">
          <Icon name="tick" />{' '}
          {words(after.sums > 0 ? 'after.cleanSums' : 'after.clean', { count: after.sums })}
        </p>
      ) : (
        <>
          <p role="status">{words('check.found', { count: found.length })}</p>
          <FindingList findings={found} />
        </>
      )}
    </section>
  );
};
