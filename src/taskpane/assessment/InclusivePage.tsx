import { useState } from 'preact/hooks';
import type { InclusiveView } from '../engine/views/assessment/types.ts';
import type { Assessments } from './assessments.ts';
import { Frame } from './Frame.tsx';
import { Grid } from './Grid.tsx';
import { Items } from './Items.tsx';
import { kindOf, SIGN } from './standing.ts';
import { Verdict } from './Verdict.tsx';
import { useWords } from './words.ts';

const Empty = () => {
  const words = useWords();
  return (
    <>
      <p>{words('inclusive.empty')}</p>
      <p>{words('inclusive.needs')}</p>
      <p class="quiet">{words('inclusive.columns')}</p>
    </>
  );
};

const Coverage = ({ view }: { view: InclusiveView }) => {
  const words = useWords();
  return (
    <section>
      <h3>{words('inclusive.coverage')}</h3>
      <table class="small">
        <thead>
          <tr>
            <th scope="col">{words('inclusive.reading')}</th>
            <th scope="col">{words('inclusive.value')}</th>
            <th scope="col">{words('inclusive.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {view.coverage.map(({ name, official, value, limit, standing }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                {value === '' ? '—' : value}
                {official && <span class="quiet"> {limit}</span>}
              </td>
              <td>
                {official ? (
                  <Verdict of={standing} />
                ) : (
                  <span class="quiet">{words('inclusive.compared')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const AgeGroups = ({ view }: { view: InclusiveView }) => {
  const words = useWords();
  if (view.ageGroups.length === 0) return null;
  return (
    <section>
      <h3>{words('inclusive.ages')}</h3>
      <table class="small">
        <thead>
          <tr>
            {(['age', 'limit', 'classes', 'over', 'verdict'] as const).map((code) => (
              <th key={code} scope="col">
                {words(`inclusive.${code}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.ageGroups.map(({ name, limit, classes, over, standing }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{limit}</td>
              <td>{classes}</td>
              <td>{over}</td>
              <td>
                <Verdict of={standing} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

/** Areas first, then the two figures that nothing is held against in each single kindergarten. */
const Kindergartens = ({ view, own }: { view: InclusiveView; own: Assessments }) => {
  const words = useWords();
  const [only, setOnly] = useState(false);
  if (view.kindergartens.length === 0) return null;
  const shown = only
    ? view.kindergartens.filter(({ standings }) => standings.includes('f'))
    : view.kindergartens;
  const areas = view.columns.length;
  return (
    <section>
      <h3>{words('inclusive.kindergartens')}</h3>
      <p class="of">{words('inclusive.areas', { from: view.plannedFrom })}</p>
      <label class="tick">
        <input
          type="checkbox"
          checked={only}
          onChange={({ currentTarget }) => setOnly(currentTarget.checked)}
        />
        {words('inclusive.only')}
      </label>
      {shown.length === 0 ? (
        <p class="empty">{words('schools.none')}</p>
      ) : (
        <Grid
          label={words('inclusive.grid')}
          corner={words('inclusive.corner')}
          columns={[
            ...view.columns.map(({ name, short, limit }) => ({
              name: short,
              full: name,
              note: words('schools.limit', { limit }),
            })),
            { name: words('inclusive.perTeacher'), note: '' },
            { name: words('inclusive.planned'), note: '' },
          ]}
          rows={shown.length}
          keyOf={(row) => shown[row]?.key ?? String(row)}
          head={(row) => {
            const { kindergarten = '', children = '' } = shown[row] ?? {};
            return {
              name: kindergarten,
              note: children === '' ? '' : words('inclusive.children', { count: children }),
              kind: '',
            };
          }}
          cell={(row, column) => {
            const line = shown[row];
            if (column === areas)
              return { value: line?.perTeacher || '—', sign: '', word: '', kind: 'plain' };
            if (column > areas)
              return { value: line?.planned || words('inclusive.noYear'), sign: '', word: '', kind: 'plain' };
            const kind = kindOf(line?.standings[column]);
            const word = words(kind === 'fail' || kind === 'floor' ? 'short.unmet' : `short.${kind}`);
            return { value: line?.values[column] ?? '', sign: SIGN[kind], word, kind };
          }}
          onOpen={(row) => {
            const place = shown[row]?.place;
            if (place) void own.jump(place.sheet, place.cells);
          }}
        />
      )}
    </section>
  );
};

/** 普及普惠: thresholds, both readings of coverage, class sizes by age group, areas and teachers. */
export const InclusivePage = () => {
  const words = useWords();
  return (
    <Frame title={words('inclusive.title')} view={({ inclusive }) => inclusive} empty={<Empty />}>
      {(view, own) => (
        <>
          <h2>
            {words('inclusive.title')} <Verdict of={view.verdict} />
          </h2>
          <p class="of">{words('of.inclusive', { year: view.year })}</p>
          {view.remarks.map((remark) => (
            <p key={remark} class="remark">
              {remark}
            </p>
          ))}
          <section>
            <h3>{words('items.thresholds')}</h3>
            <Items items={view.items} year={view.year} own={own} />
          </section>
          <Coverage view={view} />
          <AgeGroups view={view} />
          <Kindergartens view={view} own={own} />
        </>
      )}
    </Frame>
  );
};
