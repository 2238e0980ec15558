/**
 * The files of the npm package @microsoft/office-js that Excel asks for when the add-in serves Office.js itself.
 * They are copied unchanged, under their own names, and never kept in this repository (docs/office-js.md).
 */
export const OFFICE_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'o15apptofilemappingtable.js', // asked for when the page is open outside Excel
  'custom-functions-runtime.js',
  'telemetry/oteljs_agave.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
] as const;

/** Office.js asks for `asked`; the package spells the folder `shipped`. Both must answer. */
export const ERROR_PAGE = { shipped: 'agaveerrorux', asked: 'AgaveErrorUX' } as const;
