import { usePane } from '../parts/pane.ts';
import type { IndicatorView } from '../engine/protocol.ts';

/** Numerator, denominator, the cells they come from, and the clause. */
export const HowComputed = ({ row }: { row: IndicatorView }) => {
  const { controller, say } = usePane();
  const facts = [
    ['indicators.numerator', row.numerator],
    ['indicators.denominator', row.denominator],
    ['indicators.source', row.source],
    ['indicators.scope', row.scope],
    ['indicators.clause', row.clause],
    ['indicators.remark', row.remarks.join('\n')],
  ] as const;
  return (
    <dl class="facts">
      {facts.map(
        ([label, text]) =>
          text !== '' && (
            <div key={label}>
              <dt>{say(label)}</dt>
              <dd>{text}</dd>
            </div>
          ),
      )}
      {row.cells.length > 0 && (
        <div>
          <dt>{say('indicators.cells')}</dt>
          <dd class="cells">
            {row.cells.map(({ sheet, cells }) => (
              <button
                key={`${sheet}!${cells}`}
                type="button"
                class="cell"
                onClick={() => void controller.select(sheet, cells)}
              >
                {sheet}!{cells}
              </button>
            ))}
            {row.moreCells > 0 && (
              <span class="quiet">{say('indicators.more', { count: row.moreCells })}</span>
            )}
          </dd>
        </div>
      )}
    </dl>
  );
};
