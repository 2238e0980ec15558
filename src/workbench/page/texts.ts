import type { MessageParameters } from '../../core/messages/index.ts';
import { render } from '../../core/messages/index.ts';
import { workbench } from '../../core/messages/workbench.ts';

export type WorkbenchText = keyof typeof workbench;

/** A text of the page, in Chinese: the workbench is for trying, and has one language. */
export const say = (code: WorkbenchText, params: MessageParameters = {}): string =>
  workbench[code].zh.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = params[name];
    if (value === undefined) return place;
    return typeof value === 'object' ? render(value, 'zh') : String(value);
  });
