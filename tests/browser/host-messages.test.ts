import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { snippet } from '@/embed/snippets.ts';
import { answered, excerptFrames, openHost, sizes, withScript } from '../support/host.ts';

const { visit, facts } = openHost();
const PASSAGE = 'bilawal-in-moscow/p9/';
const NOTE = 'bilawal-in-moscow/note/lavrov/';

describe('what is forged', () => {
  it('by the page around it changes nothing in an excerpt', async () => {
    const excerpt = await facts(PASSAGE);
    await visit(
      () => ({
        head: '<script>window.heard = []; addEventListener("message", ({ data }) => heard.push(data));</script>',
        body: snippet('frame', excerpt),
      }),
      async ({ page }) => {
        const [frame] = await excerptFrames(page, 1);
        // It first says by itself how high it is.
        const count = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.length);
        await expect.poll(count).toBeGreaterThan(0);
        for (let known = 0; known !== (await count()); await page.waitForTimeout(300)) known = await count();
        const before = await frame?.content();
        const answers = await page.evaluate(async () => {
          const { heard } = window as unknown as { heard: unknown[] };
          heard.length = 0;
          const child = document.querySelector('iframe')?.contentWindow;
          const forged = [
            null,
            'pymxPYMxwidthxPYMx9',
            { type: 'annotated-excerpt', height: 1 },
            { type: 'annotated-excerpt', src: 'javascript:alert(1)', theme: 'dark', html: '<b>x</b>' },
            { message: 'link', value: 'https://example.org/' },
            { context: 'h5p', action: 'hello' },
          ];
          for (const words of forged) child?.postMessage(words, '*');
          await new Promise((done) => setTimeout(done, 200));
          const unasked = heard.length;
          const answer = new Promise<void>((done) =>
            addEventListener('message', ({ data }) => data?.type === 'annotated-excerpt' && done()),
          );
          child?.postMessage({ type: 'annotated-excerpt', ask: 'height' }, '*');
          await answer;
          return { unasked, asked: heard.slice(unasked) };
        });
        expect(answers.unasked).toBe(0);
        expect(answers.asked).toContainEqual({ type: 'annotated-excerpt', height: expect.any(Number) });
        expect(await frame?.content()).toBe(before);
        expect(frame?.url()).toBe(excerpt.address);
      },
    );
  });

  it('a window that is not around it gets no answer', async () => {
    const excerpt = await facts(NOTE);
    const ask = `setInterval(() => parent.frames[0].postMessage({ type: 'annotated-excerpt', ask: 'height' }, '*'), 20)`;
    await visit(
      () => ({
        head: '<script>window.heard = 0; addEventListener("message", () => window.heard++);</script>',
        body: `${snippet('frame', excerpt)}<iframe sandbox="allow-scripts" srcdoc="<script>${ask}</script>"></iframe>`,
      }),
      async ({ page }) => {
        await excerptFrames(page, 1);
        const heard = () => page.evaluate(() => (window as unknown as { heard: number }).heard);
        await expect.poll(heard).toBeGreaterThan(0);
        await page.waitForTimeout(100);
        const before = await heard();
        await page.waitForTimeout(300);
        expect(await heard()).toBe(before);
      },
    );
  });

  it('by another frame sizes nobody', async () => {
    const excerpt = await facts(NOTE);
    const forge = `parent.postMessage({type:'annotated-excerpt',height:5000},'*')`;
    await visit(
      () => ({
        body: `${withScript(excerpt)}<iframe sandbox="allow-scripts" srcdoc="<script>setInterval(()=>${forge},20)</script>"></iframe>`,
      }),
      async ({ page }) => {
        await answered(page);
        await page.waitForTimeout(300);
        const [frame] = await excerptFrames(page, 1);
        expect((await sizes(frame as never)).frame).toBeLessThan(2000);
      },
    );
  });

  it('by a page in the excerpt’s own frame stays within bounds, and reaches nothing', async () => {
    const hostile = `<script>
      const tell = (height) => parent.postMessage({ type: 'annotated-excerpt', height }, '*');
      let reached = 'nothing';
      try { parent.document.title = 'taken'; reached = 'the page'; } catch {}
      try { top.location = 'about:blank'; } catch {}
      for (const height of [NaN, Infinity, -5, '900', {}, 1e9]) tell(height);
    </script>`;
    await visit(
      (site) => ({
        body: `<annotated-excerpt src="${site}/hostile" height="300px"></annotated-excerpt><script src="${site}/embed.js"></script>`,
      }),
      async ({ page }) => {
        const height = () => page.locator('annotated-excerpt').evaluate((one) => one.getBoundingClientRect().height);
        await expect.poll(height).toBe(300 * 1.5 + 1500);
        expect(await page.title()).toBe('Another site');
        expect(page.url()).not.toBe('about:blank');
      },
      {},
      (page) => page.route('**/hostile', (route) => route.fulfill({ contentType: 'text/html', body: hostile })),
    );
  });
});

describe('without our script an excerpt is heard', () => {
  it('by pym.js', async () => {
    const excerpt = await facts(PASSAGE);
    const pym = readFileSync('node_modules/pym.js/dist/pym.v1.min.js', 'utf8');
    await visit(
      () => ({
        body: `<div id="here"></div><script>${pym}</script><script>new pym.Parent('here', ${JSON.stringify(excerpt.address)}, {})</script>`,
      }),
      async ({ page }) => {
        const [frame] = await excerptFrames(page, 1);
        await expect
          .poll(async () => (await sizes(frame as never)).frame - (await sizes(frame as never)).words)
          .toBe(0);
        expect((await sizes(frame as never)).frame).toBeGreaterThan(300);
      },
    );
  });

  it('by WordPress, with its secret, and by AMP, H5P and learning platforms', async () => {
    const excerpt = await facts(NOTE);
    await visit(
      () => ({
        head: '<script>window.heard = []; addEventListener("message", ({ data }) => window.heard.push(data));</script>',
        body: `<iframe sandbox="allow-scripts" src="${excerpt.address}#?secret=abc123DEF4"></iframe>`,
      }),
      async ({ page }) => {
        const [frame] = await excerptFrames(page, 1);
        const heard = () => page.evaluate(() => (window as unknown as { heard: Record<string, unknown>[] }).heard);
        await expect.poll(async () => (await heard()).length).toBeGreaterThan(4);
        const { words } = await sizes(frame as never);
        const all = await heard();
        expect(all).toContainEqual({ message: 'height', value: words, secret: 'abc123DEF4' });
        expect(all).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: words });
        expect(all).toContainEqual({ context: 'h5p', action: 'resize', scrollHeight: words, clientHeight: 150 });
        expect(all).toContainEqual({ subject: 'lti.frameResize', height: words });
        await frame?.getByText('See it in context').click();
        await expect.poll(heard).toContainEqual({ message: 'link', value: excerpt.page, secret: 'abc123DEF4' });
      },
    );
  });
});
