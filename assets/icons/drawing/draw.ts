import { readShapes, type Shape } from './shapes.ts';

const VIEW_BOX = 32;
/** Samples a pixel, each way: 8 × 8 gives 65 steps of an edge's softness. */
const SAMPLES = 8;

/** RGBA bytes of the icon at `size` × `size` pixels, row by row; edges are smoothed by sampling. */
export const drawIcon = (svg: string, size: number): Uint8Array => {
  const shapes = readShapes(svg).reverse();
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) pixels.set(pixel(shapes, x, y, VIEW_BOX / size), (y * size + x) * 4);
  return pixels;
};

const pixel = (topFirst: readonly Shape[], x: number, y: number, unit: number): number[] => {
  const whole = topFirst.map(({ distance }) => distance((x + 0.5) * unit, (y + 0.5) * unit));
  if (whole.every((distance) => Math.abs(distance) > unit)) {
    const shape = topFirst[whole.findIndex((distance) => distance < 0)]; // no edge comes near: one sample tells
    return shape ? [...shape.colour, 255] : [0, 0, 0, 0];
  }
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const sx = (x + ((sample % SAMPLES) + 0.5) / SAMPLES) * unit;
    const sy = (y + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * unit;
    const shape = topFirst.find(({ distance }) => distance(sx, sy) < 0);
    if (!shape) continue;
    covered++;
    shape.colour.forEach((value, channel) => (sum[channel] = (sum[channel] as number) + value));
  }
  if (!covered) return [0, 0, 0, 0];
  return [...sum.map((value) => Math.round(value / covered)), Math.round((255 * covered) / SAMPLES ** 2)];
};
