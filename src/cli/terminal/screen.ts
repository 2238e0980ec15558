/** How wide lines may be, and colours where the place shows them. */
export const WIDTH_MIN = 80;
export const WIDTH_MAX = 120;
/** For files and pipes: fits a printed landscape page and most windows. */
const WIDTH_UNKNOWN = 100;

/** Between 80 and 120 columns, whatever the terminal's own width (0: no terminal). */
export const screenWidth = (columns: number): number =>
  Math.min(WIDTH_MAX, Math.max(WIDTH_MIN, columns > 0 ? columns : WIDTH_UNKNOWN));

export type Tone = 'good' | 'warn' | 'bad' | 'dim' | 'bold';
const CODES: Readonly<Record<Tone, string>> = { good: '32', warn: '33', bad: '31', dim: '2', bold: '1' };

export type Paint = (text: string, tone: Tone) => string;
/** Colours only repeat what a sign or word says already. */
export const painter =
  (colour: boolean): Paint =>
  (text, tone) =>
    colour ? `\u001b[${CODES[tone]}m${text}\u001b[0m` : text;
