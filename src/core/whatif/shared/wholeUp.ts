/** Rounding up to whole places, classes, posts, without the noise of floating-point arithmetic. */

/** Relative size of what floating-point arithmetic leaves over, as in comparisons of values. */
const NOISE = 1e-9;

/**
 * The next whole number at or above a figure: 5.2 → 6, and 800.0000000001 → 800, because 0.07 × 100 is
 * 7.000000000000001. `size`: the size of the figures it was computed from, where a difference cancelled them.
 */
export const wholeUp = (value: number, size: number = Math.abs(value)): number => {
  const nearest = Math.round(value);
  const whole =
    Math.abs(value - nearest) <= NOISE * Math.max(size, Math.abs(value)) ? nearest : Math.ceil(value);
  return whole || 0;
};
