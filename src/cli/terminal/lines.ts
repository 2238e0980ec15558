/** Paragraphs that hang from their margin. */
import { displayWidth, wrap } from '../../core/report/index.ts';

/** Every line set in by some columns; further lines by `hang` more. */
export const indent = (text: string, by: number, width: number, hang = 0): string[] =>
  wrap(text, width - by - hang).map((line, i) => `${' '.repeat(i === 0 ? by : by + hang)}${line}`);

/** A sign, then the text beside it. */
export const bullet = (sign: string, text: string, width: number, by = 0): string[] => {
  const room = by + displayWidth(sign) + 1;
  return wrap(text, width - room).map((line, i) =>
    i === 0 ? `${' '.repeat(by)}${sign} ${line}` : `${' '.repeat(room)}${line}`,
  );
};
