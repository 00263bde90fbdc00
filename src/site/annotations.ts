/** Makes the files of Web Annotations (W3C) in which the notes of each article leave the site. */

import { SITE_NAME } from '@/config.ts';
import { type AnnotationFile, collectionFiles } from '@/export/annotation/collection.ts';
import { annotationOf } from '@/export/annotation/write.ts';
import { noteName } from '@/record/mention.ts';
import { getSite } from './contents.ts';
import { getEdition } from './reading.ts';
import { wholeUrl } from './url.ts';

/** A file of annotations and the article it belongs to. */
export type ArticleAnnotationFile = AnnotationFile & { readonly slug: string };

/** Every file of annotations, of every article. */
export async function annotationFiles(): Promise<ArticleAnnotationFile[]> {
  const { articles } = await getSite();
  return (await Promise.all(articles.map(({ id }) => annotationFilesOf(id)))).flat();
}

/** The file of an article's text, to which the positions in annotations refer. */
export const textPath = (slug: string): string => `data/articles/${slug}.txt`;

async function annotationFilesOf(slug: string): Promise<ArticleAnnotationFile[]> {
  const { sourceById } = await getSite();
  const { article, report, attachments, notes } = await getEdition(slug);
  const { headline, published, checked } = article.data;
  const creator = {
    id: wholeUrl('#publisher'),
    type: 'Organization',
    name: SITE_NAME,
    homepage: wholeUrl(''),
  } as const;
  const address = (file: string): string => wholeUrl(`data/annotations/${slug}/${file}.jsonld`);
  const annotations = notes.map((note) => ({
    name: noteName(note),
    annotation: annotationOf(note, attachments, {
      id: address(`notes/${noteName(note)}`),
      page: wholeUrl(`articles/${slug}/`),
      source: wholeUrl(textPath(slug)),
      report,
      published,
      checked,
      creator,
      entry: (id) => wholeUrl(`${id}/`),
      cited: (id) => sourceById.get(id)?.URL,
    }),
  }));
  return collectionFiles({ headline, checked, creator, annotations, address }).map((file) => ({ slug, ...file }));
}
