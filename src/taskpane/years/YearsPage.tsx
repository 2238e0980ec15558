import { useEffect, useState } from 'preact/hooks';
import type { CopiedView, YearsView } from '../engine/parts/years.ts';
import { usePane } from '../parts/pane.ts';
import { Changes } from './Changes.tsx';
import { Doubts, Said } from './Doubts.tsx';
import { Schools } from './Schools.tsx';
import { Source } from './Source.tsx';
import { useWords } from './words.ts';
import './years.css';

const Copied = ({ copied }: { copied: readonly CopiedView[] }) => {
  const { controller } = usePane();
  const say = useWords();
  if (copied.length === 0) return null;
  return (
    <section aria-labelledby="copied">
      <h2 id="copied">{say('copied.title', { count: copied.length })}</h2>
      <ul class="plain answers">
        {copied.map(({ school, equal, sheet, cell }) => (
          <li key={`${sheet}!${cell}`}>
            <span>
              {school} <span class="quiet">{say('copied.equal', { equal })}</span>
            </span>
            <button
              type="button"
              class="cell"
              aria-label={`${school} ${sheet}!${cell}`}
              onClick={() => void controller.select(sheet, cell)}
            >
              {cell}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** This year against last year. */
export const YearsPage = () => {
  const { state, controller } = usePane();
  const { desk } = controller;
  const [view, setView] = useState<YearsView | null>(null);
  useEffect(() => {
    let gone = false;
    void desk.quietly(async () => {
      const next = await desk.ask('years', 'view');
      if (!gone) setView(next);
    });
    return () => void (gone = true);
  }, [state.revision]);
  if (!view) return null;
  const { report, copied, fields } = view;
  return (
    <div class="years">
      <Source view={view} />
      {report && (
        <>
          <Doubts report={report} />
          <Schools report={report} />
        </>
      )}
      <Said />
      {report && (
        <>
          <Copied copied={copied} />
          <Changes fields={fields} />
        </>
      )}
    </div>
  );
};
