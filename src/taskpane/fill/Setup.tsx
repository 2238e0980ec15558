import { useEffect, useState } from 'preact/hooks';
import type { SheetSort, SheetUse } from '../engine/parts/fill/views.ts';
import { FileButton } from '../parts/FileButton.tsx';
import { Icon } from '../parts/Icon.tsx';
import { usePane } from '../parts/pane.ts';
import { censusYearOf, yearsOffered } from '../state/paneState.ts';
import type { Filling } from './Filling.ts';
import { sheetsOf, type FillingState } from './state.ts';
import { useWords } from './words.ts';

interface Props {
  readonly filling: Filling;
  readonly state: FillingState;
}

const USES: readonly SheetUse[] = ['form', 'data', 'none'];

const SheetLine = ({ filling, state, sheet }: Props & { sheet: SheetSort }) => {
  const words = useWords();
  const { name, inputs, tables, year, hidden } = sheet;
  const use = state.uses[name] ?? 'none';
  const about = [
    ...(hidden ? [words('sheet.hidden')] : []),
    ...(inputs > 0 && use !== 'data' ? [words('sheet.inputs', { count: inputs })] : []),
    ...(use === 'form' ? [] : tables),
    ...(year === null ? [] : [words('sheet.year', { year })]),
  ];
  return (
    <li class={`use-${use}`}>
      <span class="name">
        {name}
        <span class="quiet">{about.length > 0 ? about.join(' · ') : words('sheet.plain')}</span>
      </span>
      <select
        aria-label={words('sheets.use', { sheet: name })}
        value={use}
        onChange={({ currentTarget: { value } }) => filling.use(name, value as SheetUse)}
      >
        {USES.map((one) => (
          <option key={one} value={one}>
            {words(`use.${one}`)}
          </option>
        ))}
      </select>
    </li>
  );
};

const Files = ({ filling, state }: Props) => {
  const words = useWords();
  const { state: pane } = usePane();
  return (
    <>
      <h3>{words('files.title')}</h3>
      <ul class="plain files">
        {state.files.map(({ name, sheets }) => (
          <li key={name}>
            <span class="name">
              {name} <span class="quiet">{words('files.sheets', { count: sheets })}</span>
            </span>
            <button
              type="button"
              class="bare"
              aria-label={words('files.remove', { name })}
              onClick={() => filling.removeFile(name)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <p class="buttons">
        <FileButton
          label={words('files.add')}
          accept=".xlsx,.xlsm"
          multiple
          disabled={pane.busy}
          onFiles={(given) => void filling.addFiles(given)}
        />
      </p>
      <p class="quiet">{words('files.hint')}</p>
    </>
  );
};

const Choices = ({ filling, state }: Props) => {
  const words = useWords();
  const { state: pane, controller } = usePane();
  const today = censusYearOf(controller.desk.today());
  const { view, year } = state;
  const years = yearsOffered(today, undefined, { tableYears: view?.tableYears ?? [] }, year);
  return (
    <>
      <div class="setup">
        <label class="field">
          <span>{words('plan')}</span>
          <select
            value={state.plan ?? pane.plan}
            onChange={({ currentTarget: { value } }) => filling.choose({ plan: value })}
          >
            {pane.plans.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{words('year')}</span>
          <select
            value={year ?? ''}
            onChange={({ currentTarget: { value } }) =>
              filling.choose({ year: value === '' ? null : Number(value) })
            }
          >
            <option value="">{words('year.auto')}</option>
            {years.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label class="tick">
        <input
          type="checkbox"
          checked={state.replace}
          onChange={({ currentTarget: { checked } }) => filling.choose({ replace: checked })}
        />
        {words('replace')}
      </label>
    </>
  );
};

/** What is to be filled from what; folded away once there is a proposal for it. */
export const Setup = ({ filling, state, sheets }: Props & { sheets: readonly SheetSort[] }) => {
  const words = useWords();
  const { view, stale, files } = state;
  const [open, setOpen] = useState(view === null);
  useEffect(() => setOpen(view === null), [view === null]);
  const forms = sheetsOf(state, 'form').length;
  const data = sheetsOf(state, 'data').length;
  const hasData = data + files.length > 0;
  return (
    <section aria-label={words('setup')}>
      <details
        class="fold"
        open={open}
        onToggle={({ currentTarget }) => setOpen((currentTarget as HTMLDetailsElement).open)}
      >
        <summary>
          <h2>{words('setup')}</h2>
          <span class="quiet">{words('setup.told', { forms, data, files: files.length })}</span>
        </summary>
        <div class="choices">
          <h3>{words('sheets.title')}</h3>
          <ul class="plain uses">
            {sheets.map((sheet) => (
              <SheetLine key={sheet.name} filling={filling} state={state} sheet={sheet} />
            ))}
          </ul>
          <Files filling={filling} state={state} />
          <Choices filling={filling} state={state} />
          <p class="buttons">
            <button type="button" class="small" onClick={() => void filling.read()}>
              {words('read.again')}
            </button>
          </p>
        </div>
      </details>
      {(view === null || stale) && (
        <div class="next">
          {forms === 0 && <p>{words('need.form')}</p>}
          {!hasData && <p>{words('need.data')}</p>}
          <button
            type="button"
            class="primary run"
            disabled={forms === 0 || !hasData}
            onClick={() => void filling.propose()}
          >
            {words(stale ? 'propose.again' : 'propose')}
          </button>
        </div>
      )}
    </section>
  );
};
