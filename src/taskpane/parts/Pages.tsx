import type { ComponentChildren, FunctionComponent } from 'preact';
import { useId, useState } from 'preact/hooks';

export interface Page {
  readonly id: string;
  readonly name: string;
  readonly count?: number | undefined;
  readonly view: FunctionComponent;
}

/** The pages of one view, one shown at a time; a page that was opened keeps its state while another is shown. */
export const Pages = ({
  label,
  pages,
  children,
}: {
  label: string;
  pages: readonly Page[];
  children?: ComponentChildren;
}) => {
  const [open, setOpen] = useState(pages[0]?.id ?? '');
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set([open]));
  const group = useId();
  const choose = (id: string): void => {
    setOpen(id);
    setOpened(new Set([...opened, id]));
  };
  return (
    <>
      <div class="pages" role="radiogroup" aria-label={label}>
        {pages.map(({ id, name, count }) => (
          <label key={id} class={id === open ? 'page chosen' : 'page'}>
            <input type="radio" name={group} checked={id === open} onChange={() => choose(id)} />
            {name}
            {count !== undefined && count > 0 && <span class="count">{count}</span>}
          </label>
        ))}
      </div>
      {children}
      {pages
        .filter(({ id }) => opened.has(id))
        .map(({ id, name, view: View }) => (
          <div key={id} role="region" aria-label={name} hidden={id !== open}>
            <View />
          </div>
        ))}
    </>
  );
};
