/**
 * The shapes an icon's SVG may use: `rect`, `circle` and `polyline` (round caps and joins). Few enough to draw
 * without a browser, so that the pictures come out the same on every machine.
 */
export type Colour = readonly [red: number, green: number, blue: number];

/** A shape in the units of the view box: its colour and how far a point is outside it (negative: inside). */
export interface Shape {
  readonly colour: Colour;
  readonly distance: (x: number, y: number) => number;
}

type Attributes = Readonly<Record<string, string>>;

const number = (attributes: Attributes, name: string): number => {
  const value = Number(attributes[name]);
  if (attributes[name] === undefined || Number.isNaN(value))
    throw new Error(`${name} is missing or no number`);
  return value;
};

const colour = (text: string | undefined): Colour => {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(text ?? '');
  if (!hex) throw new Error(`${text} is no colour of the form #rrggbb`);
  return [1, 2, 3].map((at) => parseInt(hex[at] as string, 16)) as unknown as Colour;
};

const rect = (attributes: Attributes): Shape => {
  const [width, height, radius] = [
    number(attributes, 'width') / 2,
    number(attributes, 'height') / 2,
    number(attributes, 'rx'),
  ];
  const [centreX, centreY] = [number(attributes, 'x') + width, number(attributes, 'y') + height];
  const distance = (x: number, y: number): number => {
    const dx = Math.abs(x - centreX) - width + radius;
    const dy = Math.abs(y - centreY) - height + radius;
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
  };
  return { colour: colour(attributes['fill']), distance };
};

const circle = (attributes: Attributes): Shape => {
  const [cx, cy, r] = [number(attributes, 'cx'), number(attributes, 'cy'), number(attributes, 'r')];
  const fromRim = (x: number, y: number): number => Math.hypot(x - cx, y - cy) - r;
  if (attributes['fill'] !== 'none') return { colour: colour(attributes['fill']), distance: fromRim };
  const half = number(attributes, 'stroke-width') / 2;
  return { colour: colour(attributes['stroke']), distance: (x, y) => Math.abs(fromRim(x, y)) - half };
};

const polyline = (attributes: Attributes): Shape => {
  const points = (attributes['points'] ?? '').split(' ').map((pair) => pair.split(',').map(Number));
  const half = number(attributes, 'stroke-width') / 2;
  const segments = points.slice(1).map((end, at) => [...(points[at] as number[]), ...end]);
  const distance = (x: number, y: number): number =>
    Math.min(...segments.map((segment) => fromSegment(x, y, segment as [number, number, number, number]))) -
    half;
  return { colour: colour(attributes['stroke']), distance };
};

const fromSegment = (
  x: number,
  y: number,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
): number => {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
};

const KINDS: Readonly<Record<string, (attributes: Attributes) => Shape>> = { rect, circle, polyline };

/** The shapes of an SVG in drawing order. Anything but the three shapes, or a view box other than 32 × 32, throws. */
export const readShapes = (svg: string): Shape[] => {
  if (!svg.includes('viewBox="0 0 32 32"')) throw new Error('the view box must be 0 0 32 32');
  return [...svg.matchAll(/<([a-z]+)\s([^>]*?)\/>/g)].map(([, kind, text]) => {
    const read = KINDS[kind as string];
    if (!read) throw new Error(`<${kind}> is no shape this program draws`);
    return read(
      Object.fromEntries([...(text as string).matchAll(/([a-z0-9-]+)="([^"]*)"/g)].map(([, k, v]) => [k, v])),
    );
  });
};
