import { describe, expect, it } from 'vitest';
import { snippet } from '@/embed/snippets.ts';
import { SITE_LANGUAGES } from '@/i18n/languages.ts';
import { answered, excerptFrames, openHost, sizes, withScript } from '../support/host.ts';
import { shifts } from '../support/visit.ts';

const { visit, facts } = openHost();
const PASSAGE = 'bilawal-in-moscow/p9/';
const CLAIM = 'claim/us-conspiracy/';
const NOTE = 'bilawal-in-moscow/note/lavrov/';

describe('on another site’s page', () => {
  it.each([280, 360, 600, 900])('the frame is as high as its words and nothing moves, at %i pixels', async (width) => {
    const excerpt = await facts(PASSAGE);
    await visit(
      () => ({ body: withScript(excerpt) }),
      async ({ page, said, asked }) => {
        await answered(page);
        const [frame] = await excerptFrames(page, 1);
        const size = await sizes(frame as never);
        expect(size.frame).toBeGreaterThanOrEqual(size.words);
        expect(size.frame).toBeLessThan(size.words * 1.34);
        expect(await shifts(page)).toEqual([]);
        expect(said).toEqual([]);
        expect(asked.sort()).toEqual(['/embed.js', `/embed/${PASSAGE}`]);
      },
      { viewport: { width, height: 2400 } },
    );
  });

  it('the frame grows with an open note and with a narrower window', async () => {
    const excerpt = await facts(PASSAGE);
    await visit(
      () => ({ body: withScript(excerpt) }),
      async ({ page }) => {
        await answered(page);
        const [frame] = await excerptFrames(page, 1);
        if (frame === undefined) throw new Error('no frame');
        const before = await sizes(frame);
        await frame.locator('summary').first().click();
        await expect.poll(async () => (await sizes(frame)).frame).toBeGreaterThan(before.frame);
        const open = await sizes(frame);
        expect(open.frame).toBe(open.words);
        await page.setViewportSize({ width: 320, height: 800 });
        await expect.poll(async () => (await sizes(frame)).frame).toBeGreaterThan(open.frame);
        await expect.poll(async () => (await sizes(frame)).frame - (await sizes(frame)).words).toBe(0);
      },
    );
  });

  it.runIf(SITE_LANGUAGES.includes('ur'))(
    'in Urdu it runs from right to left in an English page, and its frame clips nothing',
    async () => {
      const excerpt = await facts(PASSAGE, 'ur/');
      const plain = `<div style="width:400px">${snippet('frame', excerpt)}</div>`;
      await visit(
        () => ({ body: withScript(excerpt) + plain }),
        async ({ page, asked }) => {
          await answered(page);
          const frames = await excerptFrames(page, 2);
          for (const frame of frames) {
            const size = await sizes(frame);
            expect(size.frame).toBeGreaterThanOrEqual(size.words);
            expect(size.frame).toBeLessThan(size.words * 1.34);
            expect(await frame.locator('.words').evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
            expect(await frame.locator('.credit').innerText()).toContain('سیاق و سباق میں دیکھیں');
          }
          expect(await page.locator('#after').evaluate((one) => getComputedStyle(one).direction)).toBe('ltr');
          expect(await page.locator('iframe:lang(ur)').count()).toBe(2);
          expect(await shifts(page)).toEqual([]);
          expect(new Set(asked)).toEqual(new Set(['/embed.js', `/ur/embed/${PASSAGE}`]));
        },
        { viewport: { width: 600, height: 4000 } },
      );
    },
  );

  it('it works under a strict policy that names our site alone', async () => {
    const excerpt = await facts(CLAIM);
    await visit(
      (site) => ({
        headers: { 'content-security-policy': `default-src 'none'; script-src ${site}; frame-src ${site}` },
        body: withScript(excerpt).replace(/ style="[^"]*"/g, ''),
      }),
      async ({ page, said }) => {
        await answered(page);
        const [frame] = await excerptFrames(page, 1);
        const size = await sizes(frame as never);
        expect(size.frame).toBeGreaterThanOrEqual(size.words);
        expect(said).toEqual([]);
      },
    );
  });

  it('the words stay when scripts are blocked, and the plain frame fits', async () => {
    const excerpt = await facts(CLAIM);
    await visit(
      () => ({ body: `${withScript(excerpt)}<div style="width:400px">${snippet('frame', excerpt)}</div>` }),
      async ({ page }) => {
        expect(
          await page
            .getByText(excerpt.quote[0]?.text ?? '')
            .first()
            .isVisible(),
        ).toBe(true);
        await page.locator('iframe').scrollIntoViewIfNeeded();
        const [frame] = await excerptFrames(page, 1);
        const box = await (await frame?.frameElement())?.boundingBox();
        // Without script in the page the words are measured in a window of the same width.
        const alone = await page.context().newPage();
        await alone.setViewportSize({ width: 400, height: 100 });
        await alone.goto(excerpt.address);
        const words = await alone
          .locator('main, footer')
          .evaluateAll((parts) => parts.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0));
        expect(box?.width).toBe(400);
        expect(box?.height).toBeGreaterThanOrEqual(words);
      },
      { javaScriptEnabled: false },
    );
  });

  it('the words stay when the page forbids the frame', async () => {
    const excerpt = await facts(NOTE);
    await visit(
      (site) => ({
        headers: { 'content-security-policy': `script-src ${site}; frame-src 'none'` },
        body: withScript(excerpt),
      }),
      async ({ page }) => {
        await page.waitForFunction(() => customElements.get('annotated-excerpt') !== undefined);
        expect(
          await page
            .getByText(excerpt.quote[0]?.text ?? '')
            .first()
            .isVisible(),
        ).toBe(true);
      },
    );
  });

  it('fifty excerpts have one listener, and those far below are not loaded', async () => {
    const excerpt = await facts(NOTE);
    await visit(
      () => ({
        head: `<script>window.heard = 0; const add = window.addEventListener; window.addEventListener = function (type, ...rest) { if (type === 'message') window.heard++; return add.call(this, type, ...rest); };</script>`,
        body: Array.from({ length: 50 }, () => withScript(excerpt)).join(''),
      }),
      async ({ page, asked }) => {
        await answered(page, 2);
        expect(await page.evaluate(() => (window as unknown as { heard: number }).heard)).toBe(1);
        expect(await page.locator('annotated-excerpt').count()).toBe(50);
        expect(page.frames().filter((frame) => frame.url().includes('/embed/')).length).toBeLessThan(25);
        await page.locator('annotated-excerpt').last().scrollIntoViewIfNeeded();
        await page.waitForFunction(() =>
          [...document.querySelectorAll('annotated-excerpt')].at(-1)?.shadowRoot?.querySelector('.ready'),
        );
        expect(asked.filter((path) => path === '/embed.js').length).toBe(1);
      },
    );
  });

  it('stands in a page from right to left without turning round or hanging over', async () => {
    const excerpt = await facts(PASSAGE);
    await visit(
      () => ({ html: 'dir="rtl"', body: `${withScript(excerpt)}${snippet('frame', excerpt)}` }),
      async ({ page }) => {
        await answered(page);
        const [frame] = await excerptFrames(page, 1);
        expect(await frame?.evaluate(() => getComputedStyle(document.body).direction)).toBe('ltr');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      },
      { viewport: { width: 360, height: 800 } },
    );
  });

  it.each([
    ['light', 'dark', 'rgb(21, 23, 26)'],
    ['dark', 'light', 'rgb(251, 250, 246)'],
    ['dark', '', 'rgb(21, 23, 26)'],
  ] as const)('for a reader with %s and a page that asks for "%s" the ground is %s', async (scheme, theme, ground) => {
    const excerpt = await facts(NOTE);
    await visit(
      () => ({ body: snippet('script', excerpt, { theme, as: 'then' }) }),
      async ({ page }) => {
        await answered(page);
        const [frame] = await excerptFrames(page, 1);
        expect(await frame?.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(ground);
        expect(await frame?.getByLabel('As of 29 January 2023').isChecked()).toBe(true);
        expect(await frame?.locator('[data-later]').first().isVisible()).toBe(false);
      },
      { colorScheme: scheme },
    );
  });

  it('prints whole at the width of the paper', async () => {
    const excerpt = await facts(PASSAGE);
    await visit(
      () => ({ body: withScript(excerpt) }),
      async ({ page }) => {
        await answered(page);
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize({ width: 640, height: 900 });
        const [frame] = await excerptFrames(page, 1);
        await expect
          .poll(async () => (await sizes(frame as never)).frame - (await sizes(frame as never)).words)
          .toBeGreaterThanOrEqual(0);
      },
    );
  });
});

describe('the host’s script', () => {
  it('may be loaded twice', async () => {
    const excerpt = await facts(NOTE);
    await visit(
      (site) => ({ body: `${withScript(excerpt)}<script src="${site}/embed.js?again"></script>` }),
      async ({ page, said }) => {
        await answered(page);
        expect(
          await page.locator('annotated-excerpt').evaluate((one) => one.shadowRoot?.querySelectorAll('iframe').length),
        ).toBe(1);
        expect(said).toEqual([]);
      },
    );
  });

  it('makes an excerpt of a quotation, also of one that comes later', async () => {
    const excerpt = await facts(CLAIM);
    const quotation = /<blockquote.*<\/blockquote>/s.exec(snippet('script', excerpt))?.[0] ?? '';
    await visit(
      (site) => ({ body: `<main>${quotation}</main><script async src="${site}/embed.js"></script>` }),
      async ({ page }) => {
        await answered(page);
        const title = await page
          .locator('annotated-excerpt')
          .evaluate((one) => one.shadowRoot?.querySelector('iframe')?.title);
        expect(title).toBe(excerpt.title);
        await page.evaluate((html) => {
          const main = document.querySelector('main');
          if (main) main.innerHTML = `<h1>Another page</h1>${html}`;
        }, quotation);
        await answered(page);
        expect(await page.locator('annotated-excerpt').count()).toBe(1);
      },
    );
  });

  it('works inside a shadow root, and again when an element is moved or its address changes', async () => {
    const [excerpt, other] = [await facts(NOTE), await facts(CLAIM)];
    await visit(
      (site) => ({ body: `<div id="outer"></div><div id="elsewhere"></div><script src="${site}/embed.js"></script>` }),
      async ({ page }) => {
        const state = () =>
          page.evaluate(() => {
            const host = [...document.querySelectorAll('div')].find(({ shadowRoot }) => shadowRoot);
            const frame = host?.shadowRoot?.querySelector('annotated-excerpt')?.shadowRoot?.querySelector('iframe');
            return { ready: frame?.className, src: frame?.src };
          });
        await page.evaluate((src) => {
          const outer = document.getElementById('outer');
          const excerpt = Object.assign(document.createElement('annotated-excerpt'), { title: 'An excerpt' });
          excerpt.setAttribute('src', src);
          outer?.attachShadow({ mode: 'open' }).append(excerpt);
        }, excerpt.address);
        await expect.poll(state).toEqual({ ready: 'ready', src: excerpt.address });
        await page.evaluate((src) => {
          const outer = document.getElementById('outer');
          document.getElementById('elsewhere')?.append(outer as Node);
          outer?.shadowRoot?.querySelector('annotated-excerpt')?.setAttribute('src', src);
        }, other.address);
        await expect.poll(state).toEqual({ ready: 'ready', src: other.address });
        await expect.poll(() => page.frames().length).toBe(2);
      },
    );
  });
});
