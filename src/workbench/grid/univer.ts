import '@univerjs/preset-sheets-core/lib/index.css';
import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import zhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import type { GridFunction } from './functions.ts';

/** Formulas that come with a value keep it until something they read changes. */
const CALCULATE_WHERE_EMPTY = 1;

/** Starts the grid in an element; custom functions must be known before the first workbook. */
export const startUniver = (
  container: HTMLElement,
  dark: boolean,
  functions: readonly GridFunction[],
): FUniver => {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: zhCN },
    logLevel: LogLevel.ERROR,
    darkMode: dark,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    ribbonType: 'simple',
    footer: { menus: false },
    // the keyboard belongs to the page's own buttons until somebody goes into the grid
    disableAutoFocus: true,
    formula: {
      initialFormulaComputing: CALCULATE_WHERE_EMPTY,
      function: functions.map(({ executor, name }) => [executor, name]),
      description: functions.map(({ description }) => description),
    },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return FUniver.newAPI(univer);
};
