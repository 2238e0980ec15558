import { usePane } from '../parts/pane.ts';
import type { CellPlace } from '../engine/protocol.ts';

/** Cells to jump to. */
export const Places = ({ places }: { places: readonly CellPlace[] }) => {
  const { controller } = usePane();
  return (
    <>
      {places.map(({ sheet, cells }) => (
        <button
          key={`${sheet}!${cells}`}
          type="button"
          class="cell"
          onClick={() => void controller.select(sheet, cells)}
        >
          {sheet}!{cells}
        </button>
      ))}
    </>
  );
};
