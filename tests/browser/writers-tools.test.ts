import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { sharedChromium } from '../support/chromium.ts';
import { READING } from '../support/pages.ts';
import { copyProject, type ProjectCopy } from '../support/project.ts';

const NOTES = 'content/articles/bilawal-in-moscow/notes';

let project: ProjectCopy;
let server: ChildProcess;
let origin: string;
let page: Page;

/** One server for the tests of a group; the last of them may write, since Astro answers with an error while it takes in a file. */
function withServer(): void {
  beforeAll(async () => {
    project = copyProject();
    origin = await startDev();
  });
  beforeEach(async () => {
    page = await (await sharedChromium()).newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(origin + READING, { waitUntil: 'load' });
    await page.locator('astro-dev-toolbar').waitFor({ state: 'attached' });
    await openTools();
  });
  afterEach(() => page.close());
  afterAll(async () => {
    const ended = new Promise((done) => server.once('exit', done));
    server.kill();
    await ended;
    project.remove();
  });
}

/** `npm run dev` in the copy; gives its address once it has said it. */
function startDev(): Promise<string> {
  const words = [join(project.root, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', '0', '--host', '127.0.0.1'];
  server = spawn(execPath, words, {
    cwd: project.root,
    env: { ...cleanEnv(), NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return new Promise((done, fail) => {
    let said = '';
    const hear = (text: Buffer): void => {
      said += text;
      const address = said.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0];
      if (address !== undefined) done(address);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.on('exit', () => fail(new Error(said)));
  });
}

const cleanEnv = () =>
  Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(?:VITEST.*|NODE_ENV|BASE_URL|MODE|DEV|PROD|SSR|TEST)$/.test(name)),
  );

/** Opens the tools until something in them is seen; again when the server loads the page anew meanwhile, which closes them. */
const openTools = (wanted?: Locator): Promise<void> =>
  vi.waitFor(
    async () => {
      // The report has a heading that begins so, too, once a note has lost its place.
      const heading = page.getByRole('heading', { name: 'Without a place', exact: true });
      await page.mouse.move(720, 880);
      await page.mouse.move(720, 898);
      if (!(await heading.isVisible()))
        await page.getByRole('button', { name: 'Notes' }).first().click({ timeout: 3000 });
      await (wanted ?? heading).waitFor({ timeout: 3000 });
    },
    { timeout: 50_000, interval: 100 },
  );

/** Selects the words at their place in a paragraph, as a writer does with the mouse. */
const select = (words: string, paragraph: string) =>
  page.evaluate(
    ([words, paragraph]) => {
      const walker = document.createTreeWalker(
        document.querySelector(`${paragraph} .words`) as Node,
        NodeFilter.SHOW_TEXT,
      );
      while (walker.nextNode()) {
        const at = walker.currentNode.textContent?.indexOf(words) ?? -1;
        if (at >= 0) getSelection()?.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
      }
    },
    [words, paragraph] as const,
  );
const overlay = () => page.locator('vite-error-overlay');

describe('a writer, in the browser', () => {
  withServer();

  it('is told what tells words apart that stand in several places', async () => {
    const [word = '', paragraph = 0] = twice();
    await select(word, `#p${paragraph + 1}`);
    await page
      .getByText(/Occurs several times; the one in paragraph \d+ is identified by the words before it/)
      .waitFor();
    expect(await page.getByRole('button', { name: 'Write the note' }).isEnabled()).toBe(true);
  });

  it('does not write over a note that is there', async () => {
    await select(readEdition()[3]?.split(' ').slice(0, 3).join(' ') ?? '', '#p4');
    await page.getByText(/^Occurs /).waitFor();
    const before = readFileSync(join(project.root, NOTES, 'lavrov.mdx'), 'utf8');
    await page.getByLabel('Name', { exact: true }).fill('lavrov');
    await page.getByRole('button', { name: 'Write the note' }).click();
    await page.getByText('already exists').waitFor();
    expect(readFileSync(join(project.root, NOTES, 'lavrov.mdx'), 'utf8')).toBe(before);
  });

  it('selects words, sees that they stand in one place, and has the file of a note written', async () => {
    const paragraph = readEdition()[1] ?? '';
    const words = paragraph.split(' ').slice(-4, -1).join(' ');
    await select(words, '#p2');
    await page.getByText('Occurs once, in paragraph 2.').waitFor();
    await page.getByLabel('Kind').selectOption('event');
    await page.getByLabel('Name', { exact: true }).fill('of-the-writer');
    await page.getByRole('button', { name: 'Write the note' }).click();
    await page.getByText('of-the-writer.mdx: created').waitFor();
    const file = readFileSync(join(project.root, NOTES, 'of-the-writer.mdx'), 'utf8');
    expect(file).toContain(words);
    expect(file).toContain('kind: event');
    // It still lacks its words and its sources, and the browser says where.
    await overlay()
      .getByText(/of-the-writer\.mdx:\d+/)
      .first()
      .waitFor();
  });
});

describe('a writer whose note lost its place', () => {
  withServer();

  it('sees a note that lost its place, with the words that come nearest, and the fault with file and line over the page', async () => {
    const file = join(project.root, NOTES, 'opposition-alliance.mdx');
    const before = readFileSync(file, 'utf8');
    const exact = before.match(/exact: "?([^"\n]+)"?/)?.[1] ?? '';
    writeFileSync(file, before.replace(exact, `${exact.slice(0, -3)}<img src=x>`));
    await overlay()
      .getByText(new RegExp(`${NOTES}/opposition-alliance\\.mdx:\\d+ quote "${exact.slice(0, -3)}<img src=x>"`))
      .first()
      .waitFor();
    expect(await overlay().locator('img[src="x"]').count()).toBe(0);
    // The page is loaded anew, once or twice, and the tools close with it; they stand above the fault.
    const item = page.locator('li', { hasText: 'opposition-alliance.mdx' });
    await openTools(item.getByText(exact, { exact: true }).first());
    writeFileSync(file, before);
    await overlay().waitFor({ state: 'detached' });
    await item.first().waitFor({ state: 'detached' });
    expect(existsSync(file)).toBe(true);
  });
});

/** The paragraphs of the report, as the file has them. */
const readEdition = (): string[] =>
  (readFileSync(join(project.root, NOTES, '../article.mdx'), 'utf8').split(/\n---\n/)[1] ?? '')
    .split(/\n\s*\n/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

/** A word that stands more than once in the report, with the paragraph of its last place, not at its beginning. */
function twice(): [string, number] {
  const paragraphs = readEdition();
  const last = paragraphs.length - 1;
  const word = paragraphs[last]
    ?.split(' ')
    .slice(4)
    .find((one) => /^[a-z]{4,}$/.test(one) && paragraphs.slice(0, last).some((text) => text.includes(` ${one} `)));
  return [word ?? '', last];
}
