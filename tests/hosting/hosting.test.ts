import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { READING } from '../support/pages.ts';
import { DIST } from '../support/serve.ts';
import { type Hosted, host } from './servers.ts';

const script = readdirSync(join(DIST, '_astro')).find((name) => name.endsWith('.js')) ?? '';

/** What each path must be served with; `null` for a header that must not be there. The same is asked of `_headers`. */
const EXPECTED: readonly [path: string, headers: Readonly<Record<string, string | null>>][] = [
  [READING, { 'content-security-policy': "frame-ancestors 'none'", 'access-control-allow-origin': null }],
  ['/', { 'content-security-policy': "frame-ancestors 'none'" }],
  ['/embed/', { 'content-security-policy': "frame-ancestors 'none'", 'access-control-allow-origin': '*' }],
  ['/embed/bilawal-in-moscow/p9/oembed.json', { 'access-control-allow-origin': '*' }],
  ['/embed/on-your-page/', { 'content-security-policy': "frame-ancestors 'none'" }],
  ['/embed.js', { 'access-control-allow-origin': '*' }],
  ['/notes.js', { 'access-control-allow-origin': '*' }],
  ['/ur/', { 'content-security-policy': "frame-ancestors 'none'" }],
  ['/ur/embed/', { 'content-security-policy': "frame-ancestors 'none'", 'access-control-allow-origin': '*' }],
  ['/ur/embed/bilawal-in-moscow/p9/oembed.json', { 'access-control-allow-origin': '*' }],
  ['/ur/embed/on-your-page/', { 'content-security-policy': "frame-ancestors 'none'" }],
  ['/ur/notes.js', { 'access-control-allow-origin': '*' }],
  ['/data/record.jsonld', { 'access-control-allow-origin': '*' }],
  [`/_astro/${script}`, { 'cache-control': 'public, max-age=31536000, immutable' }],
  ['/sw.js', { 'cache-control': 'no-cache' }],
];
const EVERYWHERE = {
  'strict-transport-security': 'max-age=31536000',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()',
};

describe.each(['nginx', 'Caddy'] as const)('by the recipe for %s', (server) => {
  let site: Hosted;
  beforeAll(async () => {
    site = await host(server);
  });
  afterAll(() => site?.stop());
  const get = (path: string, encoding = 'br'): Promise<Response> =>
    fetch(site.origin + path, { headers: { 'accept-encoding': encoding }, redirect: 'manual' });

  it.each(EXPECTED)('%s has its headers', async (path, headers) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    for (const [name, value] of Object.entries({ ...EVERYWHERE, ...headers }))
      expect(answer.headers.get(name), name).toBe(value);
  });

  it.each(['', '/ur'])('an excerpt below %s/embed/ may be framed by anyone', async (language) => {
    const policy = (await get(`${language}/embed/bilawal-in-moscow/p9/`)).headers.get('content-security-policy');
    expect(policy).toBe('frame-ancestors *');
  });

  it('pages come in brotli, or in gzip, or as they are', async () => {
    for (const [asked, given] of [
      ['br', 'br'],
      ['gzip', 'gzip'],
      ['identity', null],
    ] as const) {
      const answer = await get(READING, asked);
      expect(answer.headers.get('content-encoding')).toBe(given);
      expect(await answer.text()).toBe(readFileSync(join(DIST, READING, 'index.html'), 'utf8'));
    }
    const packed = readFileSync(join(site.folder, READING, 'index.html.br'));
    expect(brotliDecompressSync(packed).equals(readFileSync(join(DIST, READING, 'index.html')))).toBe(true);
  });

  it('files have their types, with the letters said', async () => {
    for (const [path, type] of [
      ['/', /^text\/html; charset=utf-8$/],
      ['/data/record.jsonld', /^application\/ld\+json/],
      [`/_astro/${script}`, /^(text|application)\/javascript/],
      ['/icon.svg', /^image\/svg\+xml/],
    ] as const)
      expect((await get(path)).headers.get('content-type'), path).toMatch(type);
  });

  it('an address that leads nowhere gets the page for that, with its status and its headers', async () => {
    const answer = await get('/people/nobody/');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe(readFileSync(join(DIST, '404.html'), 'utf8'));
    expect(answer.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
  });

  it('an address without its last slash is led to the one with it, and no folder is listed', async () => {
    const answer = await get('/about');
    expect([301, 308]).toContain(answer.status);
    expect(answer.headers.get('location')).toMatch(/^(?:http:\/\/127\.0\.0\.1:\d+)?\/about\/$/);
    expect((await get('/_astro/')).status).toBeGreaterThanOrEqual(403);
    expect((await get('/../package.json')).status).toBe(404);
  });

  it('the report is read and its notes have their tools; another site may frame an excerpt and nothing else', async () => {
    const browser = await launchChromium();
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(site.origin + READING);
    await page.locator('#mention-lavrov-1').click();
    await page.locator('details.note[open]').getByRole('button', { name: 'Keep' }).waitFor();
    expect(faults).toEqual([]);
    const other = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const frames = ['/embed/bilawal-in-moscow/p9/', READING].map(
        (path) => `<iframe src="${site.origin}${path}"></iframe>`,
      );
      response.end(frames.join(''));
    });
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}`);
    const [, excerpt, report] = page.frames();
    expect(await excerpt?.locator('main').count()).toBe(1);
    expect(await report?.locator('main').count()).toBe(0);
    await browser.close();
    other.close();
  });
});

describe('the rules for Netlify and Cloudflare Pages', () => {
  const rules = readFileSync(join(DIST, '_headers'), 'utf8')
    .split(/\n(?=\/)/)
    .map((rule) => rule.split('\n').filter((line) => !line.startsWith('#')))
    .filter(([path]) => path?.startsWith('/'))
    .map(([path = '', ...lines]) => ({
      path,
      headers: lines.filter((line) => line.trim()).map((line) => line.trim().split(/: (.*)/)),
    }));

  it.each(EXPECTED)('give %s the same headers', (path, headers) => {
    const given = new Map<string, string[]>();
    for (const rule of rules) {
      const matches = rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
      if (!matches) continue;
      // Where several rules match, the hosts join what they say with a comma.
      for (const [name = '', value = ''] of rule.headers)
        given.set(name.toLowerCase(), [...(given.get(name.toLowerCase()) ?? []), value]);
    }
    for (const [name, value] of Object.entries({ ...EVERYWHERE, ...headers })) {
      expect(new Set(given.get(name) ?? []), name).toEqual(new Set(value === null ? [] : [value]));
    }
  });

  it('are no more than Cloudflare takes', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const { headers } of rules)
      for (const header of headers) expect(header.join(': ').length).toBeLessThanOrEqual(2000);
  });
});
