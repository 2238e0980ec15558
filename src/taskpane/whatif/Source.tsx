import { usePane } from '../parts/pane.ts';
import type { FieldParts } from './field.ts';
import { useWords } from './words.ts';

const NAMES_SHOWN = 6;

/** Where a value comes from, what was left out of it, and the way back to it after typing. */
export const Source = ({ input, state, draft, onDraft, id }: FieldParts & { id: string }) => {
  const { controller } = usePane();
  const words = useWords();
  if (!state) return null;
  const { from, places, morePlaces, leftOut, remarks } = state;
  const typed = draft !== undefined;
  return (
    <div class="source quiet" id={id}>
      {!typed && from === 'tables' && places.length > 0 && (
        <p class="cells">
          {words('from.tables')}{' '}
          {places.map(({ sheet, cells }) => (
            <button
              key={`${sheet}!${cells}`}
              type="button"
              class="cell"
              aria-label={words('goto', { cells: `${sheet}!${cells}` })}
              onClick={() => void controller.select(sheet, cells)}
            >
              {sheet}!{cells}
            </button>
          ))}{' '}
          {morePlaces > 0 && words('from.more', { count: morePlaces })}
        </p>
      )}
      {typed && from !== 'nothing' && (
        <p>
          {words('from.typed')}{' '}
          <button
            type="button"
            class="link"
            aria-label={words('from.back', { name: input.name })}
            onClick={() => onDraft(undefined)}
          >
            {words('from.backShort')}
          </button>
        </p>
      )}
      {!typed && leftOut.length > 0 && (
        <p>
          {words('from.leftOut', {
            count: leftOut.length,
            names: leftOut.slice(0, NAMES_SHOWN).join('、') + (leftOut.length > NAMES_SHOWN ? ' …' : ''),
          })}
        </p>
      )}
      {!typed && remarks.map((remark) => <p key={remark}>{remark}</p>)}
    </div>
  );
};
