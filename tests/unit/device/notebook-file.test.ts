import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNotebook, type NotebookItem } from '../../../src/device/notebook.ts';
import { asAnnotations, asMarkdown, newId, readAnnotations } from '../../../src/device/notebook-file.ts';
import { ANNOTATION_MUSTS, COLLECTION_MUSTS } from '../../support/annotation-musts.ts';
import { typed } from '../../support/annotation-values.ts';
import { memoryStore } from '../../support/memory-store.ts';

const NOTE: NotebookItem = {
  url: 'https://example.org/a/#note-x',
  title: 'The cable',
  gist: 'A telegram.',
  headline: 'A report',
  comment: 'Ask about this',
};
const MARK: NotebookItem = {
  kind: 'mark',
  id: newId(),
  url: 'https://example.org/a/#p3',
  headline: 'A report',
  exact: 'formal talks',
  prefix: 'he is to have ',
  suffix: ' with his',
  comment: 'How formal?',
  created: '2026-11-24T10:00:00.000Z',
};
const text = (items: readonly NotebookItem[]) => JSON.stringify(asAnnotations(items));

describe('the notebook as a file', () => {
  it('goes out as Web Annotations and comes back the same', () => {
    expect(readAnnotations(text([NOTE, MARK]), 'n').items).toEqual([NOTE, MARK]);
  });

  it('is what the Web Annotation Data Model demands of a collection and of its annotations', () => {
    const notebook = { ...asAnnotations([NOTE, MARK, { ...MARK, id: newId(), comment: '' }]) };
    const context = { '@context': 'http://www.w3.org/ns/anno.jsonld' };
    const annotations = typed('Annotation', notebook).map((annotation) => ({ ...context, ...annotation }));
    expect(annotations).toHaveLength(3);
    const failed = [
      ...COLLECTION_MUSTS.filter(({ holds }) => !holds(notebook)),
      ...annotations.flatMap((annotation) => ANNOTATION_MUSTS.filter(({ holds }) => !holds(annotation))),
    ];
    expect(failed.map(({ says }) => says)).toEqual([]);
  });

  it('whatever was written comes back', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(fc.record({ exact: words, prefix: words, suffix: words, comment: words })), (marks) => {
        const items = marks.map((mark) => ({ ...MARK, ...mark, id: newId() }));
        expect(readAnnotations(text(items), 'n').items).toEqual(items);
      }),
    );
  });

  it('quotes marks and names notes in Markdown, in the order of the notebook', () => {
    const markdown = asMarkdown([MARK, NOTE]);
    expect(markdown).toMatch(/> formal talks\n\nHow formal\?\n\nMarked in “A report”: <https:.+#p3>/);
    expect(markdown.indexOf('formal talks')).toBeLessThan(markdown.indexOf('## The cable'));
  });

  it('takes a page of annotations and an export of Hypothesis', () => {
    const selector = [
      { type: 'RangeSelector' },
      { type: 'TextQuoteSelector', exact: 'a word', prefix: '', suffix: '' },
    ];
    const hypothesis = { total: 1, rows: [] };
    const annotation = {
      id: 'x',
      uri: 'https://example.org/',
      text: 'Mine',
      target: [{ source: 'https://example.org/', selector }],
    };
    for (const file of [{ annotations: [annotation] }, { items: [annotation] }, [annotation]]) {
      const { items } = readAnnotations(JSON.stringify(file), 'n');
      expect(items[0]).toMatchObject({ exact: 'a word', comment: 'Mine', url: 'https://example.org/' });
    }
    expect(() => readAnnotations(JSON.stringify(hypothesis), 'h.json')).toThrow('h.json contains no annotations.');
  });

  it('says what is wrong with a file of another kind', () => {
    expect(() => readAnnotations('<html>', 'page.html')).toThrow(/^page\.html is not JSON\. Choose/);
    expect(() => readAnnotations('7', 'n.json')).toThrow(/contains no annotations/);
    expect(() => readAnnotations(' '.repeat(5_000_001), 'n.json')).toThrow(/larger than 5 MB/);
    expect(readAnnotations('[{"type":"Annotation"},3]', 'n.json')).toEqual({ items: [], left: 2 });
  });

  it('lets no address in that runs script', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'no address']) {
      expect(
        readAnnotations(
          text([
            { ...NOTE, url },
            { ...MARK, url },
          ]),
          'n',
        ).items,
      ).toEqual([]);
    }
  });

  it('merges without doubling, and moves things up and down', () => {
    const store = memoryStore();
    const notebook = createNotebook(() => store);
    notebook.keep(NOTE);
    expect(notebook.merge([NOTE, MARK, MARK])).toEqual({ added: 1, said: expect.stringContaining('1 of 3 added') });
    expect(notebook.move(MARK.kind === 'mark' ? MARK.id : '', -1)).toBe('Now number 1 of 2.');
    expect(notebook.list()).toEqual([MARK, NOTE]);
  });

  it('is a collection as the model has it', () => {
    const schema = {
      type: 'object',
      required: ['@context', 'id', 'type', 'total', 'first'],
      properties: {
        '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
        type: { const: 'AnnotationCollection' },
        first: {
          required: ['id', 'type', 'items'],
          properties: {
            items: {
              items: {
                required: ['id', 'type', 'target'],
                properties: {
                  id: { format: 'uri' },
                  motivation: { enum: ['bookmarking', 'highlighting', 'commenting'] },
                },
              },
            },
          },
        },
      },
    };
    const ajv = new Ajv2020({ strict: false });
    (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
    expect(ajv.validate(schema, asAnnotations([NOTE, MARK])), JSON.stringify(ajv.errors)).toBe(true);
  });
});
