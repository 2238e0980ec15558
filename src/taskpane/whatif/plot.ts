/** Where the parts of a chart stand, in its own units. */
import type { ChartView } from '../engine/parts/whatif/views.ts';

export const WIDTH = 320;
const TOP = 14;
const BOTTOM = 130;
const LEFT = 6;
const RIGHT = 314;

export interface Plot {
  readonly lines: readonly {
    readonly name: string;
    readonly points: readonly (readonly [x: number, y: number])[];
  }[];
  readonly target: number | null;
  /** On which side the target's name doesn't meet the first line. */
  readonly targetSide: 'start' | 'end';
  readonly bottom: number;
  readonly top: number;
}

/** Points of each line, gaps left out; the scale takes in the target. */
export const plotOf = ({ labels, series, target }: ChartView): Plot | null => {
  const figures = [...series.flatMap(({ values }) => values), target].filter((one) => one !== null);
  if (figures.length === 0) return null;
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  const span = high - low || 1;
  const x = (i: number): number =>
    round(LEFT + (labels.length < 2 ? 0 : (i / (labels.length - 1)) * (RIGHT - LEFT)));
  const y = (value: number): number => round(BOTTOM - ((value - low) / span) * (BOTTOM - TOP));
  return {
    lines: series.map(({ name, values }) => ({
      name,
      points: values.flatMap((value, i) => (value === null ? [] : [[x(i), y(value)] as const])),
    })),
    target: target === null ? null : y(target),
    targetSide: sideOf(series[0]?.values ?? [], target),
    bottom: BOTTOM,
    top: TOP,
  };
};

const sideOf = (values: readonly (number | null)[], target: number | null): Plot['targetSide'] => {
  const known = values.filter((value) => value !== null);
  const away = (value: number | undefined): number => Math.abs((value ?? 0) - (target ?? 0));
  return away(known[0]) >= away(known.at(-1)) ? 'start' : 'end';
};

export interface BarPlot {
  /** Of the zero line, in %. */
  readonly zero: number;
  readonly bars: readonly {
    readonly label: string;
    readonly parts: readonly {
      readonly name: string;
      readonly value: number;
      readonly from: number;
      readonly width: number;
    }[];
  }[];
}

/** Bars in % of the width, to both sides of zero where there are negative figures. */
export const barsOf = ({ labels, series }: ChartView): BarPlot => {
  const figures = series.flatMap(({ values }) => values).filter((one) => one !== null);
  const low = Math.min(0, ...figures);
  const span = Math.max(0, ...figures) - low || 1;
  const zero = round((-low / span) * 100);
  return {
    zero,
    bars: labels.map((label, i) => ({
      label,
      parts: series.map(({ name, values }) => {
        const value = values[i] ?? 0;
        const width = round((Math.abs(value) / span) * 100);
        return { name, value, width, from: value < 0 ? round(zero - width) : zero };
      }),
    })),
  };
};

const round = (value: number): number => Math.round(value * 10) / 10;
