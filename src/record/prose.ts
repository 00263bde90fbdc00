/** Reads MDX prose into blocks with their citations and *since* dates, and reports what is not allowed in it. */

import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remembered } from '../text/remembered.ts';

/** A reference to a source in prose. */
interface Citation {
  readonly id: string | undefined;
  /** Whether readers are told that no second source was found. */
  readonly alone: boolean;
  /** Counted from 1 in the body. */
  readonly line: number;
}

/** What comes before one run of citations, and rests on them. */
export interface Statement {
  readonly text: string;
  readonly citations: readonly Citation[];
}

/** A paragraph or heading of prose, as far as the record needs to know it. */
export interface ProseBlock {
  readonly kind: 'paragraph' | 'heading';
  /** The words, without citations. */
  readonly text: string;
  /** Counted from 1 in the body. */
  readonly line: number;
  readonly citations: readonly Citation[];
  /** In their order; the last has no citation when words follow the last run. */
  readonly statements: readonly Statement[];
  /** The date of the *since* block around it, when there is one. */
  readonly since: string | undefined;
}

/** Something that is not allowed in prose. */
interface ProseFault {
  readonly line: number;
  readonly cause: string;
  readonly remedy: string;
}

export interface Prose {
  readonly blocks: readonly ProseBlock[];
  readonly faults: readonly ProseFault[];
}

/** The part of a syntax tree node (mdast with MDX) that is read here. */
interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly position?: { readonly start: { readonly line: number } };
}

/** Reads MDX prose. Text that is not valid MDX is a single fault, at the line where reading stopped. */
export const parseProse = remembered((body): Prose => {
  const reader = new Reader();
  try {
    reader.readBlocks(unified().use(remarkParse).use(remarkMdx).parse(body) as Node, undefined);
  } catch (error) {
    reader.fault(lineOf(error), `is not valid MDX: ${message(error)}`, 'Close every tag, and write < as &lt;.');
  }
  return { blocks: reader.blocks, faults: reader.faults };
});

/** The line where reading stopped: a field of the error or, for an unclosed tag, only part of its message. */
function lineOf(error: unknown): number {
  const { line, message = '' } = error as { line?: number; message?: string };
  return line ?? Number(message.match(/\((\d+):\d+/)?.[1] ?? 1);
}

const message = (error: unknown): string => {
  const reason = error instanceof Error ? error.message : String(error);
  return (reason.split('\n')[0] ?? reason).replace(/[.\s]+$/, '');
};

class Reader {
  readonly blocks: ProseBlock[] = [];
  readonly faults: ProseFault[] = [];

  fault(line: number, cause: string, remedy: string): void {
    this.faults.push({ line, cause, remedy });
  }

  readBlocks(parent: Node, since: string | undefined): void {
    for (const node of parent.children ?? []) {
      const line = node.position?.start.line ?? 1;
      if (node.type === 'paragraph' || node.type === 'heading') this.#readBlock(node, node.type, since, line);
      else if (node.type === 'mdxJsxFlowElement' && node.name === 'Since') this.#readSince(node, since, line);
      else if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
        this.readBlocks(node, since);
      else
        this.fault(
          line,
          `contains ${describe(node)}, which is not allowed in prose`,
          'Use paragraphs, lists, <Cite> and <Since>.',
        );
    }
  }

  #readSince(node: Node, outer: string | undefined, line: number): void {
    const date = attribute(node, 'date');
    if (outer !== undefined)
      this.fault(line, 'has a <Since> inside another', 'Close the first before the second begins.');
    if (date === undefined) this.fault(line, 'has a <Since> without a date', 'Write <Since date="2023-06">.');
    this.readBlocks(node, date ?? '');
  }

  #readBlock(node: Node, kind: ProseBlock['kind'], since: string | undefined, line: number): void {
    let current = { text: '', citations: [] as Citation[] };
    const statements = [current];
    const add = (words: string): void => {
      if (words.trim() !== '' && current.citations.length > 0) {
        current = { text: '', citations: [] };
        statements.push(current);
      }
      current.text += words;
    };
    const read = (part: Node): void => {
      const at = part.position?.start.line ?? line;
      if (part.type === 'mdxJsxTextElement' || part.type === 'mdxJsxFlowElement') {
        if (part.name === 'Cite')
          current.citations.push({ id: attribute(part, 'id'), alone: has(part, 'alone'), line: at });
        else this.fault(at, `uses <${part.name ?? ''}> in a sentence`, 'Only <Cite id="…" /> is allowed there.');
      } else if (part.type === 'mdxTextExpression') {
        this.fault(at, 'contains a { } expression', 'Write plain text; write a brace as &#123;.');
      }
      if (part.type === 'text' || part.type === 'inlineCode') add(part.value ?? '');
      for (const child of part.children ?? []) read(child);
    };
    for (const child of node.children ?? []) read(child);
    this.blocks.push({
      kind,
      text: statements
        .map(({ text }) => text)
        .join('')
        .trim(),
      line,
      citations: statements.flatMap(({ citations }) => citations),
      statements,
      since,
    });
  }
}

const has = (node: Node, name: string): boolean =>
  node.attributes?.some((attribute) => attribute.name === name && attribute.value !== 'false') ?? false;

function attribute(node: Node, name: string): string | undefined {
  const value = node.attributes?.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

function describe(node: Node): string {
  if (node.name) return `<${node.name}>`;
  if (node.type === 'mdxjsEsm') return 'an import or export';
  return node.type === 'mdxFlowExpression' ? 'a { } expression' : `markup of the kind ${node.type}`;
}
