/**
 * Copies the report’s sentences alone. A selection that begins and ends in the report takes its paragraphs along, without
 * their numbers and signs and without the notes that stand between them. Every other selection is copied as it is.
 */

import { paragraphsHere, partWithin, textNodes } from './report-ranges.ts';

/** The words of each paragraph within the selection; `undefined` when it takes in more than the report. */
function selectedWords(): string[] | undefined {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  const inReport = (node: Node | undefined): boolean =>
    (node instanceof Element ? node : node?.parentElement)?.closest('.passage .words') != null;
  if (range === undefined || !inReport(range.startContainer)) return undefined;
  // A triple click ends at the very beginning of whatever follows the paragraph.
  if (!inReport(range.endContainer) && range.endOffset > 0) return undefined;
  return paragraphsHere().flatMap((paragraph) => {
    const words = textNodes(paragraph)
      .map((node) => node.data.slice(...partWithin(range, node)))
      .join('');
    return words.trim() === '' ? [] : [words.trim()];
  });
}

document.addEventListener('copy', (event) => {
  const words = selectedWords();
  if (!words?.length || !event.clipboardData) return;
  const page = document.createElement('div');
  const { lang, dir } = document.documentElement;
  // Where it is pasted, the text around it may run the other way.
  const aside = dir === 'rtl' ? { lang, dir } : {};
  // Words of one paragraph are pasted into a sentence as often as not, which a paragraph of their own would break off.
  const [one = ''] = words;
  if (words.length > 1)
    for (const textContent of words) page.append(Object.assign(document.createElement('p'), aside, { textContent }));
  else if (dir === 'rtl') page.append(Object.assign(document.createElement('span'), aside, { textContent: one }));
  else page.append(one);
  event.clipboardData.setData('text/plain', words.join('\n\n'));
  event.clipboardData.setData('text/html', page.innerHTML);
  event.preventDefault();
});
