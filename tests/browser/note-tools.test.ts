import { describe, expect, it } from 'vitest';
import { READING } from '../support/pages.ts';
import { DESK, expectOpen, note, scripts, visitReading } from '../support/reading.ts';
import { visit } from '../support/visit.ts';

describe('the tools of a note', () => {
  it('copy its address, a reference and an excerpt', () =>
    visitReading(DESK, async (page, _, origin) => {
      await page.locator('#mention-heavy-price-1').click();
      const copied = async (name: string) => {
        await note(page, 'heavy-price').getByRole('button', { name }).click();
        await expect.poll(() => note(page, 'heavy-price').locator('output').textContent()).toContain('copied');
        return page.evaluate(() => navigator.clipboard.readText());
      };
      expect(await copied('Copy link')).toBe(`${origin}${READING}#note-heavy-price`);
      expect(await copied('Cite')).toMatch(/^““A heavy price””, note on “.+”.+last checked on .+\(accessed /);
      expect(await copied('Embed')).toMatch(
        /^<blockquote class="annotated-excerpt" cite=".+">.+<strong>“A heavy price”\.<\/strong>/,
      );
    }));

  it('wake an empty notebook only when another window keeps something', () =>
    visit('/notebook/', async (page, { requests, origin }) => {
      await page.getByText('Nothing is kept yet').waitFor();
      await page.waitForLoadState('networkidle');
      expect(scripts(requests)).toEqual([]);
      const other = await page.context().newPage();
      await other.goto(origin + READING);
      await other.locator('details.note summary').first().click();
      await other.getByRole('button', { name: 'Keep' }).first().click();
      await page.getByRole('button', { name: /^Remove/ }).waitFor();
    }));

  it('keep it in the notebook, which shows it, takes it out and survives a broken store', () =>
    visitReading(DESK, async (page, _, origin) => {
      await page.locator('#mention-sco-1').click();
      await note(page, 'sco').getByRole('button', { name: 'Keep' }).click();
      await note(page, 'sco').getByRole('button', { name: 'Kept', pressed: true }).waitFor();
      await page.goto(`${origin}/notebook/`);
      await page.getByRole('link', { name: 'The SCO' }).waitFor();
      await page.getByRole('button', { name: 'Remove: The SCO' }).click();
      await page.getByText('Nothing is kept yet').waitFor();
      await page.evaluate(() => localStorage.setItem('notebook', '{"broken'));
      await page.reload();
      await page.getByText('Nothing is kept yet').waitFor();
      await expect.poll(() => page.evaluate(() => localStorage.getItem('notebook-unreadable'))).toBe('{"broken');
    }));

  it('go on to the next note', () =>
    visitReading(DESK, async (page) => {
      await page.locator('#mention-bilawal-1').click();
      await note(page, 'bilawal').getByRole('button', { name: 'Next' }).click();
      await expectOpen(page, 'maiden-visit');
    }));
});
