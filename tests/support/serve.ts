import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

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

/** The address for which the site is built when no other is given. */
const BUILT_FOR = 'http://localhost:4321';

/**
 * A folder over HTTP as a plain host would serve it, with brotli; `close` ends it. With `atHome` the whole addresses in
 * its files lead to this server, as they do on a site that stands where it was built for.
 */
export async function serve(folder = DIST, { atHome = false } = {}): Promise<{ origin: string; close: () => void }> {
  let origin = '';
  const server = createServer((request, response) => {
    try {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
      const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      const packed = !type.startsWith('font');
      const content = atHome && packed ? readFileSync(file, 'utf8').replaceAll(BUILT_FOR, origin) : readFileSync(file);
      response.writeHead(200, { 'content-type': type, ...(packed && { 'content-encoding': 'br' }) });
      response.end(packed ? brotliCompressSync(content) : content);
    } catch {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      const page = join(folder, '404.html');
      response.end(existsSync(page) ? readFileSync(page) : 'Not found');
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, close: () => server.close() };
}
