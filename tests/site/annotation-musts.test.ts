import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ANNOTATION_MUSTS, COLLECTION_MUSTS, type Must, PAGE_MUSTS } from '../support/annotation-musts.ts';
import { type Node, nodesOf } from '../support/annotation-values.ts';
import { DIST } from '../support/serve.ts';

const FOLDER = join(DIST, 'data/annotations');

/** The files whose names match, by name. */
const documents = (name: RegExp): [string, Node][] =>
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .map((file) => [file, JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))]);

const pages = documents(/\/page-\d+\.jsonld$/);
/** The annotations in the pages, each as a document of its own. */
const annotations = pages.flatMap(([, { '@context': context, items }]) =>
  nodesOf(items).map((one): [string, Node] => [String(one.id), { '@context': context, ...one }]),
);

const KINDS: readonly [string, readonly Must[], [string, Node][]][] = [
  ['an annotation', ANNOTATION_MUSTS, annotations],
  ['a page of annotations', PAGE_MUSTS, pages],
  ['a collection of annotations', COLLECTION_MUSTS, documents(/\/collection\.jsonld$/)],
];

describe.each(KINDS)('%s, by the Web Annotation Data Model', (_, musts, files) => {
  const [, sample = {}] = files[0] ?? [];

  it.each(musts.map((must) => [must.says, must] as const))('%s', (_, { holds, breaks }) => {
    expect(files.filter(([, document]) => !holds(document)).map(([file]) => file)).toEqual([]);
    const broken = structuredClone(sample);
    breaks(broken);
    expect(holds(broken), 'a document that breaks it').toBe(false);
  });
});
