/** Bounds of what is read, each with its reason. They are technical, not taken from any standard. */
export interface ReadLimits {
  /** Bytes of the file as it lies on the disk. */
  readonly fileBytes: number;
  /** Bytes of all parts of a zip container once inflated. */
  readonly inflatedBytes: number;
  /** Bytes of the largest single part once inflated. */
  readonly partBytes: number;
  /** Inflated bytes for each byte of the file, tested only above `ratioFromBytes`. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  /** Cells of all sheets together, blank ones inside a row counted. */
  readonly cells: number;
}

const MB = 1024 * 1024;

export const READ_LIMITS: ReadLimits = {
  // A county's largest pupil-level lists stay under 40 MB; beyond this it is pictures, and 4 GB machines swap.
  fileBytes: 200 * MB,
  // The text of 10 million cells is about 500 MB; twice that leaves room for strings and drawings.
  inflatedBytes: 1024 * MB,
  // One part is handled as one string, and V8 holds at most 2^29 - 24 characters in one.
  partBytes: 500 * MB,
  // Sheet XML packs 10 to 60 times, a sheet of identical styled blanks about 200 times; deflate's end is 1032.
  ratio: 400,
  ratioFromBytes: 64 * MB,
  // 200,000 rows of 20 columns are 4 million and need about 1.5 GB while being parsed.
  cells: 8_000_000,
};

/** Megabytes with one decimal, as messages show them. */
export const megabytes = (bytes: number): number => Math.round((bytes / MB) * 10) / 10;
