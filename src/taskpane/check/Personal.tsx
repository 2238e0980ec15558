import { usePane } from '../parts/pane.ts';
import type { PersonalColumn } from '../engine/protocol.ts';

/** A warning before the workbook is passed on: columns that look like identity-card numbers. */
export const Personal = ({ columns }: { columns: readonly PersonalColumn[] }) => {
  const { controller, say } = usePane();
  if (columns.length === 0) return null;
  return (
    <section class="warning" aria-labelledby="personal">
      <h2 id="personal">{say('personal.title')}</h2>
      <ul class="plain">
        {columns.map(({ sheet, letter, header }) => (
          <li key={`${sheet}!${letter}`}>
            <button
              type="button"
              class="link"
              onClick={() => void controller.select(sheet, `${letter}:${letter}`)}
            >
              {say('personal.column', { sheet, letter, header })}
            </button>
          </li>
        ))}
      </ul>
      <p>{say('personal.advice')}</p>
    </section>
  );
};
