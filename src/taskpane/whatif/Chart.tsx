import type { ChartView } from '../engine/parts/whatif/views.ts';
import { barsOf, plotOf, WIDTH } from './plot.ts';
import { useWords, type WhatIfSay } from './words.ts';

const shown = (value: number): string => String(Number(value.toPrecision(4)));

/** The same in words, for whoever doesn't see it. */
export const chartWords = ({ kind, labels, series, target }: ChartView, words: WhatIfSay): string => {
  const lines =
    kind === 'bars'
      ? series.map(({ values }) =>
          labels.map((label, i) => words('chart.bar', { label, value: shown(values[i] ?? 0) })).join('；'),
        )
      : series.map(({ name, values }) => {
          const known = values.flatMap((value, i) => (value === null ? [] : [i]));
          const [first = 0, last = 0] = [known[0], known.at(-1)];
          return words('chart.line', {
            name,
            first: labels[first] ?? '',
            from: shown(values[first] ?? 0),
            last: labels[last] ?? '',
            to: shown(values[last] ?? 0),
          });
        });
  const goal = target === null ? [] : [words('chart.target', { value: shown(target) })];
  return [...lines, ...goal].join('；');
};

const Legend = ({ names }: { names: readonly string[] }) =>
  names.length < 2 ? null : (
    <p class="legend quiet" aria-hidden="true">
      {names.map((name, i) => (
        <span key={name} class={`key line-${i}`}>
          {name}
        </span>
      ))}
    </p>
  );

const Lines = ({ chart }: { chart: ChartView }) => {
  const words = useWords();
  const plot = plotOf(chart);
  if (!plot) return null;
  const { labels } = chart;
  const { lines, target, targetSide, top, bottom } = plot;
  const [first] = lines;
  const known = chart.series[0]?.values.filter((value) => value !== null) ?? [];
  const ends = (['start', 'end'] as const).flatMap((anchor) => {
    const [point, value] =
      anchor === 'start' ? [first?.points[0], known[0]] : [first?.points.at(-1), known.at(-1)];
    return point === undefined || value === undefined ? [] : [{ x: point[0], y: point[1], value, anchor }];
  });
  return (
    <svg
      class="chart"
      role="img"
      aria-label={chartWords(chart, words)}
      viewBox={`0 0 ${WIDTH} 150`}
      width="100%"
    >
      <line class="axis" x1="0" x2={WIDTH} y1={bottom} y2={bottom} />
      {target !== null && (
        <>
          <line class="goal" x1="0" x2={WIDTH} y1={target} y2={target} />
          <text
            class="goal-text"
            x={targetSide === 'start' ? 2 : WIDTH - 2}
            y={target < top + 12 ? target + 12 : target - 4}
            text-anchor={targetSide}
          >
            {words('chart.target', { value: shown(chart.target ?? 0) })}
          </text>
        </>
      )}
      {lines.map(({ name, points }, i) => (
        <g key={name} class={`line-${i}`}>
          <polyline points={points.map(([x, y]) => `${x},${y}`).join(' ')} />
          {i === 0 && points.map(([x, y]) => <circle key={`${x}`} cx={x} cy={y} r="2.5" />)}
        </g>
      ))}
      {ends.map(({ x, y, value, anchor }) => (
        <text key={anchor} x={x} y={y < top + 6 ? y + 16 : y - 8} text-anchor={anchor}>
          {shown(value)}
        </text>
      ))}
      <text x="0" y={bottom + 14}>
        {labels[0]}
      </text>
      <text x={WIDTH} y={bottom + 14} text-anchor="end">
        {labels.at(-1)}
      </text>
    </svg>
  );
};

const Bars = ({ chart }: { chart: ChartView }) => {
  const words = useWords();
  const { bars, zero } = barsOf(chart);
  return (
    <div class="bars" role="img" aria-label={chartWords(chart, words)}>
      {bars.map(({ label, parts }, row) => (
        <div key={`${row} ${label}`} class="bar" aria-hidden="true">
          <span class="bar-label">{label}</span>
          <svg width="100%" height={parts.length * 9 + 1}>
            {parts.map(({ name, from, width }, i) => (
              <rect
                key={name}
                class={`line-${i}`}
                x={`${from}%`}
                y={i * 9}
                width={`${Math.max(width, 0.4)}%`}
                height="8"
              />
            ))}
            {zero > 0 && <rect class="zero" x={`${zero}%`} y="0" width="1" height="100%" />}
          </svg>
          <span class="bar-value number">{parts.map(({ value }) => shown(value)).join(' / ')}</span>
        </div>
      ))}
    </div>
  );
};

/** A small drawing of the answer. */
export const Chart = ({ chart }: { chart: ChartView }) => (
  <figure class="drawing">
    {chart.kind === 'line' ? <Lines chart={chart} /> : <Bars chart={chart} />}
    <Legend names={chart.series.map(({ name }) => name)} />
  </figure>
);
