import { useState } from 'preact/hooks';
import { FileButton } from '../parts/FileButton.tsx';
import { usePane } from '../parts/pane.ts';
import type { Sheet } from '../../core/values/workbook.ts';
import { Explanations } from './Explanations.ts';
import { useWords } from './words.ts';

interface Told {
  readonly good: boolean;
  readonly lines: readonly string[];
}

/** The sheet of explanations out of the pane and back into it. */
export const SheetTools = () => {
  const { state, controller } = usePane();
  const say = useWords();
  const { desk } = controller;
  const part = desk.own(Explanations);
  const [names, setNames] = useState<readonly string[] | null>(null);
  const [chosen, setChosen] = useState('');
  const [told, setTold] = useState<Told | null>(null);
  const off = state.busy || state.phase !== 'idle';

  const write = (): void => {
    setTold(null);
    void desk.quietly(async () => {
      await desk.checked();
      const sheets = await desk.ask('explanations', 'sheets');
      if (sheets.length === 0) setTold({ good: true, lines: [say('sheet.nothing')] });
      else
        await desk.act(
          ({ name }) => say('sheet.written', { sheet: name }),
          () => desk.book.writeResults(sheets),
        );
    });
  };
  const choose = (): void =>
    void desk.quietly(async () => {
      const all = await desk.book.allSheetNames();
      setNames(all);
      setChosen(all.find((name) => name.startsWith('说明')) ?? all[0] ?? '');
    });
  const read = (sheet: string, sheetsOf: () => Promise<readonly Sheet[]>): void => {
    setTold(null);
    void desk.quietly(async () => {
      await desk.checked();
      const found = await desk.ask('explanations', 'read', await sheetsOf());
      const { waivers, problems } = found;
      if (waivers === null) return setTold({ good: false, lines: [say('sheet.notOne', { sheet })] });
      const count = await part.takeOver(found);
      const said =
        count > 0
          ? say('said.taken', { count })
          : say(waivers.length > 0 ? 'sheet.same' : 'sheet.empty', { sheet });
      const more =
        problems.length > 0 ? [say('sheet.problems', { count: problems.length }), ...problems] : [];
      setTold({ good: more.length === 0, lines: [said, ...more] });
      setNames(null);
    });
  };
  const fromFile = ([file]: readonly [File, ...File[]]): void =>
    read(file.name, async () => desk.book.readFile(new Uint8Array(await file.arrayBuffer())));
  return (
    <section class="card" aria-labelledby="waiver-sheet">
      <h2 id="waiver-sheet">{say('sheet.title')}</h2>
      <p class="quiet">{say('sheet.hint')}</p>
      <p class="buttons">
        <button type="button" disabled={off} onClick={write}>
          {say('sheet.write')}
        </button>
        <button type="button" disabled={off} aria-expanded={names !== null} onClick={choose}>
          {say('sheet.read')}
        </button>
        <FileButton label={say('sheet.file')} accept=".xlsx,.xlsm" disabled={off} onFiles={fromFile} />
      </p>
      {names !== null && (
        <p class="search">
          <select
            aria-label={say('sheet.which')}
            value={chosen}
            onChange={({ currentTarget: { value } }) => setChosen(value)}
          >
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
          <button
            type="button"
            disabled={off || chosen === ''}
            onClick={() => read(chosen, () => desk.book.readAnySheets([chosen]))}
          >
            {say('sheet.go')}
          </button>
        </p>
      )}
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
