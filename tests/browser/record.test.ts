import { describe, expect, it } from 'vitest';
import { readContents } from '../../src/cli/read-contents.ts';
import { READING } from '../support/pages.ts';
import { note } from '../support/reading.ts';
import { visit } from '../support/visit.ts';

describe('an entry', () => {
  it('is reached from a name in the report, and leads back to that name', () =>
    visit(READING, async (page) => {
      await page.locator('#mention-us-conspiracy-1').click();
      const more = note(page, 'us-conspiracy').getByRole('link', { name: /^More: / });
      const title = (await more.innerText()).replace('More: ', '');
      await more.click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.getByRole('link', { name: 'Paragraph 4' }).click();
      await expect.poll(() => page.url()).toContain(`${READING}#mention-us-conspiracy-1`);
    }));

  it('of a person shows offices as they were on the day, and what came later with hindsight', () =>
    visit('/people/bilawal-bhutto-zardari/', async (page) => {
      const office = page.locator('.facts li', { hasText: 'Foreign minister of Pakistan' });
      expect(await office.innerText()).toBe('Foreign minister of Pakistan, 27 April 2022 – 9 August 2023');
      await page.getByLabel('As of 29 January 2023').check();
      expect(await office.innerText()).toBe('Foreign minister of Pakistan, since 27 April 2022');
      expect(await page.locator('.prose [data-later]').first().isVisible()).toBe(false);
    }));

  it('of something that came later says so to whoever reads as of the day', () =>
    visit('/events/second-cargo-2023/?as=then', async (page) => {
      expect(await page.getByText('This came after 29 January 2023').isVisible()).toBe(true);
      expect(await page.getByText('It had been due on 20 June').isVisible()).toBe(false);
    }));

  it('says which step of a thread it is, as of the day among those that had come by then', () =>
    visit('/threads/samarkand/', async (page, { origin }) => {
      const shown = () => page.locator('.steps > li:visible').count();
      const all = await shown();
      await page.getByLabel('As of 29 January 2023').check();
      const then = await shown();
      expect(then).toBeLessThan(all);
      const steps = readContents('.').contents.threads.find(({ id }) => id === 'samarkand')?.data.steps ?? [];
      const putin = steps.indexOf('people/vladimir-putin') + 1;
      const place = () => page.getByRole('navigation', { name: 'Thread: Samarkand' }).getByRole('heading').innerText();
      await page.goto(`${origin}/people/vladimir-putin/`);
      expect(await place()).toBe(`Samarkand, ${putin} of ${then}`);
      await page.getByLabel('With hindsight').check();
      expect(await place()).toBe(`Samarkand, ${putin} of ${all}`);
      await page.goto(`${origin}/events/astana-2024/?as=then`);
      expect(await place()).toBe('Samarkand');
    }));

  it('of a claim gives both sides the same width, with their sources', () =>
    visit('/claims/discounted-oil/', async (page) => {
      const [claim, answer] = await Promise.all(
        ['The claim', 'The answer'].map((name) => page.getByRole('region', { name }).boundingBox()),
      );
      expect(claim?.width).toBe(answer?.width);
      expect(claim?.y).toBe(answer?.y);
      expect(
        await page
          .getByRole('region', { name: 'The answer' })
          .getByRole('link', { name: /Geo News/ })
          .count(),
      ).toBe(1);
    }));

  it('of a term shows where the report has it, or words that it is related to', async () => {
    for (const [term, region, words] of [
      ['strategic-ally', 'An example from the report', 'strategic ally'],
      ['price-cap', 'Related words in the report', 'discounted rates'],
    ] as const)
      await visit(`/terms/${term}/`, async (page) => {
        expect(await page.getByRole('region', { name: region }).innerText()).toContain(words);
      });
  });
});

describe('a citation', () => {
  it('leads to its source in the list, which leads back to what rests on it', () =>
    visit('/people/nawaz-sharif/', async (page) => {
      await page.locator('.prose .cite').first().click();
      await page.getByRole('heading', { level: 1, name: 'Sources' }).waitFor();
      const source = page.locator('li:has(:target)');
      expect(await source.innerText()).toContain('Nawaz Sharif');
      await source.getByRole('link', { name: 'Nawaz Sharif', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Nawaz Sharif' }).waitFor();
    }));
});

describe('the list of events', () => {
  it('runs from 1948 on, and loses what came later when it is read as of the day', () =>
    visit('/events/', async (page) => {
      const shown = () => page.locator('.entries > li:visible').count();
      const all = await shown();
      expect(all).toBeGreaterThanOrEqual(45);
      expect(await page.locator('.entries > li').first().innerText()).toContain('1 May 1948');
      await page.getByLabel('As of 29 January 2023').check();
      expect(await shown()).toBeLessThan(all - 10);
      expect(await page.locator('.entries > li:visible').last().innerText()).toContain('29–30 January 2023');
    }));
});

describe('what people share', () => {
  it('is drawn and told in words, without what came after the report when it is read as of its day', () =>
    visit('/people/sergey-lavrov/', async (page) => {
      const part = page.getByRole('region', { name: 'Shared events' });
      expect(await part.getByRole('img').count()).toBe(1);
      await part.getByText('As a list, with the events').click();
      expect(await part.getByRole('link', { name: 'Lavrov and Bilawal meet in Goa' }).isVisible()).toBe(true);
      await page.getByLabel('As of 29 January 2023').check();
      expect(await part.getByRole('link', { name: 'Lavrov and Bilawal meet in Goa' }).isVisible()).toBe(false);
      expect(await part.getByRole('link', { name: 'Lavrov invites Bilawal' }).isVisible()).toBe(true);
    }));
});
