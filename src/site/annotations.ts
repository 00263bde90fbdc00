/** Makes the files of Web Annotations (W3C) in which the notes of each article leave the site. */

import { SITE_NAME } from '@/config.ts';
import { type AnnotationFile, annotationId, collectionFiles } from '@/export/annotation/collection.ts';
import type { Annotation } from '@/export/annotation/model.ts';
import { annotationOf } from '@/export/annotation/write.ts';
import { noteName } from '@/record/mention.ts';
import type { Note } from '@/record/model.ts';
import { getSite } from './contents.ts';
import { getEdition } from './reading.ts';
import { wholeFileUrl, wholeUrl } from './url.ts';

/** A file of annotations and the article it belongs to. */
export type ArticleAnnotationFile = AnnotationFile & { readonly slug: string };

/** Every file of annotations, of every article. */
export async function annotationFiles(): Promise<ArticleAnnotationFile[]> {
  const { articles } = await getSite();
  return (await Promise.all(articles.map(({ id }) => annotationFilesOf(id)))).flat();
}

/** The content of one of the files of an article. Throws when there is none. */
export async function annotationFile(slug: string, name: string): Promise<object> {
  const found = (await annotationFilesOf(slug)).find(({ file }) => file === name);
  if (found === undefined) throw new Error(`There is no file of annotations ${slug}/${name}.`);
  return found.content();
}

/** The file of an article's text, to which the positions in annotations refer. */
export const textPath = (slug: string): string => `data/articles/${slug}.txt`;

async function annotationFilesOf(slug: string): Promise<ArticleAnnotationFile[]> {
  const { sourceById } = await getSite();
  const { article, report, attachments, notes } = await getEdition(slug);
  const { headline, published, checked } = article.data;
  const creator = {
    id: wholeFileUrl('#publisher'),
    type: 'Organization',
    name: SITE_NAME,
    homepage: wholeUrl(''),
  } as const;
  const address = (file: string): string => wholeUrl(`data/annotations/${slug}/${file}.jsonld`);
  const asAnnotation = (note: Note): Annotation =>
    annotationOf(note, attachments, {
      id: annotationId(noteName(note), address),
      page: wholeUrl(`articles/${slug}/`),
      source: wholeUrl(textPath(slug)),
      report,
      published,
      checked,
      creator,
      entry: (id) => wholeUrl(`${id}/`),
      cited: (id) => sourceById.get(id)?.URL,
    });
  return collectionFiles({ headline, checked, creator, notes, annotationOf: asAnnotation, address }).map((file) => ({
    slug,
    ...file,
  }));
}
