/**
 * Marks words of another site’s page: with the CSS Custom Highlight API where there is one, which leaves the page alone,
 * and with thin elements around the words otherwise.
 */

import type { HostBlock } from './host-blocks.ts';
import { nodesOf } from './host-blocks.ts';
import type { PlacedTarget } from './place-notes.ts';
import { type Wrapped, wrap } from './wrap-words.ts';

/** Words on the page that a note explains. */
export interface Mark {
  readonly target: PlacedTarget;
  readonly range: Range;
  /** What the range held when it was marked. */
  readonly text: string;
}

const ALL = 'annotated-notes';
const LIT = 'annotated-notes-lit';

export interface Marks {
  /** Marks these words and no others; gives the marks in the order of the page. */
  show(placed: readonly PlacedTarget[], blocks: readonly HostBlock[]): Mark[];
  /** Puts some marks in a stronger light. */
  light(marks: readonly Mark[]): void;
  /** Gives words that the page has changed since back to it at once. */
  yield(): void;
  clear(): void;
}

/** The words of each target as parts of text nodes. */
const stretchesOf = (placed: readonly PlacedTarget[], blocks: readonly HostBlock[]) =>
  placed.map(({ block, start, end }) => nodesOf(blocks[block] as HostBlock, start, end));

function markFrom(target: PlacedTarget, first: Node, from: number, last: Node, to: number): Mark {
  const range = new Range();
  range.setStart(first, from);
  range.setEnd(last, to);
  return { target, range, text: `${range}` };
}

export const marksFor = (): Marks => (typeof Highlight === 'function' && CSS.highlights ? highlights() : wrappers());

function highlights(): Marks {
  const paint = (name: string, marks: readonly Mark[], priority: number): void => {
    const highlight = new Highlight(...marks.map(({ range }) => range));
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  };
  return {
    show: (placed, blocks) => {
      const marks = stretchesOf(placed, blocks).flatMap((parts, i): Mark[] => {
        const [target, first, last] = [placed[i], parts[0], parts.at(-1)];
        return target && first && last ? [markFrom(target, first.node, first.from, last.node, last.to)] : [];
      });
      paint(ALL, marks, 0);
      return marks;
    },
    light: (marks) => paint(LIT, marks, 1),
    yield: () => {},
    clear: () => {
      CSS.highlights.delete(ALL);
      CSS.highlights.delete(LIT);
    },
  };
}

function wrappers(): Marks {
  let wrapped: Wrapped | undefined;
  let elements: Map<Mark, readonly Element[]> = new Map();
  return {
    show: (placed, blocks) => {
      wrapped = wrap(stretchesOf(placed, blocks));
      elements = new Map(
        wrapped.elements.flatMap((some, i): [Mark, readonly Element[]][] => {
          const [target, first, last] = [placed[i], some[0]?.firstChild, some.at(-1)?.firstChild];
          return target && first && last ? [[markFrom(target, first, 0, last, (last as Text).length), some]] : [];
        }),
      );
      return [...elements.keys()];
    },
    light: (marks) => {
      for (const some of elements.values()) for (const one of some) one.removeAttribute('data-lit');
      for (const mark of marks) for (const one of elements.get(mark) ?? []) one.setAttribute('data-lit', '');
    },
    yield: () => wrapped?.yield(),
    clear: () => wrapped?.undo(),
  };
}
