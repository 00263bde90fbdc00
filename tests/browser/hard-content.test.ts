import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedChromium } from '../support/chromium.ts';
import { copyProject, type ProjectCopy } from '../support/project.ts';
import { choose, expectOpen, note } from '../support/reading.ts';
import { serve } from '../support/serve.ts';
import { addArticles, type SyntheticArticle, syntheticArticle, USUAL } from '../support/synthetic.ts';

/** A site with an article of 500 notes and one whose words are hard: mentions that share words, scripts that run the other way, text that looks like markup. */
const MANY = syntheticArticle(0, { ...USUAL, notes: 500 });
const HARD = hardArticle();

let project: ProjectCopy;
let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  project = copyProject();
  addArticles(project.root, [MANY, HARD]);
  const { output, code } = project.build();
  if (code !== 0) throw new Error(output);
  site = await serve(join(project.root, 'dist'));
});
afterAll(() => {
  site?.close();
  project.remove();
});

/** An article of its own words, on the frame of a made-up one. */
function hardArticle(): SyntheticArticle {
  const made = syntheticArticle(1, { ...USUAL, notes: 12 });
  const files = new Map([...made.files].filter(([path]) => !path.includes('/notes/')));
  const article = `articles/${made.slug}/article.mdx`;
  const body = [
    'The new Russian oil deal was signed in the old harbour town by the harbour minister of the island.',
    'Her office wrote “وزارت خارجہ” on the envelope, and the word \u2067שלום\u2069 stood below it; then the port of Haifa חיפה answered.',
    'He typed 5 < 6 > 4 and &lt;img src=x onerror=alert(2)&gt; & &amp; into the form, and nothing happened.',
    'A word with an override, \u202egnorw\u202c, and one without a break: Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft.',
    // The words of the term and the names of the record stand somewhere, so that their entries are sound.
    made.mentions.join(', '),
  ];
  const [front = ''] = (made.files.get(article) ?? '').split(/\n---\n/);
  files.set(article, `${front}\n---\n\n${body.join('\n\n')}\n`);
  const [prose = ''] = [...made.files]
    .filter(([path]) => path.includes('/notes/'))
    .map(([, text]) => text.split(/\n---\n/)[1] ?? '');
  const note = (
    name: string,
    target: string,
    { title = name, about }: { title?: string; about?: string | undefined } = {},
  ): void => {
    const fields = {
      kind: 'term',
      title,
      gist: `About ${name}.`,
      ...(about && { about }),
      targets: [{ exact: target }],
    };
    const front = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    files.set(`articles/${made.slug}/notes/${name}.mdx`, `---\n${front.join('\n')}\n---\n${prose}`);
  };
  note('outer', 'Russian oil deal');
  note('inner', 'oil');
  note('left', 'the old harbour');
  note('right', 'harbour town by');
  note('urdu', 'وزارت خارجہ', { title: 'وزارت خارجہ' });
  note('hebrew', 'חיפה');
  note('markup', '&lt;img src=x onerror=alert(2)&gt; & &amp;', { title: '<b>Bold</b> & <script>alert(3)</script>' });
  const entries = [...files.keys()].filter((path) => /^(people|organisations|places|events|terms)\//.test(path));
  for (const [i, path] of entries.entries())
    note(`entry-${i}`, made.mentions[i] ?? '', { about: path.replace('.mdx', '') });
  const used = [...files.values()].join();
  return {
    ...made,
    files,
    sources: made.sources.filter((source) => used.includes(`"${(source as { id: string }).id}"`)),
  };
}

async function open(path: string, act: (page: Page) => Promise<void>, options = {}): Promise<void> {
  const page = await (await sharedChromium()).newPage({ viewport: { width: 1440, height: 900 }, ...options });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('dialog', (dialog) => {
    faults.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(site.origin + path);
  await act(page);
  expect(faults).toEqual([]);
  await page.close();
}

describe('an article with 500 notes', () => {
  const path = `/articles/${MANY.slug}/`;

  it('shows each at its words, opens any of them at once, and is no wider than the window', () =>
    open(path, async (page) => {
      expect(await page.locator('details.note').count()).toBe(500);
      expect(await page.locator('a.mention').count()).toBe(500);
      for (const name of ['note-0', 'note-250', 'note-499']) {
        await page.locator(`#mention-${name}-1`).click();
        await expectOpen(page, name);
        expect(await note(page, name).locator('.prose > p').first().isVisible()).toBe(true);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
    }));

  it('opens all of them, and prints them', () =>
    open(
      path,
      async (page) => {
        await choose(page, 'Show all');
        const shown = () =>
          page.locator('details.note .prose').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
        expect(await shown()).toBe(500);
        await choose(page, 'Titles');
        await page.emulateMedia({ media: 'print' });
        expect(await shown()).toBe(500);
      },
      { viewport: { width: 360, height: 800 } },
    ));

  it('keeps its excerpts light: where many notes meet, each has its first sentence and a link', async () => {
    const excerpt = await (await fetch(`${site.origin}/embed/${MANY.slug}/p1/`)).text();
    expect(excerpt.match(/class="note"/g)?.length).toBeGreaterThan(30);
    expect(excerpt).not.toContain('<details');
  });
});

describe('mentions that share words', () => {
  const path = `/articles/${HARD.slug}/`;

  it('leave every word of the report standing once, in its order', () =>
    open(path, async (page) => {
      const words = await page.locator('#p1 .words').evaluate((paragraph) => {
        for (const sign of paragraph.querySelectorAll('[aria-hidden], .visually-hidden, sup')) sign.remove();
        // Before the words stand the number of the paragraph and the place from which the report was sent.
        return paragraph.textContent
          ?.replace(/^[\s\S]*?(?=The new)/, '')
          .replace(/[¹²³⁴-⁹⁰°]/g, '')
          .replace(/\s+/g, ' ')
          .trim();
      });
      expect(words).toBe(
        'The new Russian oil deal was signed in the old harbour town by the harbour minister of the island.',
      );
    }));

  it.each([
    ['nested', 'outer', 'inner'],
    ['crossing', 'left', 'right'],
  ])('%s ones each lead to their own note', (_, first, second) =>
    open(path, async (page) => {
      for (const name of [first, second]) {
        const ways = page.locator(`#p1 .words a[href="#note-${name}"]`);
        expect(await ways.count(), name).toBeGreaterThan(0);
        await ways.first().focus();
        await page.keyboard.press('Enter');
        await expectOpen(page, name);
      }
      expect(await page.locator('#p1 .words a a').count()).toBe(0);
    }),
  );
});

describe('words that run from right to left', () => {
  const path = `/articles/${HARD.slug}/`;

  it('keep their letters and their place, in the text and in the title of a note', () =>
    open(path, async (page) => {
      expect(await page.locator('#mention-urdu-1').textContent()).toContain('وزارت خارجہ');
      const box = async (selector: string) => page.locator(selector).boundingBox();
      const [mention, paragraph] = [await box('#mention-hebrew-1'), await box('#p2 .words')];
      expect(mention?.x).toBeGreaterThanOrEqual(paragraph?.x ?? Number.POSITIVE_INFINITY);
      // The sign of a note comes after its words and before what follows, whichever way they run.
      const title = await note(page, 'urdu').locator('.title').boundingBox();
      const icon = await note(page, 'urdu').locator('svg.kind').boundingBox();
      expect(title?.x).toBeGreaterThan(icon?.x ?? Number.POSITIVE_INFINITY);
    }));

  it('an override does not turn what stands after its paragraph', () =>
    open(path, async (page) => {
      const order = await page.locator('#p4 .words').evaluate((paragraph) => {
        const text = [...paragraph.childNodes].findLast((node) => node.textContent?.includes('without'));
        const range = document.createRange();
        const at = text?.textContent?.indexOf('without') ?? 0;
        const node = text?.nodeType === Node.TEXT_NODE ? text : text?.firstChild;
        if (!node) return [];
        return [at, at + 6].map((start) => {
          range.setStart(node, start);
          range.setEnd(node, start + 1);
          return range.getBoundingClientRect().x;
        });
      });
      expect(order[0]).toBeLessThan(order[1] ?? 0);
    }));

  it.each([320, 1440])('a word longer than the line is broken, and the page stays %i pixels wide', (width) =>
    open(
      path,
      async (page) =>
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width),
      {
        viewport: { width, height: 800 },
      },
    ),
  );
});

describe('text that looks like markup', () => {
  it.each([
    `/articles/${HARD.slug}/`,
    `/articles/${HARD.slug}/passages/`,
    `/articles/${HARD.slug}/cite/`,
    `/embed/${HARD.slug}/p3/`,
    `/embed/${HARD.slug}/note/markup/`,
    '/search/?q=alert',
  ])('is text on %s', (path) =>
    open(path, async (page) => {
      await page.waitForLoadState('networkidle');
      if (!/search|cite/.test(path)) expect(await page.getByText('<script>alert(3)').count()).toBeGreaterThan(0);
      if (path.includes('p3')) expect(await page.getByText('5 < 6 > 4').count()).toBe(1);
      expect(await page.locator('img[onerror], main b, script:not([src]):has-text("alert(")').count()).toBe(0);
    }),
  );

  it('is text in the files for programs', async () => {
    const answer = await fetch(`${site.origin}/data/annotations/${HARD.slug}/page-1.jsonld`);
    expect(JSON.stringify(await answer.json())).toContain('&lt;img src=x onerror=alert(2)&gt; & &amp;');
    const oembed = await (await fetch(`${site.origin}/embed/${HARD.slug}/note/markup/oembed.json`)).json();
    expect(oembed.title).toContain('<b>Bold</b> & <script>alert(3)</script>');
    expect(oembed.html).not.toMatch(/<b>|<script/);
  });
});

describe('a note of 3,000 words', () => {
  const long = `<p>${Array.from({ length: 3000 }, (_, i) => `word${i}`).join(' ')}</p>`;
  it.each([360, 1440])('is read to its end at %i pixels', (width) =>
    open(
      '/404.html',
      async (page) => {
        await page.route('**/articles/report-0/', async (route) => {
          const answer = await route.fetch();
          const html = await answer.text();
          const at = html.indexOf('<p>', html.indexOf('id="note-note-3"'));
          await route.fulfill({ response: answer, body: html.slice(0, at) + long + html.slice(at) });
        });
        await page.goto(`${site.origin}/articles/${MANY.slug}/`);
        await page.locator('#mention-note-3-1').click();
        await expectOpen(page, 'note-3');
        const end = note(page, 'note-3').locator('.ways');
        await end.scrollIntoViewIfNeeded();
        await page.waitForTimeout(600);
        const box = await end.boundingBox();
        expect(box && box.y >= 0 && box.y < 900).toBe(true);
        const top = await end.evaluate((one) => {
          const { left, top, width, height } = one.getBoundingClientRect();
          return one.contains(document.elementFromPoint(left + Math.min(20, width / 2), top + height / 2));
        });
        expect(top).toBe(true);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      },
      { viewport: { width, height: 900 } },
    ),
  );
});
