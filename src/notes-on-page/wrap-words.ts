/**
 * Puts elements around words and takes them away again. The page’s own text nodes stay where they are and keep the words
 * before the first mark, if only none; all that follows in them is ours. So a framework that holds on to its nodes can
 * still change and remove them, and taking the elements away leaves each node as it was.
 */

/** A stretch of words: parts of text nodes in order. */
export type Stretch = readonly { readonly node: Text; readonly from: number; readonly to: number }[];

/** The name of the elements: one that no style of a page means. */
export const WRAPPER = 'annotated-words';

export interface Wrapped {
  /** For each stretch, the elements around it. */
  readonly elements: readonly (readonly Element[])[];
  /** Gives nodes that the page has changed or taken out since back to it. */
  yield(): void;
  undo(): void;
}

interface Split {
  readonly node: Text;
  /** Its whole text, what of it the node keeps, and what follows it now. */
  readonly whole: string;
  readonly kept: string;
  readonly added: readonly ChildNode[];
}

export function wrap(stretches: readonly Stretch[]): Wrapped {
  const elements = stretches.map((): Element[] => []);
  const marked = stretches.flatMap((stretch, i) => stretch.map((part) => ({ ...part, i })));
  let splits = [...new Set(marked.map(({ node }) => node))].map((node): Split => {
    const whole = node.data;
    const here = marked.filter((part) => part.node === node);
    const cuts = [...new Set([...here.flatMap(({ from, to }) => [from, to]), whole.length])].sort((a, b) => a - b);
    const kept = whole.slice(0, cuts[0]);
    const added = cuts.slice(1).map((end, i): ChildNode => {
      const start = cuts[i] ?? 0;
      const text = new Text(whole.slice(start, end));
      const around = here.filter(({ from, to }) => from <= start && to >= end);
      if (around.length === 0) return text;
      const element = document.createElement(WRAPPER);
      element.append(text);
      for (const part of around) elements[part.i]?.push(element);
      return element;
    });
    node.data = kept;
    node.after(...added);
    return { node, whole, kept, added };
  });
  const restore = (are: (split: Split) => boolean): void => {
    const given = splits.filter(are);
    splits = splits.filter((split) => !given.includes(split));
    for (const { node, whole, kept, added } of given) {
      for (const one of added) one.remove();
      // A text that the page has given to the node since is the page’s.
      if (node.data === kept) node.data = whole;
    }
  };
  return {
    elements,
    yield: () => restore(({ node, kept, added }) => node.data !== kept || node.nextSibling !== added[0]),
    undo: () => restore(() => true),
  };
}
