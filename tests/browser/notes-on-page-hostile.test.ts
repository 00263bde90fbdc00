import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readNotesFile } from '../../src/notes-on-page/notes-file.ts';
import { escapeMarkup } from '../../src/text/markup.ts';
import { fileOf, truths } from '../cases/notes-report.ts';
import { LINE, newspaper } from '../support/notes-hosts.ts';
import { notesVisits } from '../support/notes-visit.ts';

const visit = notesVisits();
const notes = fileOf(truths);

/** Elements that the notes are made of; anything else came from somewhere else. */
const OURS = /^(?:div|details|summary|small|p|fieldset|label|input|ol|li|button|h2|dl|dt|dd|a|section|bdi)$/;
const ATTACKS = [
  '<img src=x onerror="window.taken=1">',
  '<script>window.taken=1</script>',
  '"><svg onload="window.taken=1">',
  '</button><iframe srcdoc="<script>top.taken=1</script>">',
  'javascript:window.taken=1',
  'data:text/html,<script>top.taken=1</script>',
  "' onfocus='window.taken=1' autofocus='",
  '{{constructor.constructor("window.taken=1")()}}',
  '\u202E\u0000\uFFFF\uD800',
  '__proto__',
  'constructor',
];

/** What a hostile file may have in a place where a text is expected. */
const anything = fc.oneof(
  fc.constantFrom(...ATTACKS),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom<unknown>(null, 0, -1, Number.NaN, true, [], {}, [['<b>']], { toString: 'no' }, 'Marta Orsk', ''),
);

/** The file of notes with something else in some of its places. */
const spoilt = fc.infiniteStream(fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, anything)).map((stream) => {
  const spoil = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(spoil);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, spoil(one)]));
    const { value: other } = stream.next();
    return other === undefined ? value : other;
  };
  return { ...(spoil(notes) as object), page: notes.page, sourcesPage: notes.sourcesPage };
});

/** What is wrong with the page after notes were shown on it, opened one by one, and taken away. */
const tryOut = (page: Page) =>
  page.evaluate(async (ours) => {
    const found: string[] = [];
    const look = () => {
      for (const one of document.querySelector('annotated-notes')?.shadowRoot?.querySelectorAll('*') ?? []) {
        if (!new RegExp(ours).test(one.localName)) found.push(`<${one.localName}>`);
        for (const { name, value } of one.attributes)
          if (/^on/.test(name) || (name === 'href' && !/^https?:/.test(value))) found.push(`${name}=${value}`);
      }
    };
    const shadow = () => document.querySelector('annotated-notes')?.shadowRoot;
    look();
    for (const item of shadow()?.querySelectorAll<HTMLElement>('li button') ?? []) {
      item.click();
      look();
    }
    self.annotatedNotes?.remove();
    await new Promise((done) => setTimeout(done, 20));
    if ('taken' in window) found.push('a script ran');
    return [...new Set(found)];
  }, OURS.source);

describe('what comes from others', () => {
  it('is never markup and never a script, however a file of notes is spoilt', () =>
    visit(newspaper, '[]', async ({ page, site }) => {
      let file: unknown;
      await page.route('**/spoilt.json*', (route) =>
        route.fulfill({ body: JSON.stringify(file), headers: { 'access-control-allow-origin': '*' } }),
      );
      let count = 0;
      await fc.assert(
        fc.asyncProperty(spoilt, async (value) => {
          file = value;
          count += 1;
          await page.evaluate(
            ({ site, count }) =>
              new Promise<void>((done) => {
                const line = document.createElement('script');
                Object.assign(line, { type: 'module', src: `${site}/notes.js?${count}` });
                Object.assign(line.dataset, { article: 'cranes', from: `/spoilt.json?${count}` });
                document.addEventListener('annotated-notes', () => done(), { once: true });
                setTimeout(done, 400);
                document.head.append(line);
              }),
            { site, count },
          );
          expect(await tryOut(page)).toEqual([]);
        }),
        { numRuns: 40 },
      );
    }));

  it('of the page is never markup when it is shown again', () =>
    visit(
      { html: newspaper.html.replace(/Marta Orsk/g, () => `${escapeMarkup(ATTACKS.slice(0, 4).join(' '))}`) },
      {
        ...notes,
        notes: ATTACKS.slice(0, 4).map((exact, i) => ({
          ...notes.notes[0],
          name: `n${i}`,
          targets: [{ paragraph: 0, quotes: [{ exact, prefix: '', suffix: '' }] }],
        })),
      },
      async ({ page }) => {
        await page.waitForFunction(() => (self.annotatedNotes?.placed.length ?? 0) > 0);
        expect(await tryOut(page)).toEqual([]);
      },
    ));

  it('is no names of its own on the page, nor objects that it has changed', () =>
    visit(
      {
        html: newspaper.html.replace(
          '<body>',
          '<body><form name="body"></form><img name="adoptedStyleSheets" alt=""><a id="annotatedNotes"></a><a id="self"></a><p id="CSS"></p>',
        ),
      },
      notes,
      async ({ page, said }) => {
        await page.waitForTimeout(800);
        expect(said.filter((line) => !line.startsWith('Notes on “cranes” are not shown'))).toEqual([]);
      },
    ));

  it('is read in its form or not at all', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        try {
          readNotesFile(value);
        } catch (error) {
          expect((error as Error).message).toMatch(/[Cc]heck data-/);
        }
      }),
      { numRuns: 500 },
    );
    for (const page of ['javascript:alert(1)', '//x', 'data:text/html,x', ' https://x'])
      expect(() => readNotesFile({ ...notes, page })).toThrow('no notes with an address');
    expect(readNotesFile({ ...notes, notes: [{ ...notes.notes[0], gist: 5 }] }).notes[0]?.gist).toBe('');
  });
});

describe('hostile markup of a page', () => {
  const inner = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(...truths.map(({ words }) => escapeMarkup(words)), ...ATTACKS.map(escapeMarkup), ' ', 'Velo'),
      fc
        .tuple(
          fc.constantFrom(
            'p',
            'div',
            'span',
            'a href="#"',
            'b',
            'table',
            'td',
            'ul',
            'li',
            'aside',
            'template',
            'details',
            'select',
            'svg',
            'math',
            'custom-words',
            'button',
            'br',
            'p hidden',
            'bdo dir="rtl"',
            'p style="display:contents"',
          ),
          fc.array(tie('node'), { maxLength: 5 }),
        )
        .map(([name, children]) => `<${name}>${children.join('')}</${name.split(' ')[0]}>`),
    ),
  })).node as fc.Arbitrary<string>;

  it.each([
    ['highlighted', ''],
    ['in elements', '<script>delete window.Highlight</script>'],
  ])('gets no markup from the notes, and is as it was afterwards (%s)', (_, older) =>
    visit(
      { html: `<!doctype html><html><head>${older}</head><body><main id="story"></main>${LINE}</body></html>` },
      notes,
      ({ page }) =>
        fc.assert(
          fc.asyncProperty(fc.array(inner, { minLength: 1, maxLength: 12 }), async (parts) => {
            const faults = await page.evaluate(async (html) => {
              const story = document.querySelector('#story') as HTMLElement;
              story.innerHTML = html;
              const nodesOf = () => {
                const all: Node[] = [];
                const walk = document.createTreeWalker(story, NodeFilter.SHOW_ALL);
                while (walk.nextNode()) all.push(walk.currentNode);
                return all;
              };
              const [markup, text, nodes] = [story.innerHTML, story.textContent, nodesOf()];
              const line = document.createElement('script');
              const known = document.querySelector('script[data-article]') as HTMLScriptElement;
              Object.assign(line, { type: 'module', src: `${known.src}?${Math.random()}` });
              line.dataset.article = 'cranes';
              await new Promise<void>((done) => {
                document.addEventListener('annotated-notes', () => done(), { once: true });
                document.head.append(line);
              });
              const faults: string[] = [];
              if (story.textContent !== text) faults.push('another text');
              self.annotatedNotes?.remove();
              if (story.innerHTML !== markup) faults.push(`another markup: ${story.innerHTML} for ${markup}`);
              const after = nodesOf();
              if (after.length !== nodes.length || after.some((node, i) => node !== nodes[i]))
                faults.push('other nodes');
              if ('taken' in window) faults.push('a script ran');
              return faults;
            }, parts.join(''));
            expect(faults).toEqual([]);
          }),
          { numRuns: 40 },
        ),
    ),
  );
});
