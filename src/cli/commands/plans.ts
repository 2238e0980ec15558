import type { Pack, Target } from '../../core/plans/schema.ts';
import { shownDeadline, shownTarget } from '../../core/report/index.ts';
import { sayIn } from '../../core/report/index.ts';
import type { Say } from '../../core/report/index.ts';
import type { Command, ExitCode, Run } from '../command.ts';
import { resolvePlan, sayRemarks } from '../plan.ts';
import { layOut } from '../terminal/columns.ts';
import { screenWidth } from '../terminal/screen.ts';
import type { Lang } from '../../core/messages/index.ts';
import { UsageProblem } from '../usage.ts';

const ALIASES_SHOWN = 4;

/** `2023～2025`, or one end left open. */
const yearsOf = ({ years: [first, last] }: Pack): string =>
  first === null && last === null ? '' : `${first ?? ''}～${last ?? ''}`;

const list = (packs: readonly Pack[], say: Say, width: number): string =>
  [
    ...layOut(
      [
        { title: say('cli-plans-column-id') },
        { title: say('cli-plans-column-years') },
        { title: say('cli-plans-column-targets'), right: true },
        { title: say('cli-plans-column-name'), flexible: true },
      ],
      packs.map((pack) => [pack.id, yearsOf(pack), String(pack.targets.length), pack.name]),
      width,
    ),
    '',
    say('cli-plans-more'),
    '',
  ].join('\n');

const show = (pack: Pack, lang: Lang, say: Say, width: number): string =>
  [
    `${say('report-bracketed', { text: pack.name, more: pack.id })}  ${yearsOf(pack)}`,
    say('cli-plan-document', { document: pack.document }),
    ...(pack.aliases.length === 0
      ? []
      : [
          say('cli-plan-aliases', {
            aliases: pack.aliases.slice(0, ALIASES_SHOWN).join(say('report-list-comma')),
          }),
        ]),
    ...(pack.note === null ? [] : [say('cli-plan-note', { note: pack.note })]),
    say('cli-plan-target-count', { count: pack.targets.length }),
    '',
    ...layOut(
      [
        { title: say('report-column-indicator'), flexible: true },
        { title: say('report-column-stage') },
        { title: say('report-column-target'), right: true },
        { title: say('report-column-deadline') },
        { title: say('cli-plans-column-kind') },
        { title: say('report-column-clause') },
      ],
      pack.targets.map((target) => [
        target.name,
        target.stage === null ? '' : say(`stage.${target.stage}`),
        shownTarget({ ...target, target: target.value, targetHigh: target.valueHigh }),
        shownDeadline(target.deadline, lang),
        say(`cli-kind-${target.kind}`),
        target.clause,
      ]),
      width,
    ),
    '',
  ].join('\n');

/** The contract's form of a target; what narrows or dates it is added where the pack has it. */
const contractTarget = (target: Target): object => {
  const { id, indicator, name, stage, scope, comparator, value, valueHigh, unit, deadline, kind } = target;
  const { clause, note, certainty, parameters, document, validFrom, validTo } = target;
  return {
    ...{ id, indicator, name, stage, scope, comparator, value, valueHigh, unit, deadline, kind },
    ...{ clause, note, certainty },
    ...(parameters !== undefined && { parameters }),
    ...(document !== undefined && { document }),
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
  };
};

const contractPack = ({ id, name, years, document, targets }: Pack): object => ({
  ...{ id, name, years, document },
  targets: targets.map(contractTarget),
});

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const run = async ({ args, io, engine, lang }: Run): Promise<ExitCode> => {
  const say = sayIn(lang);
  const width = screenWidth(io.columns);
  const [action, name, extra] = args.positionals;
  if (action === undefined) {
    const packs = engine.packs();
    io.out(
      args.flag('json')
        ? json(
            packs.map((pack) => ({
              id: pack.id,
              name: pack.name,
              years: pack.years,
              document: pack.document,
            })),
          )
        : list(packs, say, width),
    );
    return 0;
  }
  if (action !== 'show') {
    throw new UsageProblem('cli-unknown-subcommand', { command: 'plans', received: action, known: 'show' });
  }
  if (name === undefined) {
    throw new UsageProblem('cli-plans-no-name', {
      known: engine
        .packs()
        .map((pack) => pack.id)
        .join(say('report-list-comma')),
    });
  }
  if (extra !== undefined) throw new UsageProblem('cli-too-many-arguments', { received: extra });
  const { pack, remarks } = await resolvePlan(name, engine);
  sayRemarks(remarks, pack, io, lang);
  io.out(args.flag('json') ? json(contractPack(pack)) : show(pack, lang, say, width));
  return 0;
};

export const plans: Command = {
  name: 'plans',
  about: 'cli-command-plans',
  usage: ['plans [--json]', 'plans show <cli-value-plan> [--json]'],
  options: [{ name: 'json', about: 'cli-option-json' }],
  examples: ['plans', 'plans show taikang-2023-2025', 'plans show national --json'],
  run,
};
