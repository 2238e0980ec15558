/** Every question is registered, tested, and told in both languages. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, render, type MessageCode } from '../messages/index.ts';
import { answer } from './engine/ask.ts';
import { completed, GOLDEN_YEAR, type Golden } from './engine/golden.fixture.ts';
import { columnCell, layOut } from './engine/layOut.ts';
import { questionById, questions } from './registry.ts';
import { questionNamed, searchQuestions } from './search.ts';
import { parameters } from './shared/parameters.ts';
import type { AnswerSpec, InputSpec } from './engine/question.ts';

const folder = import.meta.dirname;
const text = (path: string): string => readFileSync(join(folder, path), 'utf8');
const isQuestion = (name: string): boolean =>
  existsSync(join(folder, name, 'index.ts')) && text(`${name}/index.ts`).includes('export const question');
const folders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && isQuestion(entry.name))
  .map(({ name }) => name);

const goldenOf = async (id: string): Promise<readonly Golden[]> =>
  ((await import(`./${id}/${id}.fixture.ts`)) as { readonly golden: readonly Golden[] }).golden;

type Named = Pick<InputSpec, 'key' | 'name'> | Pick<AnswerSpec, 'key' | 'name'>;

describe('what-if questions', () => {
  it('are a folder each and registered, E1 to E32 in order', () => {
    assert.deepEqual(questions.map(({ id }) => id).sort(), folders.sort());
    assert.deepEqual(
      questions.map(({ number }) => number),
      Array.from({ length: 32 }, (_, i) => `E${i + 1}`),
    );
    for (const { id } of questions) assert.equal(questionById(id)?.id, id);
  });

  it('are tested with golden cases worked by hand', async () => {
    for (const { id } of questions) {
      assert.match(text(`${id}/${id}.test.ts`), /expectGolden\(question, golden\)/, id);
      assert.match(text(`${id}/${id}.test.ts`), /fc\.property|recomputing/, id);
      assert.ok((await goldenOf(id)).length > 0, id);
    }
  });

  it('have names in both languages for everything, and keys of one word', () => {
    for (const question of questions) {
      const columns = question.inputs.flatMap((spec): readonly Named[] =>
        spec.kind === 'table' ? spec.columns : [],
      );
      const options = question.inputs.flatMap((spec) =>
        spec.kind === 'choice' ? spec.options.map(({ value, name }) => ({ key: value, name })) : [],
      );
      const results = question.results.flatMap((one) => one.columns);
      const named: readonly Named[] = [question.inputs, question.answers, columns, options, results].flat();
      for (const { key, name } of [...named, { key: question.id, name: question.name }]) {
        assert.ok(
          name.zh !== '' && name.en !== '' && !/[\u4e00-\u9fff]/.test(name.en),
          `${question.id} ${key}`,
        );
        assert.match(key, /^[a-z][A-Za-z0-9_]*$/, question.id);
      }
      const keys = [...question.inputs, ...question.answers].map(({ key }) => key);
      assert.equal(new Set(keys).size, keys.length, question.id);
      assert.ok(question.words.length >= 4 && question.answers.length > 0, question.id);
    }
  });

  it('answer every declared figure, take something for granted, and watch figures that exist', async () => {
    for (const question of questions) {
      for (const { inputs, year } of await goldenOf(question.id)) {
        const found = answer(question, completed(question, inputs, year ?? GOLDEN_YEAR));
        assert.deepEqual(
          Object.keys(found.values).sort(),
          question.answers.map(({ key }) => key).sort(),
          question.id,
        );
        assert.ok(found.assumptions.length > 0, question.id);
        for (const one of found.assumptions) {
          for (const lang of ['zh', 'en'] as const)
            assert.doesNotMatch(render(one, lang), /\{\w+\}/, question.id);
        }
        for (const { table, columns } of question.results) {
          assert.deepEqual(
            Object.keys(found.tables?.[table] ?? {}).sort(),
            columns.map(({ key }) => key).sort(),
            question.id,
          );
        }
        for (const { key } of found.sensitivity?.answers ?? [])
          assert.ok(key in found.values, `${question.id} ${key}`);
      }
      for (const path of question.sensitivity?.inputs ?? []) {
        const [key, column] = path.split('.');
        const spec = question.inputs.find((one) => one.key === key);
        assert.ok(
          spec?.kind === 'table' ? spec.columns.some((one) => one.key === column) : spec,
          `${question.id} ${path}`,
        );
      }
    }
  });

  it('lay out a sheet in both languages: labelled inputs, the answers and their columns in place', async () => {
    for (const question of questions) {
      const [first] = await goldenOf(question.id);
      assert.ok(first);
      const inputs = completed(question, first.inputs, first.year ?? GOLDEN_YEAR);
      for (const lang of ['zh', 'en'] as const) {
        const sheet = layOut(question, inputs, question.solve(inputs), lang, {
          [question.inputs[0]?.key ?? '']: '小学!C3',
        });
        assert.deepEqual(
          Object.keys(sheet.answers),
          question.answers.map(({ key }) => key),
        );
        for (const { table, columns } of question.results) {
          for (const { key } of columns) assert.match(columnCell(sheet, table, key, 0), /^[A-Z]+\d+$/);
        }
        const shown = sheet.rows.flatMap((row) =>
          row.map((cell) => String(cell?.formula ?? cell?.value ?? '')),
        );
        assert.ok(
          shown.every((one) => !/\[[@^-]?\w+|«/.test(one)),
          `${question.id} has an unresolved place`,
        );
        assert.ok(shown.includes(question.inputs[0]?.name[lang] ?? ''), question.id);
        if (lang === 'en')
          assert.doesNotMatch(
            shown.filter((one) => one.startsWith('=')).join(),
            /[\u4e00-\u9fff]/,
            question.id,
          );
      }
    }
  });

  it('are found by number, id, name and everyday words', () => {
    for (const { id, number, name, words } of questions) {
      for (const one of [id, number, name.zh]) assert.equal(questionNamed(one)?.id, id);
      for (const word of words)
        assert.ok(
          searchQuestions(word)
            .slice(0, 6)
            .some((found) => found.id === id),
          `${id} ${word}`,
        );
    }
    assert.equal(searchQuestions('增班')[0]?.id, 'classes_to_add');
    assert.equal(searchQuestions('公办占比')[0]?.id, 'public_places');
    assert.equal(searchQuestions('何时达标')[0]?.id, 'target_year');
    assert.equal(searchQuestions('clases to add')[0]?.id, 'classes_to_add');
    assert.deepEqual(searchQuestions('xyzzy'), []);
  });

  it('working values that no standard sets have a source and how sure it is', () => {
    for (const { source, name, certainty } of parameters)
      assert.ok(source !== '' && name !== '' && certainty);
  });

  it('messages of what-if sums have both languages with the same places', () => {
    const places = (one: string): string[] =>
      [...one.matchAll(/\{(\w+)\}/g)].map(([, place]) => place ?? '').sort();
    for (const code of Object.keys(catalogue).filter((one) => /^(whatif|assume)-/.test(one))) {
      const { zh, en } = catalogue[code as MessageCode];
      const own = new Set(['zh', 'en']);
      const shared = (one: string): string[] => [
        ...new Set(places(one).filter((place) => !own.has(place) && place !== 'key')),
      ];
      assert.deepEqual(shared(zh), shared(en), code);
    }
  });
});
