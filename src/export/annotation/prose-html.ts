/** Turns MDX prose into plain HTML that other programs can show. */

import rehypeStringify from 'rehype-stringify';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { words } from '../../i18n/words.ts';
import { dateInWords } from '../../record/date.ts';

/** The parts of a syntax tree (mdast with MDX, then hast) that are made or changed here. */
interface Node {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  children?: Node[];
  attributes?: { name?: string; value?: unknown }[];
  data?: { hName?: string; hProperties?: Record<string, string> };
}

/**
 * Keeps paragraphs, headings and lists; a citation becomes a link with its number, a *since* block a `section` with its
 * date in EDTF. Nothing else of MDX gets through.
 * @param address gives the address of a source by its id; a citation of an unknown source is left out
 */
export function proseHtml(body: string, address: (id: string) => string | undefined): string {
  const cited: string[] = [];
  const change = (parent: Node): void => {
    parent.children = (parent.children ?? []).flatMap((node): Node[] => {
      if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
        if (node.name === 'Cite') return citation(attribute(node, 'id') ?? '', address, cited);
        if (node.name === 'Since') return [since(node, change)];
        return [];
      }
      if (node.type.startsWith('mdx') || node.type === 'html') return [];
      change(node);
      return [node];
    });
  };
  const tree = unified().use(remarkParse).use(remarkMdx).parse(body) as Node;
  change(tree);
  const page = unified().use(remarkRehype).use(rehypeStringify);
  return page.stringify(page.runSync(tree as never) as never).trim();
}

function citation(id: string, address: (id: string) => string | undefined, cited: string[]): Node[] {
  const url = address(id);
  if (url === undefined) return [];
  if (!cited.includes(id)) cited.push(id);
  return [{ type: 'link', url, children: [{ type: 'text', value: `[${cited.indexOf(id) + 1}]` }] }];
}

function since(node: Node, change: (parent: Node) => void): Node {
  const date = attribute(node, 'date') ?? '';
  change(node);
  const value = words().prose.sinceThen + dateInWords(date);
  const head: Node = { type: 'paragraph', children: [{ type: 'text', value }] };
  return {
    type: 'since',
    data: { hName: 'section', hProperties: { 'data-since': date } },
    children: [head, ...(node.children ?? [])],
  };
}

function attribute({ attributes = [] }: Node, name: string): string | undefined {
  const value = attributes.find((one) => one.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}
