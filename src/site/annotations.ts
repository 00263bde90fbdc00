/** Makes the files of Web Annotations (W3C) in which the notes and the voices of each article leave the site. */

import { SITE_NAME } from '@/config.ts';
import { classificationOf } from '@/export/annotation/classify.ts';
import { type AnnotationFile, annotationId, collectionFiles } from '@/export/annotation/collection.ts';
import { annotationOf } from '@/export/annotation/write.ts';
import { words } from '@/i18n/words.ts';
import { noteName } from '@/record/mention.ts';
import { getSite } from './contents.ts';
import { getEdition } from './reading.ts';
import { wholeFileUrl, wholeUrl } from './url.ts';
import { voicesIn } from './voices.ts';

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

/** The folder of the files that classify an article's sentences. */
export const VOICES = 'voices/';

async function annotationFilesOf(slug: string): Promise<ArticleAnnotationFile[]> {
  const { sourceById } = await getSite();
  const reading = await getEdition(slug);
  const { article, report, attachments, notes } = reading;
  const { sentences } = await voicesIn(reading);
  const { headline, published, checked } = article.data;
  const creator = {
    id: wholeFileUrl('#publisher'),
    type: 'Organization',
    name: SITE_NAME,
    homepage: wholeUrl(''),
  } as const;
  const address = (file: string): string => wholeUrl(`data/annotations/${slug}/${file}.jsonld`);
  const around = {
    page: wholeUrl(`articles/${slug}/`),
    source: wholeUrl(textPath(slug)),
    report,
    published,
    checked,
    creator,
    entry: (id: string) => wholeUrl(`${id}/`),
    cited: (id: string) => sourceById.get(id)?.URL,
  };
  const all = { checked, creator, address };
  const files = [
    ...collectionFiles({
      ...all,
      label: words().data.notesOn(headline),
      folder: '',
      items: notes,
      annotationOf: (note) => annotationOf(note, attachments, { ...around, id: annotationId(noteName(note), address) }),
    }),
    ...collectionFiles({
      ...all,
      label: words().voices.collection(headline),
      folder: VOICES,
      items: sentences,
      annotationOf: (one) =>
        classificationOf(one, one.about, {
          ...around,
          id: annotationId(`sentence-${sentences.indexOf(one) + 1}`, address, VOICES),
        }),
    }),
  ];
  return files
    .filter(({ file }) => sentences.length > 0 || !file.startsWith(VOICES))
    .map((file) => ({ slug, ...file }));
}
