/** The public face of the values layer. */
export * from './address.ts';
export * from './chineseNumeral.ts';
export * from './readCell.ts';
export * from './reading.ts';
export * from './stage.ts';
export * from './text.ts';
export * from './unit.ts';
export * from './workbook.ts';
export * from './compare.ts';
export * from './period.ts';
export * from './measure.ts';
export * from './ratio.ts';
export * from './share.ts';
