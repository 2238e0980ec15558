/** Links to a cell of another file: Excel keeps the file and the cell apart, hucre writes them as one. */
import type { BookLink } from './book.ts';
import { quotedSheet } from './names.ts';

const location = (link: { sheet: string; address: string }): string =>
  `${quotedSheet(link.sheet)}!${link.address}`;

/** A file name as a relationship target: forward slashes, and what a URI can't hold percent-encoded. */
const fileTarget = (file: string): string =>
  file
    .replace(/\\/g, '/')
    .split('/')
    .map((step) => (/^[A-Za-z]:$/.test(step) ? step : encodeURIComponent(step)))
    .join('/');

export const hyperlinkOf = (
  link: BookLink,
  file: (target: string, location: string) => string,
): { target: string; location?: string; tooltip?: string } => {
  const tooltip = link.tip === undefined ? {} : { tooltip: link.tip };
  switch (link.to) {
    case 'sheet':
      return { target: '', location: location(link), ...tooltip };
    case 'file':
      return { target: file(fileTarget(link.file), location(link)), ...tooltip };
    case 'web':
      return { target: link.url, ...tooltip };
  }
};
