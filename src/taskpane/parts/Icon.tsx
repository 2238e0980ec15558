const SHAPES = {
  tick: 'M3 8.5l3.2 3.2L13 4.8',
  close: 'M4 4l8 8M12 4l-8 8',
  note: 'M8 7.2v4.3M8 4.4v.6M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8z',
  up: 'M3.5 10L8 5.5l4.5 4.5',
  down: 'M3.5 6L8 10.5 12.5 6',
  right: 'M6 3.5L10.5 8 6 12.5',
  back: 'M10 3.5L5.5 8l4.5 4.5',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  lock: 'M4.5 7.3h7v6h-7zM5.8 7.3V5a2.2 2.2 0 0 1 4.4 0v2.3',
} as const;

export type IconName = keyof typeof SHAPES;

/** A line drawing in the text's colour; never the only carrier of a meaning. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d={SHAPES[name]} />
  </svg>
);
