import { useEffect, useState } from 'preact/hooks';
import type { FillView } from '../engine/parts/fill/views.ts';
import { FileButton } from '../parts/FileButton.tsx';
import type { Filling } from './Filling.ts';
import type { FillingState } from './state.ts';
import { useWords } from './words.ts';

const Download = ({ text, name }: { text: string; name: string }) => {
  const words = useWords();
  const [href, setHref] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    setHref(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  return (
    <div class="download">
      <p>
        {href !== '' && (
          <a href={href} download={name}>
            {words('recipe.download', { name })}
          </a>
        )}
      </p>
      <details>
        <summary>{words('recipe.copy')}</summary>
        <textarea readOnly rows={6} aria-label={words('recipe.text')} value={text} />
      </details>
    </div>
  );
};

interface Props {
  readonly filling: Filling;
  readonly state: FillingState;
  readonly view: FillView;
}

/** What was decided for this form, for the next term and for colleagues. */
export const Recipe = ({ filling, state, view }: Props) => {
  const words = useWords();
  const { recipe, recipeText } = state;
  const count = view.byRecipe ?? 0;
  const name = `${words('recipe.fileName', { form: view.form.replace(/\.[^.]+$/, '') })}.json`;
  return (
    <details class="fold recipe" {...(recipe ? { open: true } : {})}>
      <summary>
        <h2>{words('recipe.title')}</h2>
      </summary>
      <div>
        <p>
          {recipe === null
            ? words('recipe.none')
            : recipe.file === null
              ? words('recipe.kept', { count })
              : words('recipe.file', { name: recipe.file, count })}
        </p>
        <p class="buttons">
          <button type="button" class="small" onClick={() => void filling.exportRecipe()}>
            {words('recipe.export')}
          </button>
          <FileButton
            label={words('recipe.import')}
            accept=".json,application/json"
            small
            onFiles={([file]) => void filling.importRecipe(file)}
          />
          {recipe !== null && (
            <button type="button" class="small" onClick={() => void filling.forgetRecipe()}>
              {words('recipe.forget')}
            </button>
          )}
        </p>
        {recipeText !== null && <Download text={recipeText} name={name} />}
      </div>
    </details>
  );
};
