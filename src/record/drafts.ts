/** Articles that are still being written: the check tells what is left to do, and builds leave them out. */

import { withoutItsSources } from './citation.ts';
import type { Contents } from './model.ts';

/** Whether a file of content belongs to an article that is a draft. */
export function ofDrafts({ articles }: Pick<Contents, 'articles'>): (file: string) => boolean {
  const folders = articles.flatMap(({ file, data }) => (data.draft ? [file.replace(/article\.mdx$/, '')] : []));
  return (file) => folders.some((folder) => file.startsWith(folder));
}

/** The content without drafts, what belongs to them, and the sources that only they cite. Entries stay. */
export function withoutDrafts(contents: Contents): Contents {
  if (!contents.articles.some(({ data }) => data.draft)) return contents;
  const isDraft = ofDrafts(contents);
  const finished = <Item extends { file: string }>(items: readonly Item[]): Item[] =>
    items.filter(({ file }) => !isDraft(file));
  return withoutItsSources(contents, {
    ...contents,
    articles: finished(contents.articles),
    plain: finished(contents.plain),
    notes: finished(contents.notes),
    pages: finished(contents.pages),
    threads: finished(contents.threads),
    questions: finished(contents.questions),
    paths: finished(contents.paths),
  });
}
