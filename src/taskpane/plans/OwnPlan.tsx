import { useState } from 'preact/hooks';
import { FileButton } from '../parts/FileButton.tsx';
import { usePane } from '../parts/pane.ts';
import type { OwnPlanSource } from '../engine/protocol.ts';

interface Told {
  readonly good: boolean;
  readonly lines: readonly string[];
}

/** A plan of the user's own, from a sheet or a text file. */
export const OwnPlan = () => {
  const { state, controller, say } = usePane();
  const [told, setTold] = useState<Told | null>(null);
  const [reading, setReading] = useState(false);

  const read = async (sourceOf: () => Promise<OwnPlanSource>): Promise<void> => {
    setReading(true);
    let name = '';
    try {
      const source = await sourceOf();
      ({ name } = source);
      const { count, remarks } = await controller.readOwnPlan(source);
      setTold({ good: true, lines: [say('plans.ownDone', { count }), ...remarks] });
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      const lines = text === 'workbook' ? [say('plans.workbookFile', { file: name })] : text.split('\n');
      setTold({ good: false, lines: [say('plans.ownFailed'), ...lines] });
    } finally {
      setReading(false);
    }
  };
  const fromSheet = async (): Promise<OwnPlanSource> => {
    const sheet = await controller.activeSheet();
    return { name: sheet, sheet };
  };
  const fromFile = ([file]: readonly [File, ...File[]]): void =>
    void read(async () => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));

  const off = reading || state.phase !== 'idle';
  return (
    <section class="own" aria-labelledby="own">
      <h2 id="own">{say('plans.own')}</h2>
      <p class="quiet">{say('plans.ownHint')}</p>
      <p class="buttons">
        <button type="button" disabled={off} onClick={() => void read(fromSheet)}>
          {say('plans.fromSheet')}
        </button>
        <FileButton
          label={say('plans.fromFile')}
          accept=".json,.csv,.txt,.tsv,.xlsx"
          disabled={off}
          onFiles={fromFile}
        />
      </p>
      <p class="quiet">{say('plans.fileHint')}</p>
      <div role="status">
        {told && (
          <div class={told.good ? 'told' : 'warning'}>
            {told.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        )}
      </div>
    </section>
  );
};
