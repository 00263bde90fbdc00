import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import site from '../../site.config.ts';
import { FAULTS_PATH, WATCH_PATH, WATCH_SCRIPT, watched } from './engines/watch.ts';

export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.xml': 'text/xml; charset=utf-8',
};

/** The folder for which the site is built when no other is given; it is served at the top as well. */
const BASE = `${new URL(site.address).pathname.replace(/\/$/, '')}/`;

/** The address for which the site is built when no other is given. */
const BUILT_FOR = new URL(site.address).origin;

/** How hard the tests pack: the hardest, 11, takes a quarter of a second for the reading page, and no test weighs what is sent. */
const QUICKLY = 5;

/** What was packed already, by file and time of change; one page is asked for by many tests. */
const packed = new Map<string, Buffer>();

/**
 * A folder over HTTP as a plain host would serve it, with brotli of this quality; `close` ends it. With `atHome` the whole
 * addresses in its files lead to this server, as they do on a site that stands where it was built for. With `faults` its
 * pages say what goes wrong in them, and that is put there, as are paths that were asked for in vain. `script` is awaited
 * before a script of the site is sent, and when it gives `false`, the line breaks instead.
 */
export async function serve(
  folder = DIST,
  {
    atHome = false,
    quality = QUICKLY,
    faults,
    script,
  }: { atHome?: boolean; quality?: number; faults?: string[]; script?: () => Promise<boolean> } = {},
): Promise<{ origin: string; close: () => void }> {
  let origin = '';
  const read = (file: string): Buffer => {
    const content = readFileSync(file);
    if (faults && file.endsWith('.html')) return Buffer.from(watched(content.toString()));
    return atHome ? Buffer.from(content.toString().replaceAll(BUILT_FOR, origin)) : content;
  };
  const pack = (file: string): Buffer => {
    const key = `${file} ${statSync(file).mtimeMs} ${quality} ${atHome ? origin : ''} ${faults !== undefined}`;
    const known = packed.get(key);
    if (known) return known;
    const made = brotliCompressSync(read(file), { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
    packed.set(key, made);
    return made;
  };
  const server = createServer(async (request, response) => {
    try {
      const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
      const path = folder === DIST && asked.startsWith(BASE) ? asked.slice(BASE.length - 1) : asked;
      if (faults && path === FAULTS_PATH) {
        text(request).then((fault) => faults.push(fault));
        response.end();
        return;
      }
      if (faults && path === WATCH_PATH) {
        response.writeHead(200, { 'content-type': TYPES['.js'] });
        response.end(WATCH_SCRIPT);
        return;
      }
      if (script && path.endsWith('.js') && !(await script())) {
        response.destroy();
        return;
      }
      const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      const isPacked = !type.startsWith('font');
      const content = isPacked ? pack(file) : readFileSync(file);
      response.writeHead(200, { 'content-type': type, ...(isPacked && { 'content-encoding': 'br' }) });
      response.end(content);
    } catch {
      faults?.push(`${request.url} is not there`);
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      const page = join(folder, '404.html');
      response.end(existsSync(page) ? readFileSync(page) : 'Not found');
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, close: () => server.close() };
}

let built: ReturnType<typeof serve> | undefined;

/** The built site, served once for all files of tests that a process runs; it ends with the process. */
export const serveBuilt = (): ReturnType<typeof serve> => {
  built ??= serve();
  return built;
};
