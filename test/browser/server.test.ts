import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import type { Server } from 'node:https';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Certificate } from '../../.ci/workbench/certificate.ts';
import { certificateIn } from '../../.ci/workbench/certificate.ts';
import { serveWorkbench } from '../../.ci/workbench/server.ts';

const get = (address: string, path: string): Promise<IncomingMessage> =>
  new Promise((done, failed) => {
    const { hostname, port } = new URL(address);
    // the path as it stands: a URL would tidy `..` away
    const asked = request({ hostname, port, path, rejectUnauthorized: false }, (answer) => {
      answer.resume();
      done(answer);
    });
    asked.on('error', failed).end();
  });

describe('the server of npm start', function () {
  this.timeout(20_000);
  const folder = mkdtempSync(join(tmpdir(), 'dabiao-serve-'));
  const dist = join(folder, 'dist');
  const servers: Server[] = [];
  let certificate: Certificate;
  let address: string;

  before(async () => {
    mkdirSync(join(dist, 'workbench'), { recursive: true });
    writeFileSync(join(dist, 'workbench/index.html'), '<!doctype html>');
    writeFileSync(join(dist, 'taskpane.html'), '<!doctype html>');
    writeFileSync(join(folder, 'secret.json'), '{}');
    certificate = await certificateIn(join(folder, 'certificate'));
    const served = await serveWorkbench(dist, certificate, 0);
    servers.push(served.server);
    address = served.address;
  });
  after(() => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
    rmSync(folder, { recursive: true, force: true });
  });

  it('has a certificate for localhost, kept for the next start', async () => {
    const made = new X509Certificate(certificate.cert);
    assert.ok(made.checkHost('localhost'));
    assert.ok(Date.parse(made.validTo) > Date.now());
    assert.deepEqual(await certificateIn(join(folder, 'certificate')), certificate);
  });

  it('leads from its address to the workbench', async () => {
    const { statusCode, headers } = await get(address, '/');
    assert.deepEqual([statusCode, headers.location], [302, '/workbench/index.html']);
  });

  it('sends a strict policy with every page; only the page itself may frame the pane', async () => {
    const policyOf = async (path: string): Promise<string> =>
      String((await get(address, path)).headers['content-security-policy']);
    const [page, pane] = [await policyOf('/workbench/index.html'), await policyOf('/taskpane.html')];
    for (const policy of [page, pane]) {
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /script-src 'self';/);
      assert.match(policy, /connect-src 'self'/);
      assert.doesNotMatch(policy, /https?:/);
    }
    assert.match(page, /frame-ancestors 'none'/);
    assert.match(pane, /frame-ancestors 'self'/);
  });

  for (const path of [
    '/../secret.json',
    '/%2e%2e/secret.json',
    '/workbench/..%2f..%2fsecret.json',
    '/none.html',
    '/%',
  ])
    it(`answers ${path} with 404`, async () => assert.equal((await get(address, path)).statusCode, 404));

  it('takes the next port where one is busy', async () => {
    const port = Number(new URL(address).port);
    const next = await serveWorkbench(dist, certificate, port);
    servers.push(next.server);
    assert.ok(Number(new URL(next.address).port) > port);
  });
});
