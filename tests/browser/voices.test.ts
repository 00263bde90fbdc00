import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ENDS, findViolations } from '../support/axe.ts';
import { AGAIN, engines } from '../support/engines/engines.ts';
import { visitsIn } from '../support/engines/visit.ts';
import { READING } from '../support/pages.ts';
import { choose, DESK, PHONE, visitReading } from '../support/reading.ts';
import { visit } from '../support/visit.ts';

const CHOSEN = `${READING}?notes=voices`;
const PLAIN = `${READING}plain/?notes=voices`;
const URDU = `/ur${CHOSEN}`;

/** The words of a sentence, for the text that a screen reader is given of it. */
const sentence = (page: Page, words: string) => page.locator('.said', { hasText: words });
const numberOf = (page: Page, words: string) => sentence(page, words).getByRole('button');
const pick = (page: Page, name: string | RegExp) => page.locator('.voices').getByRole('radio', { name });
const told = (page: Page): Promise<string[]> =>
  page
    .locator('.voices p')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent));
/** The opening words of the sentences that are not set back. */
const pickedOut = (page: Page): Promise<string[]> =>
  page
    .locator('.said')
    .evaluateAll((all) =>
      all.filter((one) => getComputedStyle(one).opacity === '1').map((one) => one.textContent.slice(0, 14)),
    );

const HIS = ['He was convinc', 'By his account', 'Later the oust', 'He also claime'];

describe('whose words', () => {
  it.each([
    ['at a desk', DESK, true],
    ['at a desk without script', DESK, false],
    ['on a phone', PHONE, true],
    ['on a phone without script', PHONE, false],
  ])('are marked, said at a press, and picked out by voice, %s', (_, options, javaScriptEnabled) =>
    visitReading({ ...options, javaScriptEnabled }, async (page) => {
      expect(await page.locator('.voices').isVisible()).toBe(false);
      await choose(page, 'Whose words');
      const key = await page.locator('.voices label').allInnerTexts();
      expect(key.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
        'All 22 sentences, 100%',
        'The reporter 10 sentences, 47%',
        'Imran Khan 4 sentences, 19%',
        'Foreign Office 4 sentences, 16%',
        'Nobody named 2 sentences, 9%',
        'The opposition alliance one sentence, 5%',
        'Vladimir Putin one sentence, 3%',
      ]);
      await numberOf(page, 'Washington was not happy').click();
      expect(await told(page)).toEqual(['Imran Khan, claimed: “By his account”']);
      await numberOf(page, 'invasion had begun').click();
      expect(await told(page)).toEqual(['The reporter, stated']);
      await page.keyboard.press('Escape');
      expect(await told(page)).toEqual([]);
      expect(await pickedOut(page)).toHaveLength(22);
      await pick(page, 'Imran Khan').check();
      expect(await pickedOut(page)).toEqual(HIS);
      // What is set back is not in the way of the keyboard either.
      expect(await page.locator('.said').getByRole('button').count()).toBe(HIS.length);
      await pick(page, /^All/).check();
      expect(await pickedOut(page)).toHaveLength(22);
      await choose(page, 'Titles');
      expect(await page.locator('.said button:visible').count()).toBe(0);
    }),
  );

  it('have a bar as long as the share of each voice', () =>
    visit(CHOSEN, async (page) => {
      const shares = await page.locator('.voices svg').evaluateAll((all) => {
        const lengths = all.map((one) => one.getBoundingClientRect().width);
        const names = all.map((one) => Number(/(\d+)%/.exec(one.parentElement?.textContent ?? '')?.[1]));
        return lengths.map((length, i) => length / (names[i] ?? 0));
      });
      expect(shares).toHaveLength(6);
      for (const share of shares) expect(share).toBeCloseTo(shares[0] ?? 0, 1);
    }));

  it('are told apart by more than colour: by number, and by pattern', () =>
    visit(CHOSEN, async (page) => {
      const marks = await page.locator('.voices .voice').evaluateAll((all) =>
        all.map((one) => {
          // Without what the pattern is coloured with.
          const pattern = getComputedStyle(one).backgroundImage.replace(/rgba?\([1-9][^)]*\)|color\([^)]*\)/g, 'ink');
          return [getComputedStyle(one, '::before').content, pattern];
        }),
      );
      expect(marks.map(([number]) => number)).toEqual(['"1"', '"2"', '"3"', '"4"', '"5"', '"6"']);
      expect(new Set(marks.map(([, pattern]) => pattern)).size).toBe(6);
    }));

  it('can be read by ear where they are chosen, and are nowhere else', () =>
    visit(READING, async (page) => {
      const paragraph = page.locator('#p6 .words');
      const quiet = await paragraph.ariaSnapshot();
      expect(quiet).not.toContain('button');
      expect(quiet).not.toMatch(/Imran Khan, claimed/);
      await choose(page, 'Whose words');
      const buttons = await paragraph.getByRole('button').all();
      expect(buttons).toHaveLength(2);
      expect(await paragraph.ariaSnapshot()).toContain('button "Imran Khan, claimed: “By his account”"');
      // The words of the report stay what they are.
      expect(await paragraph.textContent()).not.toMatch(/\d[A-Z]/);
    }));

  it('can be reached, picked and pressed by keyboard', () =>
    visit(CHOSEN, async (page) => {
      await pick(page, /^All/).focus();
      for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowDown');
      expect(await pick(page, 'Imran Khan').isChecked()).toBe(true);
      await page.keyboard.press('Tab');
      while (!(await page.evaluate(() => document.activeElement?.matches('.said button'))))
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await told(page)).toEqual(['Imran Khan, claimed: “was convinced”']);
      await page.keyboard.press('Escape');
      expect(await told(page)).toEqual([]);
    }));

  it('are printed with their key when they are chosen', () =>
    visit(CHOSEN, async (page) => {
      await pick(page, /^All/).waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.voices .voice:visible').count()).toBe(6);
      expect(await page.locator('.voices input:visible').count()).toBe(0);
      expect(await page.locator('.said button:visible').count()).toBe(22);
      const printed = await sentence(page, 'Washington was not happy').evaluate((one) => {
        const { backgroundImage, printColorAdjust } = getComputedStyle(one);
        return [backgroundImage !== 'none', printColorAdjust];
      });
      expect(printed).toEqual([true, 'exact']);
    }));

  it('are told apart by their numbers in forced colours, where a voice can still be picked out', () =>
    visit(
      CHOSEN,
      async (page) => {
        const { width, height } = (await numberOf(page, 'Washington was not happy').boundingBox()) ?? {};
        expect([width, height].every((size) => (size ?? 0) >= 24)).toBe(true);
        await pick(page, 'Imran Khan').check();
        expect(await pickedOut(page)).toEqual(HIS);
      },
      { forcedColors: 'active' },
    ));

  it.each([CHOSEN, PLAIN, URDU, URDU.replace('?', 'plain/?')])(
    'on a phone nothing of %s lies beside the page, and no number at the end of a line',
    (path) =>
      visit(
        path,
        async (page) => {
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
          const apart = await page.locator('.said').evaluateAll((all) =>
            all.flatMap((one) => {
              const [line = new DOMRect()] = one.getClientRects();
              const { top, bottom, left, right } = (one.firstElementChild as Element).getBoundingClientRect();
              const middle = (top + bottom) / 2;
              const isBeside = middle > line.top && middle < line.bottom && left >= line.left && right <= line.right;
              // The line holds a word beside the number.
              return isBeside && line.width > right - left + 12 ? [] : [one.textContent.slice(0, 30)];
            }),
          );
          expect(apart).toEqual([]);
        },
        PHONE,
      ),
  );

  it('go with the edition when it is exchanged in place', () =>
    visit(CHOSEN, async (page) => {
      await page.getByRole('link', { name: 'Plain English' }).click();
      await page.waitForURL('**/plain/**');
      await expect.poll(() => page.locator('.voices .voice').count()).toBe(7);
      await numberOf(page, 'Dictation means').click();
      expect(await told(page)).toEqual(['This edition, explaining, stated']);
      await page.keyboard.press('Escape');
      await numberOf(page, 'They will talk about').click();
      expect(await told(page)).toEqual(['Foreign Office, stated, as the sentence beside it shows']);
    }));

  it('are in the words of the page in Urdu', () =>
    visit(URDU, async (page) => {
      await pick(page, 'عمران خان').check();
      await numberOf(page, 'واشنگٹن').click();
      expect(await told(page)).toEqual(['عمران خان، دعویٰ: “ان کے بقول”']);
      expect(await page.locator('.said').getByRole('button').count()).toBe(4);
    }));

  it('break no rule of accessibility in any edition', async () => {
    const act = (page: Page) => pick(page, page.url().includes('/ur/') ? 'عمران خان' : 'Imran Khan').check();
    expect(await findViolations([CHOSEN, PLAIN, URDU], { views: ENDS })).toEqual([]);
    // A link in a faded sentence is like the words around it; axe compares it with those of the whole paragraph.
    const found = await findViolations([CHOSEN, URDU], { views: ENDS, act });
    expect(found.filter((one) => !one.includes('link-in-text-block'))).toEqual([]);
  }, 600_000);
});

describe.each(engines())('in $name', AGAIN, (engine) => {
  const visitIn = visitsIn(engine);

  it('a sentence says whose words it is, and a voice can be picked out', () =>
    visitIn(CHOSEN, async (window) => {
      await window.click('#p6 .said button');
      await window.waitFor(() =>
        document.querySelector('.voices p:popover-open')?.textContent?.includes('By his account'),
      );
      await window.press('Escape');
      await window.click('.voices label', 'Imran Khan');
      const shown = await window.evaluate(
        () =>
          [...document.querySelectorAll('.said button')].filter((one) => getComputedStyle(one).visibility === 'visible')
            .length,
      );
      expect(shown).toBe(4);
    }));

  it('without popovers and without :has() nothing is in the way', () =>
    visitIn(CHOSEN, async (window) => {
      const seen = await window.evaluate(() => {
        const drop = (within: CSSStyleSheet | CSSGroupingRule): void => {
          for (const [i, rule] of [...[...within.cssRules].entries()].reverse()) {
            if (rule instanceof CSSStyleRule && rule.selectorText.includes(':has(')) within.deleteRule(i);
            else if (rule instanceof CSSSupportsRule && rule.conditionText.includes(':popover-open')) {
              const fallback = [...rule.cssRules].map(({ cssText }) => cssText);
              within.deleteRule(i);
              if (!/^not\b/.test(rule.conditionText)) continue;
              for (const text of fallback) within.insertRule(text, i);
            } else if (rule instanceof CSSGroupingRule) drop(rule);
          }
        };
        for (const sheet of document.styleSheets) drop(sheet);
        for (const one of document.querySelectorAll('.voices p')) one.removeAttribute('popover');
        return [...document.querySelectorAll('.voices p, .voices, .said button')].filter(
          (one) => one.getClientRects().length > 0,
        ).length;
      });
      expect(seen).toBe(0);
    }));
});
