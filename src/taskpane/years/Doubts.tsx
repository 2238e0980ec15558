import type { SchoolId, YearsReport } from '../../core/check/report.ts';
import type { SameSchool } from '../engine/protocol.ts';
import { usePane } from '../parts/pane.ts';
import { useWords, type YearsSay } from './words.ts';
import { Years } from './Years.ts';

const shown = ({ name, code }: SchoolId): string => (code === '' ? name : `${name}（${code}）`);

interface AnswerProps {
  readonly school: SchoolId;
  readonly answers: readonly {
    readonly text: string;
    readonly label: string;
    readonly press: () => Promise<void>;
  }[];
}

const Answer = ({ school, answers }: AnswerProps) => {
  const { controller } = usePane();
  return (
    <li>
      <span>{shown(school)}</span>
      <span class="buttons">
        {answers.map(({ text, label, press }) => (
          <button
            key={text}
            type="button"
            class="small"
            aria-label={label}
            onClick={() => void controller.desk.quietly(press)}
          >
            {text}
          </button>
        ))}
      </span>
    </li>
  );
};

/** Schools that can't be told to be the same, and closed ones that others may have taken in. */
export const Doubts = ({ report }: { report: YearsReport }) => {
  const { controller } = usePane();
  const say = useWords();
  const part = controller.desk.own(Years);
  const { doubtful, maybeMerged = [] } = report;
  const count = doubtful.length + maybeMerged.length;
  if (count === 0) return null;
  return (
    <section class="doubts" aria-labelledby="doubts">
      <h2 id="doubts">{say('doubt.title', { count })}</h2>
      {doubtful.length > 0 && <p class="quiet">{say('doubt.hint')}</p>}
      {doubtful.map(({ now, candidates }) => (
        <div key={shown(now)} class="card">
          <p>{say('doubt.ask', { now: shown(now) })}</p>
          <ul class="plain answers">
            {candidates.map((then) => (
              <Answer
                key={shown(then)}
                school={then}
                answers={[
                  {
                    text: say('doubt.same'),
                    label: say('doubt.sameAs', { now: now.name, then: then.name }),
                    press: () => part.same(now, then),
                  },
                ]}
              />
            ))}
          </ul>
          <button
            type="button"
            class="small"
            aria-label={say('doubt.newOf', { now: now.name })}
            onClick={() => void controller.desk.quietly(() => part.same(now, null))}
          >
            {say('doubt.new')}
          </button>
        </div>
      ))}
      {maybeMerged.map(({ then, candidates }) => (
        <div key={shown(then)} class="card">
          <p>{say('merge.ask', { then: shown(then) })}</p>
          <ul class="plain answers">
            {candidates.map((now) => (
              <Answer
                key={shown(now)}
                school={now}
                answers={[
                  {
                    text: say('merge.yes'),
                    label: say('merge.yesOf', { now: now.name, then: then.name }),
                    press: () => part.merged(now, then, true),
                  },
                  {
                    text: say('merge.no'),
                    label: say('merge.noOf', { now: now.name, then: then.name }),
                    press: () => part.merged(now, then, false),
                  },
                ]}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
};

const said = ({ now, then, merged }: SameSchool, say: YearsSay): string => {
  if (then === null) return say('said.new', { now });
  if (merged === undefined) return say('said.same', { now, then });
  return say(merged ? 'said.merged' : 'said.notMerged', { now, then });
};

/** Words on schools that go into every check, each to be taken back. */
export const Said = () => {
  const { state, controller } = usePane();
  const say = useWords();
  const part = controller.desk.own(Years);
  const { sameSchools } = state.given;
  if (sameSchools.length === 0) return null;
  return (
    <details class="fold">
      <summary>
        <h2>{say('said.title', { count: sameSchools.length })}</h2>
      </summary>
      <ul class="plain answers">
        {sameSchools.map((word) => {
          const text = said(word, say);
          return (
            <li key={text}>
              <span>{text}</span>
              <button
                type="button"
                class="small"
                aria-label={`${say('said.takeBack')} ${text}`}
                onClick={() => void controller.desk.quietly(() => part.takeBack(word))}
              >
                {say('said.takeBack')}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
};
