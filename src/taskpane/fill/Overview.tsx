import type { FillView } from '../engine/parts/fill/views.ts';
import { countsOf, SIGNS, STANDINGS } from './standing.ts';
import type { FillingState } from './state.ts';
import { useWords } from './words.ts';

/** The year with where it comes from, how the cells stand, and what is worth knowing of the form. */
export const Overview = ({ state, view }: { state: FillingState; view: FillView }) => {
  const words = useWords();
  const { year, yearFrom, yearWords, cells, remarks, standing, recipeProblems } = view;
  const counts = countsOf(cells, state.decisions);
  const told = [
    ...remarks,
    ...recipeProblems,
    ...(standing > 0 ? [words('standing', { count: standing })] : []),
  ];
  return (
    <section aria-label={words('states')}>
      <p class={yearFrom === 'none' ? 'warning' : 'of'}>
        {words(`year.${yearFrom}`, { year, words: yearWords })}
        {state.recipe !== null && ` · ${words('recipe.used', { count: view.byRecipe ?? 0 })}`}
      </p>
      <dl class="standings">
        {STANDINGS.filter((one) => counts[one] > 0).map((one) => (
          <div key={one} class={one}>
            <dt>
              <span class="sign" aria-hidden="true">
                {SIGNS[one]}
              </span>{' '}
              {words(`state.${one}`)}
            </dt>
            <dd>{counts[one]}</dd>
          </div>
        ))}
      </dl>
      {told.length > 0 && (
        <ul class="remarks" aria-label={words('remarks')}>
          {told.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </section>
  );
};
