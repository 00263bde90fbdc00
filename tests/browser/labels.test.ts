import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ADDED_BY_SCRIPT } from '../support/added-by-script.ts';
import { PAGE_KINDS } from '../support/pages.ts';
import { visit } from '../support/visit.ts';

const WIDTHS = [320, 360, 480, 768, 900, 1024, 1440];

/** The words in the labels of controls that stand on more than one line. A line may end after a hyphen or dash. */
const brokenWords = (page: Page): Promise<string[]> =>
  page.locator('button, .button, summary, label, nav a').evaluateAll((all) =>
    all.flatMap((control) => {
      const broken: string[] = [];
      const texts = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(/[^\s\-‐–—]+[-‐–—]*/g)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (tops.size > 1) broken.push(`${word}: ${control.outerHTML.slice(0, 100)}`);
        }
      }
      return broken;
    }),
  );

/** The same in windows of every width. */
async function expectWholeWords(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft({ width, broken: await brokenWords(page) }).toEqual({ width, broken: [] });
  }
}

describe('no word in the label of a control is broken', () => {
  it.each(PAGE_KINDS)('on %s', (path) => visit(path, expectWholeWords));

  it.each(ADDED_BY_SCRIPT)('%s', (_, path, act) =>
    visit(path, async (page) => {
      await act(page);
      await expectWholeWords(page);
    }),
  );

  it('beside what is said of an answer', () =>
    visit('/study/questions/', async (page) => {
      const answer = async (id: string, choose: boolean) => {
        const question = page.locator(`#${id}`);
        if (choose) await question.getByRole('radio').first().check();
        await question.getByRole('button', { name: 'Check' }).hover();
        await expect.poll(() => question.locator('astro-island[ssr]').count()).toBe(0);
        await question.getByRole('button', { name: 'Check' }).click();
        await expect.poll(() => question.locator('output').innerText()).not.toBe('');
      };
      await answer('said-shameless', true);
      await answer('subjects', true);
      await answer('order-february', false);
      await expectWholeWords(page);
    }));
});

describe('an address on a phone is broken after a mark, and no name in it', () => {
  it.each(['/data/', '/data/contracts/'])('on %s', (path) =>
    visit(
      path,
      async (page) => {
        const broken = await page.locator('.path a, dt a code').evaluateAll((all) =>
          all.flatMap((address) => {
            const texts = document.createTreeWalker(address, NodeFilter.SHOW_TEXT);
            const found: string[] = [];
            for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
              for (const { 0: name, index } of (text.nodeValue ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
                const range = document.createRange();
                range.setStart(text, index);
                range.setEnd(text, index + name.length);
                if (range.getClientRects().length > 1) found.push(`${name}: ${address.textContent}`);
              }
            }
            return found;
          }),
        );
        expect(broken).toEqual([]);
      },
      { viewport: { width: 360, height: 800 } },
    ),
  );
});
