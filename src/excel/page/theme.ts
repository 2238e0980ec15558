/** Below this share of white a background counts as dark. */
const DARK_BELOW = 0.5;

/** Excel's own theme, which need not be that of the system; null where Excel doesn't say. */
export const excelTheme = (): 'light' | 'dark' | null => {
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(background ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const [r, g, b] = [red, green, blue].map((part) => parseInt(part, 16) / 255) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < DARK_BELOW ? 'dark' : 'light';
};
