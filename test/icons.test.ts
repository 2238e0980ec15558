import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { drawIcon } from '../assets/icons/drawing/draw.ts';
import { SIZES, drawn, iconFile, iconNames } from '../assets/icons/drawing/icons.ts';
import { pngSize, unpackedLines } from '../assets/icons/drawing/png.ts';
import { readShapes } from '../assets/icons/drawing/shapes.ts';

const svg = (inside: string): string => `<svg viewBox="0 0 32 32">${inside}</svg>`;
const square = svg('<rect x="8" y="8" width="16" height="16" rx="0" fill="#102030" />');

describe('icons', () => {
  for (const name of iconNames())
    for (const size of SIZES)
      it(`${name}-${size}.png is drawn from ${name}.svg as it is (npm run icons)`, () => {
        const kept = readFileSync(iconFile(name, size));
        assert.deepEqual(pngSize(kept), { width: size, height: size });
        assert.ok(unpackedLines(drawn(name, size)).equals(unpackedLines(kept)));
      });

  it('draws what is inside in its colour and leaves the rest clear', () => {
    const pixels = drawIcon(square, 16);
    const at = (x: number, y: number): number[] => [
      ...pixels.subarray((y * 16 + x) * 4, (y * 16 + x) * 4 + 4),
    ];
    assert.deepEqual(at(8, 8), [0x10, 0x20, 0x30, 255]);
    assert.deepEqual(at(4, 4), [0x10, 0x20, 0x30, 255]);
    assert.deepEqual(at(3, 8), [0, 0, 0, 0]);
  });

  it('softens an edge that falls inside a pixel', () => {
    const pixels = drawIcon(svg('<rect x="0" y="0" width="15" height="32" rx="0" fill="#ffffff" />'), 16);
    assert.ok(Math.abs((pixels[7 * 4 + 3] as number) - 128) < 4);
  });

  for (const [wrong, why] of [
    [svg('<path d="M0 0" />'), 'a path'],
    [svg('<rect x="0" y="0" width="1" height="1" rx="0" fill="red" />'), 'a colour by name'],
    [svg('<circle cx="1" cy="1" fill="#000000" />'), 'a circle without radius'],
    ['<svg viewBox="0 0 16 16"></svg>', 'another view box'],
  ] as const)
    it(`refuses ${why} rather than leave it out`, () => assert.throws(() => readShapes(wrong)));
});
