import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { parseTree } from 'custom-functions-metadata/lib/parseTree.js';
import type { FunctionRecord } from '../engine/record.ts';
import { functions } from '../registry.ts';
import { generatedFiles, placeOf } from './files.ts';
import { withTable } from './help.ts';
import { metadata } from './metadata.ts';

describe('generated files', () => {
  for (const file of generatedFiles()) {
    it(`${file.path} is up to date (npm run generate)`, () => {
      assert.ok(existsSync(placeOf(file)), 'missing');
      assert.equal(readFileSync(placeOf(file), 'utf8'), file.text);
    });
  }
  it('a README without markers stays as it is; between them only the table changes', () => {
    assert.equal(withTable('# x', 't'), '# x');
    const readme = 'a\n<!-- functions:start -->old<!-- functions:end -->\nb';
    const once = withTable(readme, 't');
    assert.equal(once, 'a\n<!-- functions:start -->\n\nt\n\n<!-- functions:end -->\nb');
    assert.equal(withTable(once, 't'), once);
  });
});

/** The same functions as Microsoft's own generator would meet them in a source file. */
const sourceOf = ({ name, description, parameters }: FunctionRecord): string => {
  const docs = parameters.map(({ name: one, description: text, optional }) => {
    return ` * @param {any[][]} ${optional ? `[${one}]` : one} ${text.en}`;
  });
  const signature = parameters.map(({ name: one, optional }) => `${one}${optional ? '?' : ''}: any[][]`);
  return [
    '/**',
    ` * ${description.en}`,
    ` * @customfunction ${name} ${name}`,
    ...docs,
    ' * @returns {any[][]}',
    ' */',
    `export function ${name}(${signature.join(', ')}): any[][] { return []; }`,
  ].join('\n');
};

describe('functions.json', () => {
  it('is what custom-functions-metadata makes of the same declarations', () => {
    const { functions: parsed, extras } = parseTree(functions.map(sourceOf).join('\n\n'), 'functions.ts');
    assert.deepEqual(
      extras.flatMap(({ errors }) => errors),
      [],
    );
    const plain = (list: readonly object[]): unknown => JSON.parse(JSON.stringify(list));
    const bare = parsed.map((one) => ({
      ...one,
      parameters: one.parameters.map(({ optional, repeating, ...rest }) => {
        assert.ok(!repeating);
        return { ...rest, ...(optional ? { optional } : {}) };
      }),
    }));
    assert.deepEqual(plain(bare), plain(metadata(functions, 'en').functions));
  });
  it('has the same ids, names and shapes in both languages', () => {
    const shape = (lang: 'zh' | 'en') =>
      metadata(functions, lang).functions.map(({ id, name, parameters }) => [
        id,
        name,
        parameters.map(({ name: _, description: __, ...rest }) => rest),
      ]);
    assert.deepEqual(shape('zh'), shape('en'));
  });
});
