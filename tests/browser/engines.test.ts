import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { factsFile, factsIn } from '@/embed/facts-file.ts';
import { type ExcerptFacts, snippet } from '@/embed/snippets.ts';
import { AGAIN, engines } from '../support/engines/engines.ts';
import { visitsIn } from '../support/engines/visit.ts';
import type { Window } from '../support/engines/window.ts';
import { READING } from '../support/pages.ts';
import { serve } from '../support/serve.ts';

/** Where things are; the tests below name them by these alone. */
const AT = {
  mention: (name: string) => `#mention-${name}-1`,
  openNote: (name: string) => `details.note[open]:has(#note-${name})`,
  openNotes: 'details.note[open]',
  titles: '.note summary',
  proses: '.note .prose > p',
  switches: '.choices',
  choice: (id: string) => `label:has(#${id})`,
  later: '[data-later]',
  marking: '.marking',
  ownMarks: '.own-marks li',
  searchField: 'main [type="search"]',
  results: '.results > li > a',
  events: '.events > li',
  threads: '.filters select',
  question: '.question#said-shameless',
  notebook: '.kept li > a',
};

/** How many elements of a selector can be seen. */
const visible = (window: Window, selector: string) =>
  window.evaluate((all) => [...document.querySelectorAll(all)].filter((one) => one.checkVisibility()).length, selector);
/** Waits for an element that can be seen and has these words. */
const see = (window: Window, selector: string, words = '') =>
  window.waitFor(
    (selector, words) =>
      [...document.querySelectorAll(selector)].some((one) => one.checkVisibility() && one.textContent.includes(words)),
    selector,
    words,
  );
const seeNone = (window: Window, selector: string) =>
  window.waitFor((all) => ![...document.querySelectorAll(all)].some((one) => one.checkVisibility()), selector);
/** Waits until the island around an element does more than what the server drew. */
const hydrated = (window: Window, selector: string) =>
  window.waitFor((inside) => document.querySelector(inside)?.closest('astro-island:not([ssr])'), selector);

describe.each(engines())('in $name', AGAIN, (engine) => {
  const visit = visitsIn(engine);

  it('the report: mentions are marked, open their notes, and Back closes them; a note is kept', () =>
    visit(READING, async (window, origin) => {
      const unmarked = await window.evaluate(() =>
        [...document.querySelectorAll('.mention')].flatMap((mention) => {
          const { textDecorationLine, textDecorationColor, textDecorationThickness } = getComputedStyle(mention);
          const isMarked =
            textDecorationLine === 'underline' &&
            !/^transparent$|, 0\)$/.test(textDecorationColor) &&
            Number.parseFloat(textDecorationThickness) >= 1;
          return isMarked ? [] : [`${mention.id}: ${textDecorationLine} ${textDecorationThickness}`];
        }),
      );
      expect(unmarked).toEqual([]);
      await window.click(AT.mention('lavrov'));
      await window.click(`${AT.openNote('lavrov')} button`, 'Keep');
      await window.click(AT.mention('bilawal'));
      await see(window, AT.openNote('bilawal'));
      expect(await visible(window, AT.openNotes)).toBe(1);
      await window.back();
      await see(window, AT.openNote('lavrov'));
      await window.back();
      await seeNone(window, AT.openNotes);
      await window.open(`${origin}/notebook/`);
      await see(window, AT.notebook, 'Sergey Lavrov');
    }));

  it('the report: its switches, and the note that its address names', () =>
    visit(`${READING}#note-bilawal`, async (window, origin) => {
      await see(window, AT.openNote('bilawal'));
      await see(window, AT.later);
      await window.click(AT.choice('as-then'));
      await seeNone(window, AT.later);
      await window.click(AT.choice('as-now'));
      await see(window, AT.later);
      await window.open(`${origin}${READING}#note-samarkand`);
      await see(window, AT.openNote('samarkand'));
      await window.click(AT.choice('notes-none'));
      await seeNone(window, AT.titles);
      await window.click(AT.choice('notes-open'));
      await see(window, AT.proses);
      const all = await window.evaluate((proses) => document.querySelectorAll(proses).length, AT.proses);
      expect(await visible(window, AT.proses)).toBe(all);
      await window.click(AT.choice('notes-titles'));
      await see(window, AT.titles);
    }));

  it('the report: a mark of the reader’s own', () =>
    visit(READING, async (window, origin) => {
      // The script that follows a selection comes with the first sign of a reader.
      await window.click('h1');
      await window.waitFor(() => document.querySelector('.own-marks, .editions output'));
      await window.evaluate(() => {
        const walker = document.createTreeWalker(document.querySelector('#p1 .words') as Node, NodeFilter.SHOW_TEXT);
        const wanted = 'how much his country wants';
        while (walker.nextNode()) {
          const at = (walker.currentNode as Text).data.indexOf(wanted);
          if (at >= 0) getSelection()?.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + wanted.length);
        }
      });
      await window.click(`${AT.marking} button`, 'Mark');
      await see(window, AT.ownMarks, 'how much his country wants');
      await window.open(origin + READING);
      await see(window, AT.ownMarks, 'how much his country wants');
      await see(window, 'h2, h3', 'Your marks');
    }));

  it('the report: on paper every note can be read, and no switch is there', () =>
    visit(READING, async (window) => {
      await window.printMedia();
      await seeNone(window, AT.switches);
      const all = await window.evaluate((proses) => document.querySelectorAll(proses).length, AT.proses);
      expect(await visible(window, AT.proses)).toBe(all);
    }));

  it('the report: without :has(), which Firefox 115 lacks, notes open, and what would do nothing is not there', () =>
    visit(READING, async (window) => {
      await window.evaluate(() => {
        const strip = (within: CSSStyleSheet | CSSGroupingRule): void => {
          for (const [i, rule] of [...[...within.cssRules].entries()].reverse()) {
            if (rule instanceof CSSStyleRule && rule.selectorText.includes(':has(')) within.deleteRule(i);
            else if (rule instanceof CSSSupportsRule && rule.conditionText.includes(':has(')) {
              const fallback = [...rule.cssRules].map(({ cssText }) => cssText);
              within.deleteRule(i);
              for (const text of fallback) within.insertRule(text, i);
            } else if (rule instanceof CSSGroupingRule) strip(rule);
          }
        };
        for (const sheet of document.styleSheets) strip(sheet);
      });
      expect(await visible(window, '[type="radio"]')).toBe(0);
      expect(await visible(window, '.editions a')).toBe(2);
      await window.click(AT.mention('lavrov'));
      await see(window, `${AT.openNote('lavrov')} .prose`);
    }));

  it('the report: by night its ground is dark', () =>
    visit(READING, async (window) => {
      const ground = () => window.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(await ground()).toBe('rgb(251, 250, 246)');
      await window.preferDark();
      expect(await ground()).toBe('rgb(21, 23, 26)');
    }));

  it('the report: on a phone a mention brings its note into sight', () =>
    visit(READING, async (window) => {
      await window.resize(360, 800);
      await window.click(AT.mention('lavrov'));
      await window.waitFor((note) => {
        const { top, bottom } = document.querySelector(`${note} summary`)?.getBoundingClientRect() ?? {};
        return top !== undefined && bottom !== undefined && top >= 0 && bottom <= innerHeight;
      }, AT.openNote('lavrov'));
    }));

  it('the search, the timeline, the cards and the questions', () =>
    visit('/search/', async (window, origin) => {
      await window.click(AT.searchField);
      await window.type('Lavrov');
      await see(window, AT.results, 'Sergey Lavrov');

      await window.open(`${origin}/timeline/`);
      const all = await visible(window, AT.events);
      await window.evaluate((list) => document.querySelector<HTMLElement>(list)?.focus(), AT.threads);
      await hydrated(window, AT.threads);
      await window.evaluate((list) => {
        const select = document.querySelector(list) as HTMLSelectElement;
        select.value = 'the-oil-deal';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, AT.threads);
      await expect.poll(() => visible(window, AT.events)).toBeLessThan(all / 2);

      await window.open(`${origin}/study/cards/`);
      await window.click('button', 'Begin');
      await window.click('button', 'Show the answer');
      await see(window, 'legend, [role="group"]', 'How well did you know it?');

      await window.open(`${origin}/study/questions/`);
      await window.click(`${AT.question} label`, 'The spokeswoman of Russia’s foreign ministry');
      await hydrated(window, `${AT.question} form`);
      await window.click(`${AT.question} button`, 'Check');
      await see(window, `${AT.question} output`, 'Yes. Maria Zakharova');
    }));

  it('an excerpt on another site’s page is as high as its words', async () => {
    const site = await serve(undefined, { atHome: true });
    const path = 'bilawal-in-moscow/p9/';
    const address = `${site.origin}/embed/${path}`;
    const list = (await (await fetch(`${site.origin}/embed/${factsFile(path)}`)).json()) as ExcerptFacts[];
    const excerpt = factsIn(list, path) as ExcerptFacts;
    const host = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>Another site</title><body>${snippet('script', excerpt)}`);
    });
    await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
    const window = await engine.newWindow();
    await window.resize(700, 900);
    await window.open(`http://127.0.0.1:${(host.address() as AddressInfo).port}`);
    const frame = () => {
      const { shadowRoot } = document.querySelector('annotated-excerpt') ?? {};
      return shadowRoot?.querySelector('.ready')?.getBoundingClientRect().toJSON() as DOMRect | undefined;
    };
    await window.waitFor(frame);
    const { width, height } = (await window.evaluate(frame)) as DOMRect;
    await window.resize(width, 900);
    await window.open(address);
    const words = await window.evaluate(() =>
      [...document.querySelectorAll('main, footer')].reduce(
        (sum, part) => sum + part.getBoundingClientRect().height,
        0,
      ),
    );
    expect(height).toBeGreaterThanOrEqual(Math.floor(words));
    expect(height).toBeLessThan(words * 1.34);
    await window.close();
    host.close();
    site.close();
  });

  it('the report is there again without a network, with its notes', async () => {
    const { origin, close } = await serve();
    const window = await engine.newWindow();
    await window.open(origin + READING);
    await window.click(AT.mention('lavrov'));
    await window.click(`${AT.openNote('lavrov')} button`, 'Keep');
    await window.evaluate(async () => void (await navigator.serviceWorker.ready));
    await window.waitFor(() => navigator.serviceWorker.controller !== null);
    close();
    await window.open(`${origin}/articles/bilawal-in-moscow/plain/`);
    await see(window, '#p1', 'It is his maiden visit');
    await window.open(origin + READING);
    await window.click(AT.mention('sco'));
    await see(window, `${AT.openNote('sco')} button`, 'Keep');
    await window.close();
  });
});
