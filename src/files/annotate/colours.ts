/** Fill colours of marked cells, RRGGBB: Excel's own light tones, told apart in black and white print by the note. */
export type Severity = 'logic' | 'experience' | 'standard' | 'target';

export const SEVERITY_FILLS: Readonly<Record<Severity, string>> = {
  logic: 'FFC7CE',
  standard: 'F8CBAD',
  target: 'BDD7EE',
  experience: 'FFEB9C',
};

/** Where one cell has several marks, the first of these gives the colour. */
export const SEVERITY_ORDER: readonly Severity[] = ['logic', 'standard', 'target', 'experience'];
