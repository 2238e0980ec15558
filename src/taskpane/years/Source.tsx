import type { YearsView } from '../engine/parts/years.ts';
import { FileButton } from '../parts/FileButton.tsx';
import { usePane } from '../parts/pane.ts';
import { useStore } from '../state/store.ts';
import { useWords } from './words.ts';
import { Years } from './Years.ts';

/** Where last year's figures come from: sheets of this workbook, or another workbook. */
export const Source = ({ view }: { view: YearsView }) => {
  const { state, controller } = usePane();
  const say = useWords();
  const { desk } = controller;
  const part = desk.own(Years);
  const { file, reading } = useStore(part.store);
  const { year, sheets, report } = view;
  const off = state.busy || state.phase !== 'idle' || reading !== '';
  const wasChosen = file !== '' || sheets.some((sheet) => sheet.state === 'chosen');
  const choose = ([chosen]: readonly [File, ...File[]]): void =>
    void desk.quietly(() => part.useFile(chosen));
  return (
    <section class="source" aria-labelledby="years-source">
      <h2 id="years-source">{say('source.title', { year })}</h2>
      {report === null && <p class="warning">{say(wasChosen ? 'source.unused' : 'source.none', { year })}</p>}
      <ul class="plain sheets">
        {sheets.map(({ sheet, year: named, state: is }) => (
          <li key={sheet}>
            {is === 'now' || is === 'recognised' ? (
              <>
                <span>{sheet}</span> <span class="quiet">{say(`source.${is}`)}</span>
              </>
            ) : (
              <label class="tick">
                <input
                  type="checkbox"
                  checked={state.given.lastYear.includes(sheet)}
                  disabled={off}
                  onChange={({ currentTarget: { checked } }) =>
                    void desk.quietly(() => part.useSheet(sheet, checked))
                  }
                />
                <span>
                  {sheet} <span class="quiet">{say('source.as')}</span>
                  {is === 'none' && (
                    <span class="quiet">
                      {' · '}
                      {named === null ? say('source.noYear') : say('source.year', { year: named })}
                    </span>
                  )}
                </span>
              </label>
            )}
          </li>
        ))}
      </ul>
      {file === '' ? (
        <p class="buttons">
          <FileButton label={say('source.file')} accept=".xlsx,.xlsm" disabled={off} onFiles={choose} />
        </p>
      ) : (
        <p>
          {say('source.using', { file })}{' '}
          <button
            type="button"
            class="small"
            disabled={off}
            onClick={() => void desk.quietly(() => part.dropFile())}
          >
            {say('source.drop')}
          </button>
        </p>
      )}
      <p class="quiet" role="status">
        {reading === '' ? say('source.fileHint') : say('source.reading', { file: reading })}
      </p>
    </section>
  );
};
