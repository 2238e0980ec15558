/** Where the command line writes, and what the place can show. */
export interface Io {
  /** Results. */
  readonly out: (text: string) => void;
  /** Progress, notes and problems. */
  readonly err: (text: string) => void;
  /** Columns of the terminal; 0 where results go to a file or pipe. */
  readonly columns: number;
  readonly colour: boolean;
  /** Whether somebody watches: progress is shown unasked. */
  readonly watched: boolean;
  /** Today, as printed on reports: `2024-11-05`. */
  readonly today: string;
}

const pad2 = (part: number): string => String(part).padStart(2, '0');

export const processIo = (): Io => {
  // A reader that has seen enough (`| head`) closes the pipe; that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  // Whatever is wrong with the place for problems can't be told there: told, it would be the next problem, for ever.
  process.stderr.on('error', () => undefined);
  const terminal = process.stdout.isTTY === true;
  const noColour = (process.env['NO_COLOR'] ?? '') !== '' || process.env['TERM'] === 'dumb';
  const now = new Date();
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    columns: terminal ? process.stdout.columns : 0,
    colour: terminal && !noColour,
    watched: process.stderr.isTTY === true,
    today: `${now.getFullYear()}-${pad2(now.getMonth() + 1)}-${pad2(now.getDate())}`,
  };
};
