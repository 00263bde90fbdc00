/** Arranges an article's notes as the files of an AnnotationCollection (W3C Web Annotation Data Model, section 5). */

import { LICENCE } from '../../config.ts';
import { words } from '../../i18n/words.ts';
import type { Note } from '../../record/model.ts';
import { type Annotation, CONTEXT } from './model.ts';

/** The number of notes on a page of the collection. */
const PAGE = 20;

/** A file of annotations: its path below the folder of its article, without the extension, and its content. */
export interface AnnotationFile {
  readonly file: string;
  /** Makes its content. */
  readonly content: () => object;
}

/** The notes of one article, and what is true of all of them. */
export interface Collected {
  readonly headline: string;
  /** The day on which they were last checked, such as `2026-11-24`. */
  readonly checked: string;
  readonly creator: Annotation['creator'];
  readonly notes: readonly Note[];
  /** Writes a note as an annotation, without its context. */
  readonly annotationOf: (note: Note) => Annotation;
  /** The full address of a file. */
  readonly address: (file: string) => string;
}

/**
 * The identity of a note's annotation: a fragment of the collection, which leads to the pages and whose address stays when
 * notes are added.
 */
export const annotationId = (name: string, address: Collected['address']): string => `${address('collection')}#${name}`;

/** The collection and its pages, which hold the notes. */
export function collectionFiles({
  headline,
  checked,
  creator,
  notes,
  annotationOf,
  address,
}: Collected): AnnotationFile[] {
  const pages = Array.from({ length: Math.ceil(notes.length / PAGE) }, (_, i) => i);
  const pageAddress = (number: number): string => address(`page-${number + 1}`);
  const collection = {
    id: address('collection'),
    type: 'AnnotationCollection',
    label: words().data.notesOn(headline),
    total: notes.length,
    modified: `${checked}T00:00:00Z`,
  };
  const last = pages.length - 1;
  return [
    {
      file: 'collection',
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
      file: `page-${number + 1}`,
      content: () => ({
        '@context': CONTEXT,
        id: pageAddress(number),
        type: 'AnnotationPage',
        partOf: collection,
        startIndex: number * PAGE,
        ...(number > 0 && { prev: pageAddress(number - 1) }),
        ...(number < last && { next: pageAddress(number + 1) }),
        items: notes.slice(number * PAGE, (number + 1) * PAGE).map(annotationOf),
      }),
    })),
  ];
}
