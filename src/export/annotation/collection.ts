/** Arranges an article's notes as the files of an AnnotationCollection (W3C Web Annotation Data Model, section 5). */

import { LICENCE } from '../../config.ts';
import { type Annotation, CONTEXT } from './model.ts';

/** The number of notes on a page of the collection. */
const PAGE = 20;

/** A file of annotations: its path below the folder of its article, without the extension, and its content. */
export interface AnnotationFile {
  readonly file: string;
  readonly content: object;
}

/** The notes of one article, and what is true of all of them. */
export interface Collected {
  readonly headline: string;
  /** The day on which they were last checked, such as `2026-11-24`. */
  readonly checked: string;
  readonly creator: Annotation['creator'];
  readonly annotations: readonly { readonly name: string; readonly annotation: Annotation }[];
  /** The full address of a file. */
  readonly address: (file: string) => string;
}

/** The collection, its pages, and one file for each note. */
export function collectionFiles({ headline, checked, creator, annotations, address }: Collected): AnnotationFile[] {
  const pages = Array.from({ length: Math.ceil(annotations.length / PAGE) }, (_, i) => i);
  const pageAddress = (number: number): string => address(`page-${number + 1}`);
  const collection = {
    id: address('collection'),
    type: 'AnnotationCollection',
    label: `Notes on “${headline}”`,
    total: annotations.length,
    modified: `${checked}T00:00:00Z`,
  };
  const last = pages.length - 1;
  return [
    {
      file: 'collection',
      content: {
        '@context': CONTEXT,
        ...collection,
        creator,
        rights: LICENCE.url,
        first: pageAddress(0),
        last: pageAddress(last),
      },
    },
    ...pages.map((number) => ({
      file: `page-${number + 1}`,
      content: {
        '@context': CONTEXT,
        id: pageAddress(number),
        type: 'AnnotationPage',
        partOf: collection,
        startIndex: number * PAGE,
        ...(number > 0 && { prev: pageAddress(number - 1) }),
        ...(number < last && { next: pageAddress(number + 1) }),
        items: annotations.slice(number * PAGE, (number + 1) * PAGE).map(({ annotation }) => annotation),
      },
    })),
    ...annotations.map(({ name, annotation }) => ({
      file: `notes/${name}`,
      content: { '@context': CONTEXT, ...annotation },
    })),
  ];
}
