import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITE_LANGUAGES } from '../../src/i18n/languages.ts';
import { fileOf, truths } from '../cases/notes-report.ts';
import { extendedBrowsers } from '../support/extension.ts';
import { LINE, newspaper, serveNotes } from '../support/notes-hosts.ts';
import { DIST } from '../support/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'extension-'));
const [built, other] = [join(folder, 'built'), join(folder, 'other')];
let served: Awaited<ReturnType<typeof serveNotes>>;

const build = (site: string, to: string): string =>
  execFileSync(execPath, ['src/cli/extension.ts', site, to], { encoding: 'utf8' });

beforeAll(async () => {
  served = await serveNotes();
  build(DIST, built);
  const site = join(folder, 'site/data/articles/cranes');
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, 'notes.json'), JSON.stringify(fileOf(truths)));
  copyFileSync('dist/icon.svg', join(folder, 'site/icon.svg'));
  build(join(folder, 'site'), other);
});
afterAll(() => {
  served.close();
  rmSync(folder, { recursive: true, force: true });
});

const placed = (page: Page) => page.evaluate(() => self.annotatedNotes?.placed.length);

describe('the extension', () => {
  it('has one script, no background, no address, and the right to see a page only when it is asked for there', () => {
    const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['activeTab', 'scripting']);
    for (const language of SITE_LANGUAGES) {
      const messages = JSON.parse(readFileSync(join(built, `_locales/${language}/messages.json`), 'utf8'));
      for (const key of ['name', 'about', 'button', 'refused']) expect(messages[key].message, key).toBeTruthy();
    }
    const listed = JSON.parse(readFileSync(join(built, 'notes/index.json'), 'utf8'));
    expect(listed.map(({ language }: { language: string }) => language.split('-')[0])).toEqual(SITE_LANGUAGES);
    for (const field of ['background', 'host_permissions', 'content_scripts', 'optional_permissions'])
      expect(manifest).not.toHaveProperty(field);
    expect(readdirSync(built).filter((name) => name.endsWith('js'))).toEqual(['notes.js']);
    expect(readFileSync(join(built, 'notes.js'), 'utf8')).not.toMatch(/\beval\b|innerHTML|new Function/);
    cpSync(join(DIST, 'data/articles/bilawal-in-moscow/notes.json'), join(folder, 'same.json'));
    expect(readFileSync(join(built, 'notes/bilawal-in-moscow.json'), 'utf8')).toBe(
      readFileSync(join(folder, 'same.json'), 'utf8'),
    );
  });

  it('says what is missing when there is no built site', () => {
    expect(() => build(join(folder, 'nowhere'), join(folder, 'none'))).toThrow('npm run build');
  });

  it.each(extendedBrowsers)(
    'shows notes in $name at a press of its button, whatever the policy of the page, and takes them away at another',
    async ({ open }) => {
      const { browser, press } = await open(other);
      try {
        served.set(
          { html: newspaper.html.replace(LINE, ''), headers: { 'content-security-policy': "default-src 'none'" } },
          fileOf(truths),
        );
        const page = (await browser.pages())[0] ?? (await browser.newPage());
        await page.goto(served.host);
        await page.bringToFront();
        expect(await placed(page)).toBeUndefined();
        await press(page);
        await expect.poll(() => placed(page)).toBe(truths.length);
        expect(served.asked).toEqual([]);
        const box = await page.evaluate(() => {
          const { width = 0, height = 0 } =
            document.querySelector('annotated-notes')?.shadowRoot?.querySelector('summary')?.getBoundingClientRect() ??
            {};
          return width * height;
        });
        expect(box).toBeGreaterThan(1000);
        await press(page);
        await expect.poll(() => placed(page)).toBeUndefined();
        expect(await page.evaluate(() => document.querySelectorAll('annotated-notes').length)).toBe(0);
      } finally {
        await browser.close();
      }
    },
  );
});
