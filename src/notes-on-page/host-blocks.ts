/** Reads the words of another site’s page in blocks, such as paragraphs, each with the way back to its text nodes. */

/** The words of a paragraph, heading, caption or the like, in the order of the page. */
export interface HostBlock {
  readonly text: string;
  /** The text nodes that the words are in, and where each begins in `text`. */
  readonly pieces: readonly { readonly node: Text; readonly start: number }[];
  /** The nearest element around the words that is laid out as a block. */
  readonly element: Element;
  /** Whether it is part of the running text, and not a heading, a caption or a list of links. */
  readonly isRunning: boolean;
}

/** How an element is laid out: as a block, in a line, or not at all. */
export type Layout = 'block' | 'inline' | 'none';

/** What holds no words of a report, or other people’s words beside it, or the report’s own again. */
const FURNITURE = /^(?:textarea|select|button|svg|rt|nav|aside|footer|form|dialog)$/;
const FURNITURE_ROLES = /^(?:navigation|complementary|contentinfo|search|dialog)$/;
/** What belongs to a report without being its running text. */
const APART = /^(?:h[1-6]|header|hgroup|figure|caption|summary)$/;

/** The layout of an element on the page; what is not shown has none. */
export function layoutAsShown(element: Element): Layout {
  const { display, visibility } = getComputedStyle(element);
  if (display === 'none' || visibility !== 'visible') return 'none';
  return /^(?:inline|contents|ruby)/.test(display) ? 'inline' : 'block';
}

/** Blocks with more of their letters in links than this are lists of other reports. */
const MOST_LINKED = 0.8;

const letters = (text: string): number => text.replace(/\s/g, '').length;

/**
 * The blocks within an element, without furniture: menus, forms, sidebars, and what is hidden. Two line breaks in a row
 * part blocks too, since many pages have no paragraphs.
 */
export function readBlocks(root: Element, layout: (element: Element) => Layout): HostBlock[] {
  const blocks: HostBlock[] = [];
  let [text, linked, breaks] = ['', 0, 0];
  let pieces: { node: Text; start: number }[] = [];
  const finish = (element: Element, isApart: boolean): void => {
    const all = letters(text);
    if (all > 0) blocks.push({ text, pieces, element, isRunning: !isApart && linked <= all * MOST_LINKED });
    [text, linked, breaks, pieces] = ['', 0, 0, []];
  };
  const read = (parent: Element, block: Element, isApart: boolean, isLinked: boolean): void => {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) {
        const { data } = node as Text;
        if (letters(data) > 0) breaks = 0;
        pieces.push({ node: node as Text, start: text.length });
        text += data;
        if (isLinked) linked += letters(data);
      }
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      const { localName } = element;
      const shown = isFurniture(element) ? 'none' : layout(element);
      const apart = isApart || APART.test(localName);
      if (localName === 'br') {
        breaks += 1;
        text += '\n';
        if (breaks > 1) finish(block, isApart);
      } else if (shown === 'inline') read(element, block, apart, isLinked || localName === 'a');
      else if (shown === 'block') {
        finish(block, isApart);
        read(element, element, apart, isLinked || localName === 'a');
        finish(element, apart);
      }
    }
  };
  read(root, root, false, false);
  finish(root, false);
  return blocks;
}

const isFurniture = (element: Element): boolean =>
  FURNITURE.test(element.localName) ||
  FURNITURE_ROLES.test(element.getAttribute('role') ?? '') ||
  element.ariaHidden === 'true' ||
  (element as HTMLElement).isContentEditable;

/** The parts of a block’s text nodes that a stretch of its text covers, in order. */
export const nodesOf = ({ pieces }: HostBlock, start: number, end: number) =>
  pieces.flatMap(({ node, start: at }) => {
    const [from, to] = [Math.max(0, start - at), Math.min(node.length, end - at)];
    return from < to ? [{ node, from, to }] : [];
  });
