import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { DIST } from '../support/serve.ts';

const HERE = new URL('.', import.meta.url);
const MODULES = '/etc/nginx/modules-enabled';

/** A web server that serves a packed copy of the built site by the recipe in this folder. */
export interface Hosted {
  readonly origin: string;
  /** The folder that is served; files may be added to it. */
  readonly folder: string;
  stop(): void;
}

/** Starts nginx or Caddy. Throws, with the way to get it, when it is not there. */
export async function host(server: 'nginx' | 'Caddy'): Promise<Hosted> {
  const program = ['/usr/sbin/', '/usr/bin/', '/usr/local/bin/', '/opt/homebrew/bin/']
    .map((folder) => folder + server.toLowerCase())
    .find((path) => existsSync(path));
  if (program === undefined) {
    throw new Error(
      `The recipes for hosting are tried with ${server}, which was not found. On Debian: apt-get install nginx libnginx-mod-http-brotli-static caddy.`,
    );
  }
  const root = mkdtempSync(join(tmpdir(), 'hosting-'));
  const folder = join(root, 'site');
  cpSync(DIST, folder, { recursive: true });
  execFileSync(execPath, ['src/cli/compress.ts', folder], { stdio: 'pipe' });
  const port = await freePort();
  const words = server === 'nginx' ? nginx(program, root, folder, port) : caddy(program, root, folder, port);
  const child = spawn(words[0] ?? '', words.slice(1), { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const origin = `http://127.0.0.1:${port}`;
  const stop = (): void => {
    child.kill();
    rmSync(root, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) break;
    const up = await fetch(origin).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return { origin, folder, stop };
    await new Promise((done) => setTimeout(done, 100));
  }
  stop();
  throw new Error(`${server} did not start (it ended with ${child.exitCode}):\n${said}`);
}

function nginx(program: string, root: string, folder: string, port: number): string[] {
  const recipe = readFileSync(new URL('nginx.conf', HERE), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('/srv/backgrounder', folder);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (what) => `${what}_temp_path ${root}/${what};`,
  );
  const modules = existsSync(MODULES) ? `include ${MODULES}/*.conf;` : '';
  const whole = `${modules} daemon off; pid ${root}/pid; error_log stderr;
events { worker_connections 1024; }
http { include /etc/nginx/mime.types; default_type application/octet-stream; sendfile on; tcp_nopush on; keepalive_requests 100000; access_log off; ${temporary.join(' ')}
${recipe} }`;
  // nginx may give up the rights of root, and must then still be able to read.
  execFileSync('chmod', ['-R', 'a+rX', root]);
  writeFileSync(join(root, 'nginx.conf'), whole);
  return [program, '-c', join(root, 'nginx.conf'), '-e', 'stderr'];
}

function caddy(program: string, root: string, folder: string, port: number): string[] {
  const recipe = readFileSync(new URL('Caddyfile', HERE), 'utf8')
    .replace('example.org {', `http://127.0.0.1:${port} {`)
    .replace('/srv/backgrounder', folder);
  writeFileSync(join(root, 'Caddyfile'), `{\n\tadmin off\n}\n${recipe}`);
  return [program, 'run', '--config', join(root, 'Caddyfile'), '--adapter', 'caddyfile'];
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
