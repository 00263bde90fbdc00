import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { READING } from '../support/pages.ts';
import { DESK, PHONE, visitReading } from '../support/reading.ts';
import { DIST } from '../support/serve.ts';

/** The paragraphs of the reading edition, as the site gives them to others. */
const PARAGRAPHS = readFileSync(join(DIST, 'data', `${READING.slice(1, -1)}.txt`), 'utf8').split('\n\n');
const [FIRST = '', SECOND = '', THIRD = ''] = PARAGRAPHS;

const words = (paragraph: number): string => `#p${paragraph} .words`;
const WORDS = { desk: DESK, phone: PHONE };

/** Selects from the beginning of one element to the end of another, as a reader does by dragging. */
const selectFrom = (page: Page, from: string, to = from) =>
  page.evaluate(
    ([from = '', to = '']) => {
      const [first, last] = [document.querySelector(from), document.querySelector(to)];
      if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
    },
    [from, to],
  );

/** Selects a few words at the end of a paragraph; gives them. */
const selectLastWords = (page: Page, inside: string) =>
  page.locator(`${inside} .said:last-child`).evaluate((sentence) => {
    const text = sentence.lastChild as Text;
    const from = text.data.lastIndexOf(' ', text.length - 12) + 1;
    getSelection()?.setBaseAndExtent(text, from, text, text.length);
    return text.data.slice(from);
  });

/** Selects a paragraph with three clicks on words of it that are no link, as far into it as there are any. */
async function clickThrice(page: Page, paragraph: number): Promise<void> {
  const { x, y } = await page.locator(words(paragraph)).evaluate((element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    const texts = [...element.querySelectorAll('.said')]
      .flatMap((sentence) => [...sentence.childNodes])
      .filter((node) => node instanceof Text && node.data.trim().length > 1);
    range.selectNodeContents(texts.at(-1) as Node);
    const { x = 0, y = 0, width = 0, height = 0 } = [...range.getClientRects()].at(-1) ?? {};
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.click(x, y, { clickCount: 3 });
}

/** Begins to read: what copies the sentences alone is there then. */
async function engage(page: Page): Promise<void> {
  await page.mouse.move(300, 300);
  await page.locator('.editions output').waitFor({ state: 'attached' });
}

/** Copies what is selected with the keyboard; gives what is in the clipboard then, in both forms. */
async function copied(page: Page): Promise<{ text: string; html: string }> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.keyboard.press('Control+C');
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}
const copiedText = async (page: Page): Promise<string> => (await copied(page)).text;

describe('copying from the report', () => {
  it.each(Object.entries(WORDS))('gives its sentences alone, paragraph by paragraph (%s)', (_, options) =>
    visitReading(options, async (page) => {
      await selectFrom(page, words(1), words(2));
      await expect
        .poll(() => copied(page))
        .toEqual({
          text: `${FIRST}\n\n${SECOND}`,
          html: `<p>${FIRST}</p><p>${SECOND}</p>`,
        });
    }),
  );

  it('gives words within a paragraph without a paragraph around them', () =>
    visitReading(DESK, async (page) => {
      const [at, chosen] = [words(3), await selectLastWords(page, words(3))];
      await expect.poll(() => copied(page)).toEqual({ text: chosen, html: chosen });
      // From the beginning of the paragraph to the first letters of a mention.
      await selectFrom(page, at);
      const mention = await page.locator(`${at} .mention`).evaluate((link) => {
        getSelection()?.extend(link.firstChild as Node, 4);
        return link.textContent ?? '';
      });
      expect(await copiedText(page)).toBe(THIRD.slice(0, THIRD.indexOf(mention) + 4));
    }));

  it('gives a whole paragraph after three clicks, signs in it or not', () =>
    visitReading(DESK, async (page) => {
      for (const [i, paragraph] of PARAGRAPHS.entries()) {
        await clickThrice(page, i + 1);
        await expect.poll(() => copied(page)).toEqual({ text: paragraph, html: paragraph });
      }
    }));

  it('gives a note as it stands, with its citations apart from each other', () =>
    visitReading(DESK, async (page) => {
      await engage(page);
      await page.locator('#mention-lavrov-1').click();
      const note = '#note-lavrov .prose > p';
      await page.locator(note).first().waitFor();
      await selectFrom(page, note);
      const { text, html } = await copied(page);
      expect(text).toBe((await page.locator(note).first().textContent())?.trim());
      expect(text).toMatch(/\.1, 2 [A-Z]/);
      expect(html).toMatch(/<a [^>]*href="[^"]+\/sources\/#[^"]+"[^>]*>1<\/a>/);
    }));

  it('gives everything when more than the report is selected', () =>
    visitReading(DESK, async (page) => {
      await engage(page);
      const last = '#p1 .notes .slot:last-child .title';
      await selectFrom(page, words(1), last);
      const title = (await page.locator(last).innerText()).replace(/^\w+:\s*/, '');
      const text = await copiedText(page);
      expect(text).toContain(FIRST);
      expect(text).toContain(title);
    }));
});

describe('copying from the report without script', () => {
  const withoutScript = { ...DESK, javaScriptEnabled: false };

  it('leaves out the numbers, the place and the signs', () =>
    visitReading(withoutScript, async (page) => {
      await selectFrom(page, words(1), words(2));
      const text = await copiedText(page);
      expect(text.startsWith(FIRST)).toBe(true);
      expect(text.endsWith(`\n${SECOND}`)).toBe(true);
      await selectFrom(page, words(2), words(PARAGRAPHS.length));
      const all = await copiedText(page);
      for (const paragraph of PARAGRAPHS.slice(1)) expect(all).toContain(paragraph);
      expect(all).not.toMatch(/°|\b\d+ notes/);
    }));

  it('leaves out the closed notes in a narrow window', () =>
    visitReading({ ...PHONE, javaScriptEnabled: false }, async (page) => {
      await selectFrom(page, words(1), words(2));
      expect((await copiedText(page)).split(/\s*\n\n\s*/)).toEqual([FIRST, SECOND]);
    }));

  it('gives a whole paragraph after three clicks, signs in it or not', () =>
    visitReading(withoutScript, async (page) => {
      for (const [i, paragraph] of PARAGRAPHS.entries()) {
        await clickThrice(page, i + 1);
        await expect.poll(async () => (await copiedText(page)).trim()).toBe(paragraph);
      }
    }));
});
