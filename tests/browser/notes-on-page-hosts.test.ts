import { existsSync, globSync, readFileSync } from 'node:fs';
import { env } from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContents } from '../../src/cli/read-contents.ts';
import { readNotesFile } from '../../src/notes-on-page/notes-file.ts';
import { attachNotes } from '../../src/record/mention.ts';
import { reportText } from '../../src/text/edition.ts';
import { parseReport } from '../../src/text/import/report.ts';
import { escapeMarkup } from '../../src/text/markup.ts';
import { asOnPage, fileOf, type Truth, truths, urduTruths } from '../cases/notes-report.ts';
import { AGAIN, engines } from '../support/engines/engines.ts';
import type { Window } from '../support/engines/window.ts';
import { frameworkScript } from '../support/framework.ts';
import {
  breaks,
  LINE,
  lazy,
  type NotesHost,
  newspaper,
  rendered,
  rightToLeft,
  serveNotes,
} from '../support/notes-hosts.ts';
import { DIST } from '../support/serve.ts';

let served: Awaited<ReturnType<typeof serveNotes>>;
let framework = '';
beforeAll(async () => {
  [served, framework] = await Promise.all([serveNotes(), frameworkScript()]);
});
afterAll(() => served.close());

/** Before any other script: notes the page down, and takes away what an older browser lacks. */
const OLDER = '<script>delete window.Highlight</script>';
const asOlder = (host: NotesHost): NotesHost => ({ ...host, html: host.html.replace('<head>', `<head>${OLDER}`) });

/** The marked words of each paragraph one after the other, and those beside the report under "beside". */
const markedWords = (window: Window) =>
  window.evaluate(() => {
    const found: Record<string, string> = {};
    const add = (words: string, around: Element | null) => {
      const at = around?.closest<HTMLElement>('[data-p]')?.dataset.p ?? 'beside';
      found[at] = (found[at] ?? '') + words;
    };
    if (typeof Highlight === 'function' && CSS.highlights)
      for (const range of CSS.highlights.get('annotated-notes') ?? [])
        add(`${range}`, (range as Range).startContainer.parentElement);
    else for (const element of document.querySelectorAll('annotated-words')) add(element.textContent ?? '', element);
    for (const at of Object.keys(found)) found[at] = (found[at] ?? '').replace(/\u00ad/g, '').replace(/\s+/g, ' ');
    return found;
  });

const wordsOf = (all: readonly Truth[]): Record<string, string> =>
  Object.fromEntries(
    [...new Set(all.map(({ paragraph }) => paragraph))].map((at) => [
      at,
      all
        .filter(({ paragraph }) => paragraph === at)
        .map(({ words }) => words)
        .join(''),
    ]),
  );

const told = (window: Window) =>
  window.evaluate(() => ({
    placed: self.annotatedNotes?.placed.map(({ note }) => note) ?? [],
    refused: self.annotatedNotes?.refused ?? [],
  }));

const isPlaced = (window: Window, count: number) =>
  window.waitFor((count) => self.annotatedNotes?.placed.length === count, count);

describe.each(engines())('the notes in $name', AGAIN, ({ newWindow }) => {
  const visit = async (host: NotesHost, notes: unknown, act: (window: Window) => Promise<unknown>) => {
    served.set(host, notes);
    const window = await newWindow();
    try {
      await window.open(served.host);
      await act(window);
    } finally {
      await window.close();
    }
  };

  describe.each([
    ['highlighted', (host: NotesHost) => host],
    ['in elements, as in an older browser', asOlder],
  ] as const)('%s', (_, made) => {
    it.each([
      ['a newspaper’s page', newspaper],
      ['a page without paragraphs', breaks],
      ['a page that loads late and bit by bit', lazy],
    ] as const)('all find their words, and no others, on %s', (_, host) =>
      visit(made(host), fileOf(truths), async (window) => {
        await isPlaced(window, truths.length);
        expect(await markedWords(window)).toEqual(wordsOf(truths));
        expect(await told(window)).toEqual({ placed: truths.map(({ note }) => note), refused: [] });
      }),
    );

    it('find words from right to left that are typed with other letters', () =>
      visit(made(rightToLeft), fileOf(urduTruths), async (window) => {
        await isPlaced(window, urduTruths.length);
        expect(await markedWords(window)).toEqual(wordsOf(urduTruths.map(asOnPage)));
      }));

    it('stay on their words while a framework draws the page anew, and the page is what it would be without them', () =>
      visit(made(rendered(framework)), fileOf(truths), async (window) => {
        await isPlaced(window, truths.length);
        for (let drawn = 1; drawn < 7; drawn++) {
          await window.evaluate(() => (window as unknown as { again: () => void }).again());
          const text = await window.evaluate(() => document.querySelector('article')?.textContent);
          expect(text?.match(/Port Velo will vote/g)).toHaveLength(1);
          const isShort = drawn % 3 === 1;
          const there = truths.filter(({ paragraph, note }) => !(isShort && paragraph === 5 && note !== 'copy'));
          await expect.poll(() => markedWords(window)).toEqual(wordsOf(there));
          expect((await told(window)).placed).toEqual(there.map(({ note }) => note));
        }
      }));

    it('leave the page as it was, node for node, when they are taken away', () => {
      const html = newspaper.html.replace(
        LINE,
        `${LINE}<script>
window.nodes=()=>{const all=[];const walk=document.createTreeWalker(document,NodeFilter.SHOW_ALL);while(walk.nextNode())all.push(walk.currentNode);return all};
window.now=nodes().map(node=>[node,node.data,node.nodeType===1&&node.cloneNode().outerHTML])</script>`,
      );
      return visit(made({ html }), fileOf(truths), async (window) => {
        await isPlaced(window, truths.length);
        const text = await window.evaluate(() => document.body.innerText);
        const differing = () =>
          window.evaluate(() => {
            const page = window as unknown as { nodes: () => Node[]; now: [Node, string | undefined, string][] };
            const after = page.nodes();
            return after.length === page.now.length
              ? after.flatMap((node, i) => {
                  const [before, data, html] = page.now[i] ?? [];
                  const isSame =
                    node === before &&
                    (node as Text).data === data &&
                    (node.nodeType !== 1 || (node.cloneNode() as Element).outerHTML === html);
                  return isSame ? [] : `${node.nodeName} ${node.textContent}`;
                })
              : [`${after.length} nodes for ${page.now.length}`];
          });
        expect(await differing()).not.toEqual([]);
        await window.evaluate(() => self.annotatedNotes?.remove());
        expect(await differing()).toEqual([]);
        expect(await window.evaluate(() => document.body.innerText)).toBe(text);
        expect(await window.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
      });
    });

    it('open beside their words at a click, and the page’s own links and selections stay its own', () =>
      visit(made(newspaper), fileOf(truths), async (window) => {
        await isPlaced(window, truths.length);
        const at = await window.evaluate(() => {
          const walker = document.createTreeWalker(
            document.querySelector('[data-p="1"]') as Node,
            NodeFilter.SHOW_TEXT,
          );
          while (walker.nextNode()) {
            const { data } = walker.currentNode as Text;
            const start = data.indexOf('Quay List');
            if (start < 0) continue;
            const range = new Range();
            range.setStart(walker.currentNode, start);
            range.setEnd(walker.currentNode, start + 9);
            const { x, y, width, height } = range.getBoundingClientRect();
            return { x: x + width / 2, y: y + height / 2 };
          }
          return { x: 0, y: 0 };
        });
        await window.clickAt(at.x, at.y);
        await window.waitFor(() =>
          document.querySelector('annotated-notes')?.shadowRoot?.activeElement?.textContent?.includes('On Quay List'),
        );
        await window.press('Escape');
        await window.waitFor(
          () => document.querySelector('annotated-notes')?.shadowRoot?.querySelector<HTMLElement>('.card')?.hidden,
        );
        await window.click('a[href="#tamm"]');
        await window.waitFor(() => location.hash === '#tamm');
      }));
  });
});

const folder = env.REPORT_FOLDER ?? '../shared/article';
const texts = globSync(`${folder}/*.txt`);

describe.skipIf(texts.length === 0)('on a page with the publisher’s own text', () => {
  const report = parseReport(texts[0] ? readFileSync(texts[0], 'utf8') : '');
  const { contents } = readContents('.');
  const host: NotesHost = {
    html: newspaper.html.replace(
      /<body>.*<\/body>/s,
      () =>
        `<body><header><h1>${escapeMarkup(report.headline ?? '')}</h1><p>${escapeMarkup(report.standfirst ?? '')}</p></header><main>${report.paragraphs.map((text, i) => `<p data-p="${i}">${escapeMarkup(text)}</p>`).join('\n')}</main>${LINE}</body>`,
    ),
  };
  it.each(engines())('all find their words in $name', AGAIN, async ({ newWindow }) => {
    const file = `${DIST}/data/articles/bilawal-in-moscow/notes.json`;
    expect(existsSync(file)).toBe(true);
    const notes = readNotesFile(JSON.parse(readFileSync(file, 'utf8')));
    const text = reportText(report.paragraphs);
    served.set(host, notes);
    const window = await newWindow();
    try {
      await window.open(served.host);
      await isPlaced(window, notes.notes.flatMap(({ targets }) => targets).length);
      const right = attachNotes(text, contents.notes).flatMap(({ mention }) => (mention ? `${mention.paragraph}` : []));
      expect(Object.keys(await markedWords(window)).sort()).toEqual([...new Set(right)].sort());
      expect((await told(window)).refused).toEqual([]);
    } finally {
      await window.close();
    }
  });
});
