import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { PAGE_KINDS, READING } from '../support/pages.ts';
import { cameLater, DESK, expectOpen, note, onTheDay, PHONE, scripts, visitReading } from '../support/reading.ts';
import { serveBuilt } from '../support/serve.ts';
import { BUSY, delay, shifts, visit, watchShifts } from '../support/visit.ts';

/** Gives the page at an address with something in it changed. */
const changed = (page: Page, change: (html: string) => string) =>
  page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: change(await answer.text()) });
  });

describe('without styles', () => {
  it.each(PAGE_KINDS)('%s keeps its words in order and its drawings small', (path) =>
    visit(
      path,
      async (page) => {
        const order = await page.evaluate(() => [...document.querySelectorAll('h1, main p, main li')].length);
        expect(order).toBeGreaterThan(0);
        // An icon without its style would fill the window; a map or a chart may.
        const huge = await page
          .locator('svg:not([viewBox], .map, .map *, figure *)')
          .evaluateAll((all) =>
            all.filter((one) => one.getBoundingClientRect().height > 64).map((one) => one.outerHTML),
          );
        expect(huge).toEqual([]);
      },
      {
        before: (page) => changed(page, (html) => html.replace(/<style[\s\S]*?<\/style>/g, '')),
        javaScriptEnabled: false,
      },
    ),
  );

  it('a paragraph of the report is followed by its notes, which open', () =>
    visitReading(
      { ...DESK, javaScriptEnabled: false },
      async (page) => {
        await page.locator('#p2 .list > summary').click();
        const tops = await page
          .locator('#p2 .words, #p2 .list > summary, #p2 .note summary')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
        expect(tops.length).toBeGreaterThan(1);
        expect(tops).toEqual([...tops].sort((a, b) => a - b));
        await note(page, 'lavrov').locator('summary').click();
        await expectOpen(page, 'lavrov');
      },
      { before: (page) => changed(page, (html) => html.replace(/<style[\s\S]*?<\/style>/g, '')) },
    ));
});

describe('the script of the notes', () => {
  const open = async (page: Page) => {
    await note(page, 'putin').locator('summary').click();
    await page.waitForTimeout(1500);
    await expectOpen(page, 'putin');
    expect(await onTheDay(page, 'putin').isVisible()).toBe(true);
    await page.locator('#mention-lavrov-1').click();
    await expectOpen(page, 'putin', false);
    await expectOpen(page, 'lavrov');
  };

  it('that breaks off half-way leaves the notes as they are', async () => {
    const half = async (route: Route) => {
      const body = await (await route.fetch()).text();
      await route.fulfill({ contentType: 'text/javascript', body: body.slice(0, body.length / 2) });
    };
    await visitReading(DESK, open, { before: (page) => page.route('**/_astro/*.js', half) });
  });

  it('that fails while it draws leaves the notes as they are', async () => {
    const before = (page: Page) =>
      page.addInitScript(() => {
        const create = document.createElement.bind(document);
        document.createElement = ((name: string, options?: ElementCreationOptions) => {
          if (name === 'button') throw new Error('out of memory');
          return create(name, options);
        }) as typeof document.createElement;
      });
    await visitReading(DESK, open, { before });
  });

  it('that never comes keeps nobody from reading', async () => {
    const waiting: Route[] = [];
    await visitReading(
      DESK,
      async (page) => {
        await open(page);
        expect(waiting.length).toBeGreaterThan(0);
        await Promise.all(waiting.map((route) => route.abort()));
      },
      { before: (page) => page.route('**/_astro/*.js', (route) => void waiting.push(route)) },
    );
  });
});

describe('a device', () => {
  const full = (page: Page) =>
    page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });

  it('that is full keeps the switches working, and says what it could not keep', () =>
    visitReading(
      DESK,
      async (page) => {
        await page.getByLabel('As of 29 January 2023').check();
        await note(page, 'bilawal').locator('summary').click();
        expect(await cameLater(page, 'bilawal').isVisible()).toBe(false);
        await note(page, 'bilawal').getByRole('button', { name: 'Keep' }).click();
        expect(await note(page, 'bilawal').locator('output').textContent()).toContain('Download the notebook');
      },
      { before: full },
    ));

  const KEYS = ['choices', 'notebook', 'place', 'read', 'answers', 'cards', 'stages', 'slash'];
  it.each(['{"a":', '[[[]]]', 'null', '"\u0000<script>alert(1)</script>"'])(
    'whose store holds the nonsense %s under every key shows every page that reads one, and keeps what it held',
    async (nonsense) => {
      for (const path of [READING, '/notebook/', '/study/', '/study/cards/', '/search/']) {
        await visit(
          path,
          async (page) => {
            await page.mouse.move(200, 300);
            await page.waitForLoadState('networkidle');
            expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
            const lost = await page.evaluate(
              (keys) => keys.filter((key) => (localStorage[key] ?? localStorage[`${key}-unreadable`]) === undefined),
              KEYS,
            );
            expect({ path, lost }).toEqual({ path, lost: [] });
          },
          {
            before: (page) =>
              page.addInitScript(
                ([keys, value]) => {
                  for (const key of keys) localStorage.setItem(key, value);
                },
                [KEYS, nonsense] as [string[], string],
              ),
          },
        );
      }
    },
  );
});

describe('on a very slow line', () => {
  it('the report can be read and its notes opened before fonts and scripts are there', () =>
    visit('/404.html', async (page, { origin }) => {
      const line = await page.context().newCDPSession(page);
      await line.send('Network.enable');
      const bits = { downloadThroughput: 6_000, uploadThroughput: 6_000, latency: 1500 };
      await line.send('Network.emulateNetworkConditions', { offline: false, ...bits });
      await page.goto(origin + READING, { waitUntil: 'domcontentloaded' });
      await note(page, 'lavrov').locator('summary').click();
      expect(await onTheDay(page, 'lavrov').isVisible()).toBe(true);
      expect(
        await page.evaluate(() =>
          [...document.fonts].filter(({ family, status }) => family === 'Newsreader' && status === 'loaded'),
        ),
      ).toEqual([]);
    }));
});

describe('in a frame without an origin, on a slow line', () => {
  const body = `<iframe sandbox="allow-scripts" width="1200" height="800" src="${READING}"></iframe>`;
  it('a page runs into no error, and its switches work', () =>
    visit(
      '/host.html',
      async (page) => {
        const frame = page.frameLocator('iframe');
        await frame.getByLabel('As of').check();
        await expect.poll(() => frame.locator('.note [data-later]:visible').count()).toBe(0);
      },
      {
        before: async (page) => {
          await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body }));
          await delay(page, 400, `**${READING}`);
        },
      },
    ));
});

describe('without the fonts', () => {
  it.each([READING, '/', '/timeline/'])('%s is set in another typeface, and nothing moves', BUSY, (path) =>
    visit(
      path,
      async (page) => {
        await page.waitForLoadState('networkidle');
        await page.waitForTimeout(300);
        expect(await shifts(page)).toEqual([]);
        expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      },
      {
        ...PHONE,
        before: async (page) => {
          await watchShifts(page);
          await page.route('**/*.woff2', (route) => route.abort());
        },
      },
    ),
  );
});

describe('an address', () => {
  it('of a note that is not there shows the report, says so, and offers a search', () =>
    visitReading(
      DESK,
      async (page) => {
        const link = page.getByRole('link', { name: '“foreign policy” is not on this page: search for it' });
        await link.waitFor();
        expect(await page.locator('article output', { hasText: 'is not on this page' }).count()).toBe(1);
        expect(await page.locator('details.note[open]').count()).toBe(0);
        await link.click();
        expect(new URL(page.url()).searchParams.get('q')).toBe('foreign policy');
      },
      { path: `${READING}#note-foreign-policy` },
    ));

  it.each(['#note-%zz', '#%F0%9F', '#"><img src=x onerror=alert(1)>', '#note-', '##', '#p99'])(
    'that ends in %s breaks nothing',
    (hash) =>
      visitReading(
        DESK,
        async (page) => {
          await note(page, 'lavrov').locator('summary').click();
          await note(page, 'lavrov').getByRole('button', { name: 'Keep' }).waitFor();
          expect(await page.locator('img[onerror]').count()).toBe(0);
        },
        { path: READING + hash },
      ),
  );

  it('of a note that is there says nothing of the kind, and needs no framework', () =>
    visitReading(
      DESK,
      async (page, asked) => {
        await page.waitForLoadState('networkidle');
        expect(await page.getByText('is not on this page').count()).toBe(0);
        expect(scripts(asked).filter((path) => !path.includes('reading-tools'))).toEqual([]);
      },
      { path: `${READING}#note-lavrov` },
    ));
});

describe('going back', () => {
  it.each([
    ['is kept by the browser', ['--disable-back-forward-cache']],
    ['is loaded anew', []],
  ])('to a page that %s shows its note open, and what was chosen elsewhere since', async (_, ignoreDefaultArgs) => {
    // Playwright turns the cache for back and forward off unless it is told not to; the shell without windows has none.
    const browser = await launchChromium({ ignoreDefaultArgs });
    const { origin } = await serveBuilt();
    const page = await browser.newPage(DESK);
    await page.goto(origin + READING);
    await page.locator('#mention-bilawal-1').click();
    await note(page, 'bilawal').getByRole('button', { name: 'Keep' }).waitFor();
    // A page with something on its way is not kept: its worker still fetches.
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForLoadState('networkidle');
    await page.goto(`${origin}/people/imran-khan/`);
    await page.getByLabel('As of 29 January 2023').check();
    // Playwright waits after goBack for a load that a page which was kept does not have.
    await page.evaluate(() => history.back());
    await page.waitForURL(`**${READING}**`, { waitUntil: 'commit' });
    await expect.poll(() => page.getByLabel('As of 29 January 2023').isChecked()).toBe(true);
    await expectOpen(page, 'bilawal');
    expect(await cameLater(page, 'bilawal').isVisible()).toBe(false);
    await browser.close();
  });
});

describe('the page that the browser kept and shows again', () => {
  it.each([
    ['follows what was chosen elsewhere since', '', 'As of 29 January 2023'],
    ['keeps to what its address asks for', '?as=now', 'With hindsight'],
  ])('%s', (_, query, chosen) =>
    visitReading(
      DESK,
      async (page, _, origin) => {
        await page.locator('#mention-bilawal-1').click();
        await note(page, 'bilawal').getByRole('button', { name: 'Keep' }).waitFor();
        const elsewhere = await page.context().newPage();
        await elsewhere.goto(`${origin}/people/imran-khan/`);
        await elsewhere.getByLabel('As of 29 January 2023').check();
        // What the browser tells a page that it kept.
        await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
        await expect.poll(() => page.getByLabel(chosen).isChecked()).toBe(true);
        expect(await cameLater(page, 'bilawal').isVisible()).toBe(chosen === 'With hindsight');
      },
      { path: READING + query },
    ),
  );
});
