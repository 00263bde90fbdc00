import { describe, expect, it } from 'vitest';
import { AGAIN, engines } from '../support/engines/engines.ts';
import { visitsIn } from '../support/engines/visit.ts';
import type { Window } from '../support/engines/window.ts';
import { READING } from '../support/pages.ts';
import { serve } from '../support/serve.ts';

const mention = (name: string) => `#mention-${name}-1`;
const SHEET = '.note[data-sheet]';

/** Waits until a note is open in the sheet, with its words in sight above it. */
const seeInSheet = (window: Window, name: string) =>
  window.waitFor(
    (sheet, words, body) => {
      const note = document.querySelector<HTMLDetailsElement>(sheet);
      const at = document.querySelector(words)?.getBoundingClientRect();
      const place = note?.getBoundingClientRect();
      return (
        note?.open === true &&
        note.querySelector(body) !== null &&
        at !== undefined &&
        place !== undefined &&
        at.top >= 0 &&
        at.bottom <= place.top &&
        Math.abs(place.bottom - innerHeight) < 1 &&
        note.querySelector('.prose')?.checkVisibility() === true
      );
    },
    SHEET,
    mention(name),
    `#note-${name}`,
  );
const seeNoSheet = (window: Window) =>
  window.waitFor(() => !document.querySelector('.note[open], .list[open]') && location.hash === '');

describe.each(engines())('on a phone, in $name', AGAIN, (engine) => {
  const visit = visitsIn(engine);

  it('the report begins on the first screen, and what is needed while reading lies at the thumb', () =>
    visit(READING, async (window) => {
      await window.resize(360, 640);
      const { first, bar } = await window.evaluate(() => ({
        first: document.querySelector('#p1 .words')?.getBoundingClientRect().top,
        bar: document.querySelector('.bar .choices')?.getBoundingClientRect().bottom,
      }));
      expect(first).toBeLessThanOrEqual(480);
      expect(bar).toBe(640);
      await window.click('.opener', 'Notes');
      await window.click('label:has(#notes-open)');
      await window.waitFor(() => document.querySelector('.note .prose')?.checkVisibility());
      await window.press('Escape');
      await window.click('.site button', 'Menu');
      await window.click('.site nav a', 'Timeline');
      await window.waitFor(() => location.pathname === '/timeline/');
    }));

  it('a mention opens its note in the sheet; Escape, Back, its title and a tap beside it close it', () =>
    visit(READING, async (window) => {
      await window.resize(360, 740);
      const closings = [
        () => window.press('Escape'),
        () => window.back(),
        () => window.click(`${SHEET} summary`),
        () => window.click('.passage:has([id="mention-lavrov-1"]) .number'),
      ];
      for (const close of closings) {
        await window.click(mention('lavrov'));
        await seeInSheet(window, 'lavrov');
        await close();
        await window.waitFor(() => !document.querySelector('.note[open]'));
      }
    }));

  it('next goes on within the sheet, the text follows, and Back closes it', () =>
    visit(READING, async (window) => {
      await window.resize(360, 740);
      await window.click(mention('moscow'));
      await seeInSheet(window, 'moscow');
      await window.click(`${SHEET} button`, 'Next');
      await seeInSheet(window, 'invitation');
      await window.click(`${SHEET} button`, 'Next');
      await seeInSheet(window, 'lavrov');
      await window.back();
      await seeNoSheet(window);
    }));

  it('the list under a paragraph opens at the first tap, and a note in it where it stands', () =>
    visit(READING, async (window) => {
      await window.resize(360, 740);
      await window.click('#p2 .list > summary');
      await window.click('#p2 .note summary', 'Sergey Lavrov');
      await window.waitFor(() => document.querySelector('#note-lavrov .prose')?.checkVisibility());
      await window.click('#note-lavrov button', 'Keep');
      expect(await window.evaluate((sheet) => document.querySelector(sheet), SHEET)).toBe(null);
    }));
});

describe.each(engines())('a click is not lost, in $name', AGAIN, (engine) => {
  it.each([
    ['at a desk', 1280],
    ['on a phone', 360],
  ])('that comes before a late script, %s', async (_, width) => {
    const site = await serve(undefined, { script: () => new Promise((done) => setTimeout(done, 700, true)) });
    const window = await engine.newWindow();
    await window.resize(width, 740);
    await window.open(site.origin + READING);
    await window.click(mention('lavrov'));
    await window.waitFor(() => document.querySelector('#note-lavrov .prose')?.checkVisibility());
    // Neither does what comes then close it.
    await window.click('#note-lavrov button', 'Keep');
    await window.waitFor(() => document.querySelector('#note-lavrov [aria-pressed="true"]')?.checkVisibility());
    await window.close();
    site.close();
  });

  it.each([
    ['at a desk', 1280],
    ['on a phone', 360],
  ])('when no script comes, %s, and the tools come with a later one', async (_, width) => {
    let isBroken = true;
    const site = await serve(undefined, { script: async () => !isBroken });
    const window = await engine.newWindow();
    await window.resize(width, 740);
    await window.open(site.origin + READING);
    await window.click(mention('lavrov'));
    await window.waitFor(() => document.querySelector('#note-lavrov .prose')?.checkVisibility());
    isBroken = false;
    // A part of the note without links.
    await window.click('#note-lavrov .since-date');
    await window.click('#note-lavrov button', 'Keep');
    await window.close();
    site.close();
  });
});
