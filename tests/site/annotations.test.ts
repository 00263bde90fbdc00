import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContents } from '../../src/cli/read-contents.ts';
import { editionText } from '../../src/text/edition.ts';
import { copyProject, type ProjectCopy } from '../support/project.ts';
import { DIST } from '../support/serve.ts';

const file = (path: string): string => readFileSync(join(DIST, path), 'utf8');
const json = (path: string) => JSON.parse(file(path));
const HOME = 'http://localhost:4321/';
const ANNOTATIONS = 'data/annotations/bilawal-in-moscow';
const ajv = formats.default(new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }));
const { contents } = readContents('.');
/** The day on which the content was last checked. */
const checked = contents.articles[0]?.data.checked ?? '';

describe('Web Annotations', () => {
  const valid = ajv.compile(json('data/schemas/annotation.schema.json'));
  const fault = (path: string, value: unknown): string =>
    valid(value) ? '' : `${path}: ${ajv.errorsText(valid.errors)}`;
  const files = readdirSync(join(DIST, ANNOTATIONS), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.jsonld'),
  );

  const notes = files
    .filter((name) => name.startsWith('page-'))
    .flatMap((name) => json(`${ANNOTATIONS}/${name}`).items);
  const noteNamed = (name: string) => notes.find(({ id }) => id === `${HOME}${ANNOTATIONS}/collection.jsonld#${name}`);

  it('have the form of the Recommendation, the collection and its pages, which hold every note', () => {
    expect(files.map((name) => fault(name, json(`${ANNOTATIONS}/${name}`))).filter(Boolean)).toEqual([]);
    expect(files.map((name) => name.replace(/\d+/, '1'))).toEqual(
      expect.arrayContaining(['collection.jsonld', 'page-1.jsonld']),
    );
    expect(notes.length).toBe(contents.notes.length);
    // The schema is one that can say no.
    const note = { '@context': json(`${ANNOTATIONS}/page-1.jsonld`)['@context'], ...noteNamed('lavrov') };
    expect(fault('right', note)).toBe('');
    for (const wrong of [
      { ...note, target: [] },
      { ...note, id: 'lavrov' },
      { ...note, motivation: 'praising' },
      { ...note, rating: 5 },
    ]) {
      expect(fault('wrong', wrong)).not.toBe('');
    }
  });

  it('lead from page to page and back, and hold each note once', () => {
    const collection = json(`${ANNOTATIONS}/collection.jsonld`);
    const ids: string[] = [];
    let [address, before]: [string | undefined, string | undefined] = [collection.first, undefined];
    while (address !== undefined) {
      const page = json(address.replace(HOME, ''));
      expect(page.id).toBe(address);
      expect(page.prev).toBe(before);
      expect(page.startIndex).toBe(ids.length);
      ids.push(...page.items.map(({ id }: { id: string }) => id));
      [before, address] = [address, page.next];
    }
    expect(before).toBe(collection.last);
    expect(new Set(ids).size).toBe(collection.total);
    for (const id of ids) expect(existsSync(join(DIST, id.replace(HOME, '').replace(/#.*/, '')))).toBe(true);
  });

  it('have places that hold in the text they name, and each a licence, a creator and a day', () => {
    for (const { id: name, target, rights, creator, modified } of notes) {
      expect([rights, creator.name, modified]).toEqual([
        'https://creativecommons.org/licenses/by/4.0/',
        'The Annotated Backgrounder',
        `${checked}T00:00:00Z`,
      ]);
      for (const { source, selector, state } of target) {
        const text = [...file(source.replace(HOME, ''))];
        const position = selector.find(({ type }: { type: string }) => type === 'TextPositionSelector');
        const words = text.slice(position.start, position.end).join('');
        const quote = selector.find(({ exact }: { exact?: string }) => exact === words);
        expect(quote, `${name}: ${words}`).toBeDefined();
        const before = text.slice(0, position.start).join('').trimEnd();
        if (quote.prefix) expect(before.endsWith(quote.prefix.trimEnd()), name).toBe(true);
        expect(state).toEqual({ type: 'TimeState', sourceDate: '2023-01-29T00:00:00Z' });
      }
    }
  });

  it('classify each sentence once: who vouches for it, and how it is said', () => {
    const sentences = files
      .filter((name) => name.startsWith('voices/page-'))
      .toSorted()
      .flatMap((name) => json(`${ANNOTATIONS}/${name}`).items);
    expect(json(`${ANNOTATIONS}/voices/collection.jsonld`).total).toBe(sentences.length);
    const text = [...file('data/articles/bilawal-in-moscow.txt')];
    let rest = text;
    for (const { motivation, label, body, target } of sentences.toReversed()) {
      expect(motivation).toBe('classifying');
      const [voice, manner] = body;
      expect([voice.purpose, manner.purpose]).toEqual(['classifying', 'tagging']);
      if (voice.source === undefined) expect(['reporter', 'nobody', 'edition']).toContain(voice.value);
      else expect(existsSync(join(DIST, voice.source.replace(HOME, ''), 'index.html')), voice.source).toBe(true);
      expect(label).toContain(manner.value);
      const [{ selector }] = target;
      const [quote, { start, end }] = selector;
      expect(text.slice(start, end).join('')).toBe(quote.exact);
      rest = [...rest.slice(0, start), ...rest.slice(end)];
    }
    // Nothing of the text is left, and nothing was taken twice.
    expect(rest.join('').trim()).toBe('');
  });

  it('count into a file that is the reading edition', () => {
    const [article] = contents.articles;
    expect(file('data/articles/bilawal-in-moscow.txt')).toBe(editionText(article?.body ?? '').text);
  });

  it('say in their HTML what came later, and in nothing else than plain elements', () => {
    const note = noteNamed('lavrov');
    const choice = note.body.find(({ type }: { type: string }) => type === 'Choice');
    expect(choice.items[0].value).toMatch(/<section data-since="2023-01-30"><p>Since then: 30 January 2023<\/p>/);
    for (const { body } of notes) {
      const html: string = body.find(({ type }: { type: string }) => type === 'Choice').items[0].value;
      const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag]) => tag));
      expect(
        [...tags].filter((tag) => !['p', 'a', 'section', 'em', 'strong', 'ul', 'ol', 'li', 'h2'].includes(tag ?? '')),
      ).toEqual([]);
    }
  });
});

describe('annotations read back', () => {
  let copy: ProjectCopy;
  beforeAll(() => {
    copy = copyProject();
    // Without the translations of notes that are taken away here.
    rmSync(join(copy.root, 'content/ur'), { recursive: true });
  });
  afterAll(() => copy.remove());
  const notes = 'content/articles/bilawal-in-moscow/notes';
  const pages = readdirSync(join(DIST, ANNOTATIONS))
    .filter((name) => name.startsWith('page-'))
    .map((name) => join(DIST, ANNOTATIONS, name));

  it('are the notes that they were, with every quote, wording and citation', () => {
    const before = readContents(copy.root).contents.notes;
    renameSync(join(copy.root, notes), join(copy.root, 'kept'));
    mkdirSync(join(copy.root, notes));
    const { output, code } = copy.article('annotations', ...pages);
    expect(output).toContain(`${before.length} created, 0 already there, 0 left out`);
    expect(code).toBe(0);
    const after = readContents(copy.root);
    expect(after.problems).toEqual([]);
    const plain = ({ id, data, body }: (typeof before)[number]) => ({ id, data, body: body.trim() });
    expect(after.contents.notes.map(plain)).toEqual(before.map(plain));
  });

  it('touch nothing that is there', () => {
    const before = readContents(copy.root).contents.notes;
    const { output, code } = copy.article('annotations', ...pages);
    expect(output).toContain(`0 created, ${before.length} already there, 0 left out`);
    expect(code).toBe(0);
  });

  it('say of a file that is none, of a quote that is not in the report, and of a name that is taken, what to do', () => {
    const write = (name: string, value: unknown) => {
      const path = join(copy.root, name);
      writeFileSync(path, JSON.stringify(value));
      return path;
    };
    expect(copy.article('annotations', write('none.json', { a: 1 }))).toEqual({
      code: 1,
      output: expect.stringContaining('contains no annotations. Give a W3C Annotation, AnnotationPage'),
    });
    const foreign = {
      label: 'The moon',
      target: { selector: { type: 'TextQuoteSelector', exact: 'green cheese on the moon' } },
    };
    const left = copy.article('annotations', write('foreign.json', foreign));
    expect(left.code).toBe(1);
    expect(left.output).toMatch(
      /annotation 1 quotes “green cheese on the moon”, and it is not in the text.*Correct the quote,.* or add --allow-orphans/,
    );
    const taken = {
      id: 'x/notes/lavrov.jsonld',
      target: { selector: { type: 'TextQuoteSelector', exact: 'bilateral visit' } },
    };
    const made = copy.article('annotations', write('taken.json', taken));
    expect(made.output).toContain(`${notes}/lavrov-2.mdx: created; “bilateral visit” at p5, exact`);
  });
});
