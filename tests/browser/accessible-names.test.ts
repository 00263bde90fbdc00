import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PAGE_KINDS, READING } from '../support/pages.ts';
import { keepNotes, note } from '../support/reading.ts';
import { visit } from '../support/visit.ts';

/** Of the accessibility tree below an element: each node that can be used or gives a place its name, as `role "name"`. */
async function names(page: Page, selector: string): Promise<string[]> {
  const tree = await page.locator(selector).first().ariaSnapshot();
  const USED =
    /^\s*- '?((?:alert|application|button|checkbox|combobox|group|link|radio|region|search|searchbox|slider|status|textbox)\b(?: "(?:[^"\\]|\\.)*")?(?: \[[^\]]+\])*)/;
  return tree.split('\n').flatMap((line) => USED.exec(line)?.[1] ?? []);
}

interface Node {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
}

/** The accessibility tree as Chromium hands it to a screen reader. */
async function wholeTree(page: Page): Promise<readonly Node[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return (nodes as readonly Node[]).filter(({ ignored }) => !ignored);
}

describe('to a screen reader', () => {
  it.each(PAGE_KINDS)(
    '%s has a title, one main part, named landmarks and a name for all that takes the focus',
    (path) =>
      visit(path, async (page) => {
        const tree = await wholeTree(page);
        const named = (role: string) => tree.filter((node) => node.role?.value === role).map(({ name }) => name?.value);
        expect(named('RootWebArea')[0]).toMatch(/\S/);
        expect(named('main')).toHaveLength(1);
        for (const role of ['navigation', 'region', 'complementary', 'search']) {
          const all = named(role);
          if (all.length > 1) expect({ role, names: [...new Set(all)] }).toEqual({ role, names: all });
        }
        const nameless = tree.filter(
          ({ role, name, properties }) =>
            properties?.some((one) => one.name === 'focusable' && one.value.value === true) &&
            !['RootWebArea', 'generic', 'paragraph', 'Iframe'].includes(role?.value ?? '') &&
            !/\S/.test(name?.value ?? ''),
        );
        expect(nameless.map(({ role }) => role?.value)).toEqual([]);
      }),
  );

  it('the tools of a note are a group of its name', () =>
    visit(READING, async (page) => {
      await page.locator('#mention-lavrov-1').click();
      await note(page, 'lavrov').getByRole('button', { name: 'Keep' }).waitFor();
      expect(await names(page, '#note-lavrov .tools')).toEqual([
        'group "Sergey Lavrov"',
        'button "Keep"',
        'button "Copy link"',
        'button "Cite"',
        'link "All styles"',
        'button "Embed"',
        'link "All formats"',
        'button "Previous"',
        'button "Next"',
        'status',
      ]);
    }));

  it('the switches of a reading are groups that say what is chosen', () =>
    visit(READING, async (page) => {
      expect(await names(page, '.choices')).toEqual([
        'group "Read"',
        'radio "As of 29 January 2023"',
        'radio "With hindsight" [checked]',
        'group "Notes"',
        'radio "Hide notes"',
        'radio "Titles" [checked]',
        'radio "Show all"',
        'radio "Whose words"',
        'link "Full text"',
        'link "Plain English"',
        'group "Text size"',
        'radio "Normal text" [checked]',
        'radio "Large text"',
        'radio "Larger text"',
        'button "Mark a passage"',
        'status',
      ]);
    }));

  it('the panel of marks is a region with its fields named, and in it the choice of words an application that tells its keys', () =>
    visit(READING, async (page) => {
      await page.getByRole('button', { name: 'Mark a passage' }).click();
      await page.getByRole('application').waitFor();
      expect(await names(page, '.marking')).toEqual([
        'region "Mark a passage"',
        'application "Choose the words: up and down arrows move by sentence, left and right by word; with Shift they shorten or lengthen; Enter to comment"',
        'button "Previous sentence"',
        'button "Next sentence"',
        'button "Shorter by a sentence"',
        'button "Longer by a sentence"',
        'button "Previous word"',
        'button "Next word"',
        'button "Shorter by a word"',
        'button "Longer by a word"',
        'textbox "Your comment (optional)"',
        'button "Mark"',
        'button "Close"',
      ]);
    }));

  it('the search is a search, its choices are named, and its answers a status', () =>
    visit('/search/', async (page) => {
      await page.getByRole('searchbox').fill('cipher');
      await page.locator('.finder a').first().waitFor();
      expect((await names(page, '.finder')).filter((one) => !one.startsWith('link'))).toEqual([
        'search',
        'searchbox "Search"',
        'combobox "Type"',
        'combobox "Made public"',
        'checkbox "Press / on any page to search" [checked]',
        'status',
      ]);
    }));

  it('the filters of the timeline say what they filter and what the slider stands for', () =>
    visit('/timeline/', async (page) => {
      await page.getByRole('slider').waitFor();
      expect(await names(page, '.filters')).toEqual([
        'group',
        'combobox "Thread"',
        'combobox "Participant"',
        'combobox "Type"',
        expect.stringMatching(/^slider "Show events up to \d{1,2} [A-Z]\w+ \d{4}"$/),
        'status',
      ]);
    }));

  it('the builder of excerpts is groups of choices, a field to copy from and a button', () =>
    visit('/embed/?of=bilawal-in-moscow/note/lavrov/', async (page) => {
      await page.getByLabel('Code to paste').waitFor();
      await expect
        .poll(() => names(page, 'main form'))
        .toEqual([
          'group "What to show"',
          'radio "Paragraphs"',
          'radio "A note" [checked]',
          'radio "A claim"',
          'radio "An event"',
          'radio "A timeline"',
          'radio "A figure"',
          'combobox "Which one"',
          'group "Colours"',
          'radio "Automatic" [checked]',
          'radio "Light"',
          'radio "Dark"',
          'group "Opens as"',
          'radio "With hindsight" [checked]',
          'radio "As of 29 January 2023"',
          'group "Format"',
          'radio "Iframe" [checked]',
          'radio "JavaScript"',
          'radio "WordPress"',
          'radio "Markdown"',
          'radio "Plain text"',
          'textbox "Code to paste"',
          'button "Copy"',
          'status',
        ]);
    }));

  it('a card is a region, and what to say of it once it is turned a group of its question', () =>
    visit('/study/cards/', async (page) => {
      await page.getByLabel('People').hover();
      await page.locator('.cards astro-island:not([ssr])').waitFor();
      await page.getByRole('button', { name: 'Begin' }).click();
      await page.getByRole('button', { name: 'Show the answer' }).click();
      expect(await names(page, '.cards astro-island')).toEqual([
        'region "Card"',
        'link "Full entry"',
        'group "How well did you know it?"',
        'button "Again 1 min"',
        'button "Hard 6 min"',
        'button "Good 10 min"',
        'button "Easy 8 days"',
        'button "Stop"',
      ]);
    }));

  it('a notebook names each button and field by what it acts on', () =>
    visit('/notebook/', async (page) => {
      await keepNotes(page, ['First', 'Second']);
      await page.getByLabel('Your comment on First').waitFor();
      expect(await names(page, 'main')).toEqual([
        'status',
        'link "First"',
        'textbox "Your comment on First"',
        'button "Move up: First" [disabled]',
        'button "Move down: First"',
        'button "Remove: First"',
        'link "Second"',
        'textbox "Your comment on Second"',
        'button "Move up: Second"',
        'button "Move down: Second" [disabled]',
        'button "Remove: Second"',
        'button "Download as Markdown"',
        'button "Download as Web Annotations"',
        'button "Print"',
        'button "Load a notebook"',
      ]);
    }));

  it('a question is the group of its answers, and one of order says what each arrow moves', () =>
    visit('/study/questions/', async (page) => {
      await page.getByRole('button', { name: 'Check' }).first().waitFor();
      expect(await names(page, '.question')).toEqual([
        'group "Who invited Bilawal to Moscow?"',
        'radio "The Shanghai Cooperation Organisation"',
        'radio "Sergey Lavrov"',
        'radio "Vladimir Putin"',
        'button "Check"',
        'status',
        'group',
        'link "Paragraph 2"',
      ]);
      expect((await names(page, '.question:has(.steps)')).slice(0, 5)).toEqual([
        'group "Put the events of the change of government in order."',
        'button "Move up: Bilawal is sworn in as foreign minister" [disabled]',
        'button "Move down: Bilawal is sworn in as foreign minister"',
        'button "Move up: Shehbaz Sharif is elected prime minister"',
        'button "Move down: Shehbaz Sharif is elected prime minister"',
      ]);
    }));
});
