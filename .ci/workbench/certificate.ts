import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { X509Certificate } from 'node:crypto';

/** A certificate for localhost, made on the spot. It is put nowhere where a browser or the system would trust it. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const VALID_DAYS = 30;
const DAY_MS = 86_400_000;

interface DevCerts {
  generateCertificates(ca: string, cert: string, key: string, days: number, domains: string[]): Promise<void>;
}

/** Whether a certificate kept from an earlier start still holds for a day. */
const holds = (file: string): boolean => {
  if (!existsSync(file)) return false;
  const { validTo } = new X509Certificate(readFileSync(file));
  return Date.parse(validTo) - Date.now() > DAY_MS && Date.now() >= statSync(file).mtimeMs - DAY_MS;
};

/** The certificate kept in a folder, made anew when there is none or it runs out. Needs neither network nor openssl. */
export const certificateIn = async (folder: string): Promise<Certificate> => {
  const [cert, key] = [join(folder, 'localhost.crt'), join(folder, 'localhost.key')];
  if (!holds(cert)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const { generateCertificates } = createRequire(import.meta.url)('office-addin-dev-certs') as DevCerts;
    // its report of where the files are would read as if something had been installed
    const { log } = console;
    console.log = () => {};
    try {
      await generateCertificates(join(folder, 'ca.crt'), cert, key, VALID_DAYS, ['localhost', '127.0.0.1']);
    } finally {
      console.log = log;
    }
  }
  return { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') };
};
