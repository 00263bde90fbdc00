import type { Annotation } from '@/record/annotation/model.ts';
import { CONTEXT } from '@/record/annotation/model.ts';
import { annotationOf } from '@/record/annotation/write.ts';
import { LICENCE } from '@/record/licence.ts';
import { noteName } from '@/record/mention.ts';
import { getSite } from './contents.ts';
import { SITE_NAME } from './name.ts';
import { getEdition } from './reading.ts';
import { wholeUrl } from './url.ts';

/** Notes to a page of the collection. */
const PAGE = 20;

/** A file of annotations: its path below `data/annotations/<slug>/`, without its ending, and what it holds. */
export interface AnnotationFile {
  readonly slug: string;
  readonly file: string;
  readonly content: object;
}

/** Every file of annotations: for each article the collection, its pages, and one file for each note. */
export async function annotationFiles(): Promise<AnnotationFile[]> {
  const { articles } = await getSite();
  return (await Promise.all(articles.map(({ id }) => ofArticle(id)))).flat();
}

const folder = (slug: string): string => `data/annotations/${slug}/`;
const address = (slug: string, file: string): string => wholeUrl(`${folder(slug)}${file}.jsonld`);

async function ofArticle(slug: string): Promise<AnnotationFile[]> {
  const annotations = await annotationsOf(slug);
  const { article } = await getEdition(slug);
  const pages = Array.from({ length: Math.ceil(annotations.length / PAGE) }, (_, i) => i);
  const pageAddress = (number: number): string => address(slug, `page-${number + 1}`);
  const collection = {
    id: address(slug, 'collection'),
    type: 'AnnotationCollection',
    label: `Notes on “${article.data.headline}”`,
    total: annotations.length,
    modified: `${article.data.checked}T00:00:00Z`,
  };
  const rights = { creator: creator(), rights: LICENCE.url };
  const last = pages.length - 1;
  return [
    {
      slug,
      file: 'collection',
      content: { '@context': CONTEXT, ...collection, ...rights, first: pageAddress(0), last: pageAddress(last) },
    },
    ...pages.map((number) => ({
      slug,
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
      slug,
      file: `notes/${name}`,
      content: { '@context': CONTEXT, ...annotation },
    })),
  ];
}

const creator = () =>
  ({ id: wholeUrl('#publisher'), type: 'Organization', name: SITE_NAME, homepage: wholeUrl('') }) as const;

async function annotationsOf(slug: string): Promise<{ name: string; annotation: Annotation }[]> {
  const { sourceById } = await getSite();
  const { article, report, attachments, notes } = await getEdition(slug);
  const page = wholeUrl(`articles/${slug}/`);
  return notes.map((note) => ({
    name: noteName(note),
    annotation: annotationOf(note, attachments, {
      id: address(slug, `notes/${noteName(note)}`),
      page,
      source: wholeUrl(textPath(slug)),
      report,
      published: article.data.published,
      checked: article.data.checked,
      creator: creator(),
      entry: (id) => wholeUrl(`${id}/`),
      cited: (id) => sourceById.get(id)?.URL,
    }),
  }));
}

/** The file of an article's text, into which positions count. */
export const textPath = (slug: string): string => `data/articles/${slug}.txt`;
