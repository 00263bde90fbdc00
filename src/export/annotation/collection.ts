/** Arranges an article's notes, or its sentences, as the files of an AnnotationCollection (W3C Web Annotation Data Model, section 5). */

import { LICENCE } from '../../config.ts';
import { type Annotation, CONTEXT } from './model.ts';

/** The number of annotations on a page of the collection. */
const PAGE = 20;

/** A file of annotations: its path below the folder of its article, without the extension, and its content. */
export interface AnnotationFile {
  readonly file: string;
  /** Makes its content. */
  readonly content: () => object;
}

/** The notes of one article, or its sentences, and what is true of all of them. */
export interface Collected<Item> {
  readonly label: string;
  /** Where the files are below the folder of the article: nothing, or a name with a slash. */
  readonly folder: string;
  /** The day on which they were last checked, such as `2026-11-24`. */
  readonly checked: string;
  readonly creator: Annotation['creator'];
  readonly items: readonly Item[];
  /** Writes one as an annotation, without its context. */
  readonly annotationOf: (item: Item) => Annotation;
  /** The full address of a file. */
  readonly address: (file: string) => string;
}

/**
 * The identity of an annotation: a fragment of its collection, which leads to the pages and whose address stays when
 * others are added.
 */
export const annotationId = (name: string, address: (file: string) => string, folder = ''): string =>
  `${address(`${folder}collection`)}#${name}`;

/** The collection and its pages, which hold the annotations. */
export function collectionFiles<Item>({
  label,
  folder,
  checked,
  creator,
  items,
  annotationOf,
  address,
}: Collected<Item>): AnnotationFile[] {
  const pages = Array.from({ length: Math.ceil(items.length / PAGE) }, (_, i) => i);
  const pageFile = (number: number): string => `${folder}page-${number + 1}`;
  const pageAddress = (number: number): string => address(pageFile(number));
  const collection = {
    id: address(`${folder}collection`),
    type: 'AnnotationCollection',
    label,
    total: items.length,
    modified: `${checked}T00:00:00Z`,
  };
  const last = pages.length - 1;
  return [
    {
      file: `${folder}collection`,
      content: () => ({
        '@context': CONTEXT,
        ...collection,
        creator,
        rights: LICENCE.url,
        first: pageAddress(0),
        last: pageAddress(last),
      }),
    },
    ...pages.map((number) => ({
      file: pageFile(number),
      content: () => ({
        '@context': CONTEXT,
        id: pageAddress(number),
        type: 'AnnotationPage',
        partOf: collection,
        startIndex: number * PAGE,
        ...(number > 0 && { prev: pageAddress(number - 1) }),
        ...(number < last && { next: pageAddress(number + 1) }),
        items: items.slice(number * PAGE, (number + 1) * PAGE).map(annotationOf),
      }),
    })),
  ];
}
