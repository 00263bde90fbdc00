/** What there is to study for each report, and where: one report has `/study/`, the others `/articles/<slug>/study/`. */

import { CONFIG } from '@/config.ts';
import { oneQuestion } from '@/kept/questions.ts';
import { type Article, type Question, type StudyPath, urduName } from '@/record/model.ts';
import { claimsOf } from './claims.ts';
import { getSite, type Site } from './contents.ts';

/** A report with its material for study. */
export interface Study {
  readonly article: Article;
  /** The path of its first page, without the base. */
  readonly path: string;
  readonly paths: readonly StudyPath[];
  readonly questions: readonly Question[];
  readonly hasPlain: boolean;
  readonly hasClaims: boolean;
  /** Whether the terms of the record have Urdu names. */
  readonly hasUrdu: boolean;
  /** The page for teachers in words, if it was written. */
  readonly teach: { readonly title: string; readonly lead: string; readonly page: string } | undefined;
}

/** The report that has the study addresses without a name: the one that `site.config.ts` names, or the first published. */
function firstArticle({ articles }: Pick<Site, 'articles'>): Article | undefined {
  const named = articles.find(({ id }) => id === CONFIG.first);
  let [first] = articles;
  for (const article of articles) if (first && article.data.published < first.data.published) first = article;
  return named ?? first;
}

/** The path of a report's study pages, without the base. */
export const studyPath = (site: Pick<Site, 'articles'>, slug: string): string =>
  firstArticle(site)?.id === slug ? 'study/' : `articles/${slug}/study/`;

/** The reports that have anything to study, the one at `/study/` first, whatever it has. Every page asks for them. */
export const getStudies = oneQuestion('studies', async (): Promise<Study[]> => {
  if (!CONFIG.show.study) return [];
  const site = await getSite();
  const first = firstArticle(site);
  const hasUrdu = site.entries.some((entry) => entry.kind === 'terms' && urduName(entry) !== undefined);
  const all = site.articles.map(async (article) => {
    const id = `articles/${article.id}/teach`;
    const page = site.pages.find((one) => one.id === id);
    return {
      article,
      path: studyPath(site, article.id),
      paths: site.paths.filter((one) => one.article === article.id),
      questions: site.questions.filter((one) => one.article === article.id),
      hasUrdu,
      hasPlain: site.plain.some((one) => one.id === article.id),
      hasClaims: (await claimsOf(article.id)).length > 0,
      teach: page && { ...page.data, page: id },
    };
  });
  return (await Promise.all(all))
    .filter(({ article, paths, questions, teach }) => article === first || paths.length + questions.length > 0 || teach)
    .sort((a, b) => Number(b.article === first) - Number(a.article === first));
});

/** Routes for `[...of]/study/`: the part of the path before `study/`, and what there is to study. */
export const studyRoutes = async (): Promise<{ params: { of: string | undefined }; props: { study: Study } }[]> =>
  (await getStudies()).map((study) => ({
    params: { of: study.path === 'study/' ? undefined : study.path.replace(/\/study\/$/, '') },
    props: { study },
  }));
