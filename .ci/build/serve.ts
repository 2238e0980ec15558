import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The file of a folder that an address names; undefined when it points outside. */
export const fileOf = (folder: string, address: string): string | undefined => {
  const { pathname } = new URL(address, 'https://localhost');
  try {
    const file = normalize(join(folder, decodeURIComponent(pathname)));
    return file.startsWith(normalize(folder) + sep) ? file : undefined;
  } catch {
    return undefined; // a broken % sequence
  }
};

/** Answers requests from the files of a built folder, uncached: for development and tests. */
export const serveFolder =
  (folder: string): RequestListener =>
  (request, response) => {
    const file = fileOf(folder, request.url ?? '/');
    const type = TYPES[extname(file ?? '')];
    const missing = (): void => void response.writeHead(404).end('not found');
    if (!file || !type || request.method !== 'GET') return missing();
    readFile(file).then((content) => {
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content);
    }, missing);
  };
