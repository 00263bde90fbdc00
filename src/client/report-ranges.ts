/** Converts between stretches of the report (a paragraph and UTF-16 offsets in it) and DOM ranges on the page. */

import { meant, type Stretch } from '../text/stretch.ts';

/** Elements in a paragraph that are not words of the report. */
const NOT_TEXT = '.number, .filed-from';

/** The paragraphs of the report on this page, as elements. */
export const paragraphsHere = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.passage .words')];

/** The text of a paragraph that is of the report, in its order. */
export function textNodes(paragraph: HTMLElement): Text[] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(NOT_TEXT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

const wholeText = (nodes: readonly Text[]): string => nodes.map(({ data }) => data).join('');

/** The words of a paragraph as they are in the report, without the white space of the markup around them. */
export const textOf = (paragraph: HTMLElement): string => wholeText(textNodes(paragraph)).trim();

/** How many characters of white space come before the words. */
const spaceBefore = (nodes: readonly Text[]): number => {
  const text = wholeText(nodes);
  return text.length - text.trimStart().length;
};

/** A stretch of the report as a range of the page; `undefined` when the page does not hold it. */
export function rangeOf({ paragraph, start, end }: Stretch): Range | undefined {
  const element = paragraphsHere()[paragraph];
  if (element === undefined) return undefined;
  const nodes = textNodes(element);
  const range = document.createRange();
  let offset = -spaceBefore(nodes);
  let begun = false;
  for (const node of nodes) {
    const next = offset + node.length;
    if (!begun && next > 0 && start < next) {
      range.setStart(node, start - offset);
      begun = true;
    }
    if (begun && end <= next) {
      range.setEnd(node, end - offset);
      return range;
    }
    offset = next;
  }
  return undefined;
}

/** The part of a text that a range holds, as offsets in it; equal ones when it holds none. */
export function partWithin(range: Range, node: Text): [from: number, to: number] {
  if (!range.intersectsNode(node)) return [0, 0];
  return [
    range.startContainer === node ? range.startOffset : 0,
    range.endContainer === node ? range.endOffset : node.length,
  ];
}

/**
 * The reader's selection as a stretch of the first paragraph that it touches, trimmed to its words; `undefined` for
 * none.
 */
export function stretchOf(range: Range): Stretch | undefined {
  for (const [paragraph, element] of paragraphsHere().entries()) {
    if (!range.intersectsNode(element)) continue;
    const nodes = textNodes(element);
    let offset = -spaceBefore(nodes);
    let start: number | undefined;
    let end = 0;
    for (const node of nodes) {
      const [from, to] = partWithin(range, node);
      if (to > from) {
        start ??= Math.max(0, offset + from);
        end = offset + to;
      }
      offset += node.length;
    }
    if (start === undefined) continue;
    const words = meant(wholeText(nodes).trim(), { start, end }, document.documentElement.lang);
    if (words !== undefined) return { paragraph, ...words };
  }
  return undefined;
}
