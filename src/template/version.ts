export { TEMPLATE_VERSION as LAYOUT_VERSION } from '../core/tables/index.ts';

/** The file's property that carries the layout's number, for programs that look at the file as a whole. */
export const VERSION_PROPERTY = 'dabiao-template';
