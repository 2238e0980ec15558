import type { Command } from '../command.ts';

export const fill: Command = {
  name: 'fill',
  about: 'cli-command-fill',
  usage: [
    'fill <cli-value-form> <cli-value-source>... --out <cli-value-out> [--year <cli-value-year>] [--plan <cli-value-plan>] [--recipe <cli-value-recipe>] [--set <cli-value-set>]... [--json]',
  ],
  options: [
    { name: 'out', about: 'cli-option-fill-out', value: 'cli-value-out', required: true },
    { name: 'year', about: 'cli-option-fill-year', value: 'cli-value-year' },
    { name: 'plan', about: 'cli-option-fill-plan', value: 'cli-value-plan' },
    { name: 'set', about: 'cli-option-set', value: 'cli-value-set', repeated: true },
    { name: 'recipe', about: 'cli-option-recipe', value: 'cli-value-recipe' },
    { name: 'save-recipe', about: 'cli-option-save-recipe', value: 'cli-value-recipe' },
    { name: 'as', about: 'cli-option-as', value: 'cli-value-as' },
    { name: 'no-audit', about: 'cli-option-no-audit' },
    { name: 'json', about: 'cli-option-json' },
    { name: 'all', about: 'cli-option-fill-all' },
  ],
  examples: [
    'fill 基本情况表.xlsx 学校台账.xlsx --out 基本情况表-已填.xlsx --save-recipe 基本情况表.json',
    'fill 班额表.xlsx 2024年报表/ --out 班额表-已填.xlsx --set 小学!J9=0',
    'fill 规划进展表.xlsx 2024年报表/ --plan taikang-2023-2025 --year 2024 --out 进展-已填.xlsx --json',
  ],
  exits: ['cli-fill-exit-0', 'cli-fill-exit-1'],
  // The engine of filling is loaded at need: help and the other commands do without it.
  run: async (own) => (await import('../fillForm.ts')).fillForm(own),
};
