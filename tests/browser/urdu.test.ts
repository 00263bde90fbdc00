import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sharedChromium } from '../support/chromium.ts';
import { READING } from '../support/pages.ts';
import { DESK, expectOpen, keepNotes, note, scripts, visitReading } from '../support/reading.ts';
import { serveBuilt } from '../support/serve.ts';
import { visit } from '../support/visit.ts';

const URDU = `/ur${READING}`;

const isWords = (path: string): boolean => /ur-page-[^/]+\.js$/.test(path);

/** Names that stand in Latin letters in Urdu, too. */
const NAMES = /^(?:HTML|Markdown|The|Annotated|Backgrounder|CC|BY|Space|Shift|Enter|FSRS|Anki)$/;

/** The Latin words in a part of the page, but for names, and for what is marked as English. */
const englishIn = async (page: Page, selector: string): Promise<string[]> => {
  const texts = await page.locator(selector).evaluateAll((parts) =>
    parts.flatMap((part) => {
      const copy = part.cloneNode(true) as Element;
      for (const marked of copy.querySelectorAll('[lang]:not([lang="ur"]), kbd, textarea, script, style'))
        marked.remove();
      const names = [copy, ...copy.querySelectorAll('*')].flatMap((element) =>
        ['aria-label', 'aria-valuetext', 'aria-description', 'alt'].map((name) => element.getAttribute(name) ?? ''),
      );
      return [copy.textContent ?? '', ...names];
    }),
  );
  return texts.flatMap((text) => text.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !NAMES.test(word));
};

/** Selects words of a paragraph as a pointer would. */
const select = (page: Page, passage: string, words: string) =>
  page.evaluate(
    ([id, wanted = '']) => {
      const walker = document.createTreeWalker(document.querySelector(`#${id} .words`) as Node, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const at = (walker.currentNode as Text).data.indexOf(wanted);
        if (at >= 0) getSelection()?.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + wanted.length);
      }
    },
    [passage, words],
  );
const said = (page: Page) => page.locator('.said');

describe('the words of the scripts', () => {
  it('are not fetched by a page in English, and by one in Urdu when the reader turns to it', async () => {
    await visitReading(DESK, async (page, requests) => {
      await page.locator('#mention-sco-1').click();
      await note(page, 'sco').getByRole('button', { name: 'Keep' }).waitFor();
      expect(requests.filter(isWords)).toEqual([]);
    });
    await visitReading(
      DESK,
      async (page, requests) => {
        await page.waitForLoadState('networkidle');
        expect(scripts(requests)).toEqual([]);
        await page.locator('#mention-sco-1').click();
        await note(page, 'sco').getByRole('button', { name: 'محفوظ کریں' }).waitFor();
        expect(requests.filter(isWords).length).toBe(1);
      },
      { path: URDU },
    );
  });
});

describe('the reading page in Urdu', () => {
  it('has the tools of a note, what they copy and what they say in Urdu', () =>
    visitReading(
      DESK,
      async (page, _, origin) => {
        await page.locator('#mention-lavrov-1').click();
        const tools = note(page, 'lavrov').locator('.tools');
        const copied = async (name: string) => {
          await tools.getByRole('button', { name }).click();
          await expect.poll(() => tools.locator('output').textContent()).toContain('کاپی ہو گیا');
          return page.evaluate(() => navigator.clipboard.readText());
        };
        expect(await copied('لنک کاپی کریں')).toBe(`${origin}${URDU}#note-lavrov`);
        expect(await copied('حوالہ دیں')).toMatch(/^“.+”، “.+” پر نوٹ، .+ کو جانچا گیا۔ .+ کو دیکھا گیا\)۔$/);
        expect(await copied('اقتباس لگائیں')).toMatch(/^<blockquote.+\/ur\/embed\/.+ پر نوٹ<\/a>/);
        expect(await englishIn(page, '#note-lavrov .tools')).toEqual([]);
        await tools.getByRole('button', { name: 'اگلا' }).click();
        await expectOpen(page, 'lavrov', false);
      },
      { path: URDU },
    ));

  it('keeps a note, which stands in the notebook and its file in Urdu', () =>
    visitReading(
      DESK,
      async (page, _, origin) => {
        await page.locator('#mention-sco-1').click();
        await note(page, 'sco').getByRole('button', { name: 'محفوظ کریں' }).click();
        await note(page, 'sco').getByText('نوٹ بک میں محفوظ ہو گیا۔').waitFor();
        await page.goto(`${origin}/ur/notebook/`);
        await page.getByRole('button', { name: /^ہٹا دیں/ }).waitFor();
        expect(await englishIn(page, '.notebook')).toEqual([]);
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: /Markdown/ }).click();
        const stream = await (await download).createReadStream();
        const file = Buffer.concat(await stream.toArray()).toString();
        expect(file).toMatch(/^# نوٹ بک\n\n## شنگھائی/);
        expect(file).toContain('پر نوٹ: <');
      },
      { path: URDU },
    ));

  it('marks whole words of what is selected, and steps through them with the arrow that points where the text goes', () =>
    visitReading(
      DESK,
      async (page) => {
        await page.mouse.move(500, 500);
        await select(page, 'p2', 'زیرِ خار');
        const panel = page.getByRole('region', { name: 'عبارت پر نشان لگائیں' });
        await panel.getByText('“وزیرِ خارجہ”').waitFor();
        expect(await englishIn(page, '.marking')).toEqual([]);
        await panel.getByRole('button', { name: 'ایک لفظ زیادہ' }).click();
        await panel.getByText('“وزیرِ خارجہ سرگئی”').waitFor();
        await panel.getByRole('application').press('ArrowLeft');
        await panel.getByText('“لاوروف”').waitFor();
        await panel.getByRole('application').press('ArrowRight');
        await panel.getByText('“سرگئی”').waitFor();
        await panel.getByRole('button', { name: 'نشان لگائیں', exact: true }).click();
        await page.getByRole('heading', { name: 'آپ کے نشان' }).waitFor();
        expect(await englishIn(page, '.own-marks')).toEqual([]);
        await page.reload();
        await expect
          .poll(() => page.evaluate(() => [...(CSS.highlights.get('own') ?? [])].map((range) => `${range}`)))
          .toEqual(['سرگئی']);
      },
      { path: URDU },
    ));

  it('gives its sentences to the clipboard as right-to-left text', () =>
    visitReading(
      DESK,
      async (page) => {
        await page.mouse.move(300, 300);
        await page.locator('.editions output').waitFor({ state: 'attached' });
        await select(page, 'p2', 'وزیرِ خارجہ');
        await page.keyboard.press('Control+C');
        const html = () =>
          page.evaluate(async () => (await (await navigator.clipboard.read())[0]?.getType('text/html'))?.text());
        await expect.poll(html).toContain('<span lang="ur" dir="rtl">وزیرِ خارجہ</span>');
      },
      { path: URDU },
    ));
});

describe('the search in Urdu', () => {
  it.each([
    ['لاوروف', 'سرگئی لاوروف'],
    ['Lavrov', 'سرگئی لاوروف'],
    ['Лавров', 'سرگئی لاوروف'],
    ['سائفر', 'سائفر'],
    ['سايفر', 'سائفر'],
    ['cipher', 'سائفر'],
    ['وزیرِ خارجہ', 'بلاول بھٹو زرداری'],
    ['وزير خارجه', 'بلاول بھٹو زرداری'],
  ])('finds for %s the entry %s', (words, title) =>
    visit('/ur/search/', async (page) => {
      await page.getByRole('searchbox', { name: 'تلاش' }).fill(words);
      await expect.poll(() => said(page).innerText()).toMatch(/ملے|ملا/);
      await expect.poll(() => page.locator('.results > li > a').allInnerTexts()).toContain(title);
      const links = await page
        .locator('.results > li > a')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      expect(links.filter((link) => !link?.startsWith('/ur/'))).toEqual([]);
    }),
  );

  it('shows the words that were found as they are written', () =>
    visit('/ur/search/?q=%D8%B4%D8%A7%DB%8C%D8%B9', async (page) => {
      await expect.poll(() => page.locator('.results mark').count()).toBeGreaterThan(3);
      expect(new Set(await page.locator('.results mark').allInnerTexts())).toContain('شائع');
      expect(await englishIn(page, '.search, .said')).toEqual([]);
    }));

  it('of what is not there says so', () =>
    visit('/ur/search/', async (page) => {
      await page.getByRole('searchbox').fill('ژژژژژ');
      await expect.poll(() => said(page).innerText()).toBe('“ژژژژژ” کے لیے کچھ نہیں ملا۔');
    }));
});

describe('study in Urdu', () => {
  it('takes a student from the cover by the report and a claim to ten questions and the notebook', () =>
    visit('/ur/', async (page) => {
      const go = (name: string | RegExp) => page.getByRole('link', { name }).first().click();
      await go(/نوٹوں کے ساتھ پڑھیں$/);
      await page.locator('#mention-us-conspiracy-1').click();
      await note(page, 'us-conspiracy').getByRole('button', { name: 'محفوظ کریں' }).click();
      await note(page, 'us-conspiracy').getByText('نوٹ بک میں محفوظ ہو گیا۔').waitFor();
      await note(page, 'us-conspiracy')
        .getByRole('link', { name: /^مزید: دعویٰ/ })
        .click();
      await page.getByRole('heading', { level: 1, name: /^دعویٰ/ }).waitFor();
      await go('مطالعہ');
      expect(await englishIn(page, 'main')).toEqual([]);
      await go('سوالات');
      const choices = page.locator('.question').filter({ has: page.getByRole('radio') });
      for (let i = 0; i < 10; i++) {
        const asked = choices.nth(i);
        await asked.hover();
        await asked.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
        await asked.getByRole('radio').first().check();
        await asked.getByRole('button', { name: 'جواب جانچیں' }).click();
        await expect.poll(() => asked.locator('output').innerText()).toMatch(/^جی (?:ہاں|نہیں)۔ /);
      }
      expect(await englishIn(page, 'main')).toEqual([]);
      await go('مطالعہ');
      await page.getByText(/^سوال: \d+ میں سے 10 کے جواب دیے/).waitFor();
      await go('نوٹ بک');
      await page.getByRole('button', { name: /^ہٹا دیں/ }).waitFor();
      expect(await englishIn(page, '.notebook')).toEqual([]);
    }));

  it('asks and answers questions', () =>
    visit('/ur/study/questions/', async (page) => {
      const asked = page.locator('.question#said-shameless');
      await asked.hover();
      await asked.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
      await asked.getByRole('button', { name: 'جواب جانچیں' }).click();
      await asked.getByText('پہلے کوئی جواب چنیں۔').waitFor();
      await asked.getByRole('radio').first().check();
      await asked.getByRole('button', { name: 'جواب جانچیں' }).click();
      await expect.poll(() => asked.locator('output').innerText()).toMatch(/^جی (?:ہاں|نہیں)۔ /);
      expect(await englishIn(page, '#said-shameless form')).toEqual([]);
    }));

  it('turns and grades cards, each with its English name', () =>
    visit('/ur/study/cards/', async (page) => {
      await page.locator('.cards').hover();
      await page.locator('.cards astro-island:not([ssr])').waitFor({ state: 'attached' });
      await page.getByRole('button', { name: 'شروع کریں' }).click();
      const card = page.getByRole('region', { name: 'کارڈ' });
      await card.getByText('10 کارڈ باقی').waitFor();
      expect(await card.locator('h2 [lang="en"]').innerText()).toMatch(/[A-Z]/);
      await card.getByRole('button', { name: 'جواب دکھائیں' }).click();
      await card.getByRole('group', { name: 'آپ کو یہ کتنا یاد تھا؟' }).waitFor();
      expect(await englishIn(page, '.cards')).toEqual([]);
      await card.getByRole('button', { name: /^ٹھیک/ }).click();
      await card.getByText('10 کارڈ باقی').waitFor();
    }));

  it('tells how far the student has got', () =>
    visit('/ur/study/', async (page) => {
      await expect.poll(() => page.locator('.progress .words li').count()).toBe(4);
      expect(await englishIn(page, '.progress .words')).toEqual([]);
      await page.getByRole('link', { name: '15 منٹ میں' }).click();
      await page.getByRole('checkbox').first().check();
      await expect.poll(() => page.locator('.progress output').innerText()).toMatch(/^\d+ منٹ باقی$/);
    }));
});

it('the timeline in Urdu is narrowed, and says by what', () =>
  visit('/ur/timeline/', async (page) => {
    const all = await page.locator('.events > li:visible').count();
    await page.getByLabel('سلسلہ').selectOption({ label: 'تیل کا سودا' });
    await expect.poll(() => page.locator('.events > li:visible').count()).toBeLessThan(all);
    expect(await page.locator('.filters output').innerText()).toMatch(/^\d+ میں سے \d+ واقعات$/);
    expect(page.url()).toContain('?thread=the-oil-deal');
    expect(await englishIn(page, '.filters')).toEqual([]);
  }));

it('the builder of excerpts in Urdu gives the code of an excerpt in Urdu', () =>
  visit('/ur/embed/', async (page) => {
    await page.getByLabel('گہرے').check();
    const code = page.getByLabel('اپنے صفحے کے لیے کوڈ');
    await expect.poll(() => code.inputValue()).toContain('/ur/embed/bilawal-in-moscow/p3/?theme=dark');
    await page.getByLabel('سادہ متن').check();
    await expect.poll(() => code.inputValue()).toContain('کامران یوسف');
    expect(await englishIn(page, '.builder')).toEqual([]);
  }));

it('the notebook in Urdu says when it is empty, and what moves', () =>
  visit('/ur/notebook/', async (page) => {
    await page.getByText('ابھی کچھ محفوظ نہیں ہے۔').waitFor();
    await keepNotes(page, ['پہلا', 'دوسرا']);
    await page.getByRole('button', { name: 'نیچے لے جائیں: پہلا' }).click();
    await page.getByText('اب 2 میں سے 2 نمبر پر ہے۔').waitFor();
  }));

it('an address that leads nowhere gets an answer in Urdu, too, with a search for its words', () =>
  visit('/ur/people/sergei-lavrov/', async (page) => {
    await page.getByRole('heading', { level: 2, name: 'صفحہ نہیں ملا' }).waitFor();
    await page.getByRole('link', { name: '“sergei lavrov” تلاش کریں' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/ur/search/');
    await page.getByRole('link', { name: 'سرگئی لاوروف' }).first().waitFor();
  }));

it('without a network, pages for study can be read in Urdu once a page in Urdu was opened; others are said to be missing', async () => {
  const { origin } = await serveBuilt();
  const context = await (await sharedChromium()).newContext();
  const page = await context.newPage();
  const kept = (path: string) =>
    page.evaluate(async (url) => (await caches.match(url)) !== undefined, `${origin}${path}`);
  await page.goto(`${origin}/about/`);
  await page.mouse.wheel(0, 300);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  expect([await kept('/study/cards/'), await kept('/ur/study/cards/')]).toEqual([true, false]);
  await page.goto(`${origin}/ur/about/`);
  await expect.poll(() => kept('/ur/study/cards/')).toBe(true);
  await context.setOffline(true);
  await page.goto(`${origin}/ur/study/cards/`);
  await page.getByRole('button', { name: 'شروع کریں' }).waitFor();
  await page.goto(`${origin}/ur/sources/`);
  await page.getByRole('heading', { level: 2, name: 'اس آلے پر محفوظ نہیں' }).waitFor();
  await page.getByRole('link', { name: 'نوٹ بک', exact: true }).last().click();
  await page.getByRole('heading', { level: 1, name: 'نوٹ بک' }).waitFor();
  await context.close();
});
