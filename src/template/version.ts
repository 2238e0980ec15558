/** The number of the template's layout; raised whenever sheets or columns change their meaning. */
export const LAYOUT_VERSION = 1;

/** The file's property that carries the number, for programs that look at the file as a whole. */
export const VERSION_PROPERTY = 'dabiao-template';
