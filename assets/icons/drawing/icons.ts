import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { drawIcon } from './draw.ts';
import { writePng } from './png.ts';

/** `npm run icons`: draws every icon's pictures from its SVG. The manifest and its test name the sizes. */

export const FOLDER = dirname(import.meta.dirname);
/** 16, 32, 80 for ribbon buttons; 32 and 64 for the add-in itself. Pixels. */
export const SIZES = [16, 32, 64, 80] as const;

export const iconNames = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.svg'))
    .map((name) => name.slice(0, -'.svg'.length));

export const iconFile = (name: string, size: number): string => join(FOLDER, `${name}-${size}.png`);

export const drawn = (name: string, size: number): Buffer =>
  writePng(size, drawIcon(readFileSync(join(FOLDER, `${name}.svg`), 'utf8'), size));

if (process.argv[1] === import.meta.filename)
  for (const name of iconNames())
    for (const size of SIZES) writeFileSync(iconFile(name, size), drawn(name, size));
