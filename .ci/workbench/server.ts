import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { createServer, type Server } from 'node:https';
import { extname } from 'node:path';
import { fileOf } from '../build/serve.ts';
import { panePolicy, plainPolicy } from '../build/profiles.ts';
import type { Certificate } from './certificate.ts';
import { WORKBENCH_FOLDER } from './build.ts';
import { workbenchPolicy } from './policy.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xls': 'application/vnd.ms-excel',
};

/** The policy in a header besides the page's own: `frame-ancestors` counts only there. */
const policyOf = (path: string): string => {
  if (path.startsWith(`/${WORKBENCH_FOLDER}/`)) return `${workbenchPolicy}; frame-ancestors 'none'`;
  const pane = path.endsWith('/help.html') ? plainPolicy : panePolicy('self');
  return `${pane}; frame-ancestors 'self'`;
};

const HOME = `/${WORKBENCH_FOLDER}/index.html`;

/** Serves a built folder with the workbench in it. */
export const workbenchListener =
  (dist: string): RequestListener =>
  (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    if (pathname === '/' || pathname === `/${WORKBENCH_FOLDER}` || pathname === `/${WORKBENCH_FOLDER}/`)
      return void response.writeHead(302, { location: HOME }).end();
    const file = fileOf(dist, request.url ?? '/');
    const type = TYPES[extname(file ?? '')];
    const missing = (): void =>
      void response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    if (!file || !type || (request.method !== 'GET' && request.method !== 'HEAD')) return missing();
    readFile(file).then((content) => {
      response.writeHead(200, {
        'content-type': type,
        'content-length': content.length,
        'cache-control': 'no-store',
        'content-security-policy': policyOf(pathname),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
      });
      response.end(request.method === 'HEAD' ? undefined : content);
    }, missing);
  };

const PORTS_TRIED = 20;

/** Listens on localhost only, at the first free port from `port` on; 0 takes any free one. */
export const serveWorkbench = async (
  dist: string,
  certificate: Certificate,
  port: number,
): Promise<{ server: Server; address: string }> => {
  const server = createServer({ ...certificate }, workbenchListener(dist));
  for (let tried = 0; ; tried++) {
    try {
      await new Promise<void>((listening, failed) => {
        server.once('error', failed);
        server.listen(port === 0 ? 0 : port + tried, 'localhost', () => {
          server.off('error', failed);
          listening();
        });
      });
      break;
    } catch (fault) {
      const busy =
        fault instanceof Error && 'code' in fault && ['EADDRINUSE', 'EACCES'].includes(String(fault.code));
      if (!busy || tried >= PORTS_TRIED) throw fault;
    }
  }
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('the server has no port');
  return { server, address: `https://localhost:${at.port}/` };
};
