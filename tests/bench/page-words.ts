import type { Browser } from 'playwright-core';

/** The words of the reading page, so that what it is compared with has the same. */
export interface PageWords {
  readonly headline: string;
  readonly standfirst: string;
  readonly paragraphs: readonly { readonly html: string; readonly notes: readonly NoteWords[] }[];
}

interface NoteWords {
  readonly name: string;
  readonly title: string;
  readonly gist: string;
  /** The prose with its citations as links, and without classes. */
  readonly html: string;
}

/** Takes the words from the built page. */
export async function pageWords(browser: Browser, address: string): Promise<PageWords> {
  const page = await browser.newPage();
  await page.goto(address);
  const words = await page.evaluate(() => {
    const bare = (element: Element | null | undefined): string => {
      if (!element) return '';
      const copy = element.cloneNode(true) as Element;
      for (const mark of copy.querySelectorAll('.number, .tools')) mark.remove();
      for (const one of copy.querySelectorAll('*')) {
        for (const { name } of [...one.attributes]) if (name !== 'href') one.removeAttribute(name);
      }
      return copy.innerHTML.replace(/<!--.*?-->/g, '').trim();
    };
    const text = (element: Element | null): string => element?.textContent?.trim() ?? '';
    return {
      headline: text(document.querySelector('h1')),
      standfirst: text(document.querySelector('.standfirst')),
      paragraphs: [...document.querySelectorAll('.passage')].map((passage) => ({
        html: bare(passage.querySelector('.words')),
        notes: [...passage.querySelectorAll('details.note')].map((note) => ({
          name: note.querySelector('.body')?.id ?? '',
          title: note.querySelector('.title')?.lastChild?.textContent?.trim() ?? '',
          gist: text(note.querySelector('.gist')),
          html: bare(note.querySelector('.prose')),
        })),
      })),
    };
  });
  await page.close();
  return words;
}
