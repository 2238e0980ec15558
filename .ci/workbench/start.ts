import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from '../build/build.ts';
import { buildWorkbench } from './build.ts';
import { certificateIn } from './certificate.ts';
import { serveWorkbench } from './server.ts';

/** `npm start [-- --no-open] [-- --port=3443]`: builds pane and workbench, serves them, opens the browser. */

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const PORT = 3443;

const option = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];

const words = (address: string): string => `
达标试用台：  ${address}

  浏览器会警告“连接不是私密连接”：证书是刚才在这台电脑上做的，没有装进系统。
  按“高级”→“继续前往 localhost”即可。页面只在这台电脑上，文件不上传。
  想在真的 Excel 里用：Windows 或 Mac 上运行 npm run excel；Excel 网页版见 README。
  按 Ctrl+C 结束。

  The browser warns of the certificate: it was made on this computer just now and is installed nowhere.
  Choose Advanced, then Proceed to localhost. For a real Excel: npm run excel (Windows, Mac). Ctrl+C ends.
`;

const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  win32: ['cmd', '/c', 'start', ''],
  darwin: ['open'],
};

/** Opens the system's browser; where that fails the address on the screen is enough. */
const openBrowser = (address: string): void => {
  const headless = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
  if (headless || process.env['CI']) return;
  const [program, ...options] = OPENERS[process.platform] ?? ['xdg-open'];
  const opened = spawn(program, [...options, address], { stdio: 'ignore', detached: true });
  opened.on('error', () => {});
  opened.unref();
};

const main = async (): Promise<void> => {
  const started = performance.now();
  console.log('正在构建，约需半分钟…… Building, about half a minute…');
  await build({ profile: 'self', out: dist });
  await buildWorkbench(dist);
  console.log(`构建用了 ${((performance.now() - started) / 1000).toFixed(0)} 秒。`);
  const certificate = await certificateIn(join(root, '.cache/certificate'));
  const { server, address } = await serveWorkbench(dist, certificate, Number(option('port') ?? PORT));
  console.log(words(address));
  if (!process.argv.includes('--no-open')) openBrowser(address);
  const end = (): void => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
};

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
});
