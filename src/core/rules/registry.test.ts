import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFieldId } from '../fields/index.ts';
import { registry, ruleById } from './registry.ts';
import { toleranceOf } from './tolerance.ts';

/** Folders of the engine beside the rules. */
const ENGINE = new Set(['view', 'sums', 'shared']);

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !ENGINE.has(entry.name))
  .map(({ name }) => name);

const testOf = (id: string): string => join(import.meta.dirname, id, `${id}.test.ts`);

describe('the registry of rules', () => {
  it('has every folder once, and every rule its folder', () => {
    assert.deepEqual(registry.map(({ id }) => id).sort(), [...folders].sort());
  });

  it('numbers every rule once', () => {
    const numbers = registry.map(({ number }) => number);
    assert.equal(new Set(numbers).size, numbers.length);
    for (const number of numbers) assert.match(number, /^D\d\d$/);
  });

  for (const rule of registry) {
    it(`${rule.id}: texts in both languages, origin, fields`, () => {
      for (const { zh, en } of [rule.name, rule.checks]) {
        assert.match(zh, /\p{Script=Han}/u);
        assert.match(en, /^[^\p{Script=Han}]+$/u);
      }
      assert.notEqual(rule.origin, '');
      assert.match(rule.id, /^[a-z][a-z0-9_]*$/);
      for (const field of rule.needs.flat()) assert.ok(isFieldId(field), field);
      assert.equal(ruleById(rule.id), rule);
    });

    it(`${rule.id}: names the limits it uses, each with where it comes from`, () => {
      const folder = join(import.meta.dirname, rule.id);
      const code = readdirSync(folder)
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .map((file) => readFileSync(join(folder, file), 'utf8'))
        .join('\n');
      for (const [, id] of code.matchAll(/\blimitOf\('(\w+)'\)/g))
        assert.ok(
          rule.tolerances.some((own) => own === id),
          id,
        );
      for (const id of rule.tolerances) {
        const { note, origin, certainty } = toleranceOf(id);
        assert.ok(note !== '' && origin !== '', id);
        assert.match(certainty, /^(?:high|medium|low)$/);
      }
    });

    it(`${rule.id}: test tables, which testRule holds to every trap`, () => {
      assert.ok(existsSync(testOf(rule.id)), `no ${rule.id}.test.ts`);
      assert.match(readFileSync(testOf(rule.id), 'utf8'), /\btestRule\(/);
    });
  }
});
