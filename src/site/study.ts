/** What there is to study for each report, and where: one report has `/study/`, the others `/articles/<slug>/study/`. */

import { CONFIG } from '@/config.ts';
import { words } from '@/i18n/words.ts';
import { oneQuestion } from '@/kept/questions.ts';
import { type Article, ofArticle, type Question, type StudyPath } from '@/record/model.ts';
import { firstReport } from '@/record/report-days.ts';
import { claimsOf } from './claims.ts';
import { getSite, type Site } from './contents.ts';
import { otherNames } from './other-names.ts';

/** A report with its material for study. */
export interface Study {
  readonly article: Article;
  /** The path of its first page, without the base. */
  readonly path: string;
  readonly paths: readonly StudyPath[];
  readonly questions: readonly Question[];
  readonly hasPlain: boolean;
  readonly hasClaims: boolean;
  /** Whether it is known whose words its sentences are. */
  readonly hasVoices: boolean;
  /** Whether the terms of the record have names in the other language of the cards. */
  readonly hasOther: boolean;
  /** The page for teachers in words, if it was written. */
  readonly teach: { readonly title: string; readonly lead: string; readonly page: string } | undefined;
}

/** The report that has the study addresses without a name: the one that `site.config.ts` names, or the first published. */
const firstArticle = ({ articles }: Pick<Site, 'articles'>): Article | undefined =>
  articles.find(({ id }) => id === CONFIG.first) ?? firstReport(articles);

/** The path of a report's study pages, without the base. */
export const studyPath = (site: Pick<Site, 'articles'>, slug: string): string =>
  firstArticle(site)?.id === slug ? 'study/' : `articles/${slug}/study/`;

/** The reports that have anything to study, the one at `/study/` first, whatever it has. Every page asks for them. */
export const getStudies = oneQuestion('studies', async (): Promise<Study[]> => {
  if (!CONFIG.show.study) return [];
  const site = await getSite();
  const first = firstArticle(site);
  const terms = site.entries.filter(({ kind }) => kind === 'terms');
  const names = (await Promise.all(terms.map(otherNames))).flat();
  const hasOther = names.some(({ lang }) => lang === words().studyFiles.other);
  const all = site.articles.map(async (article) => {
    const id = `articles/${article.id}/teach`;
    const page = site.pages.find((one) => one.id === id);
    return {
      article,
      path: studyPath(site, article.id),
      paths: ofArticle(site.paths, article.id),
      questions: ofArticle(site.questions, article.id),
      hasOther,
      hasPlain: site.plain.some((one) => one.id === article.id),
      hasVoices: site.voices.some(({ id, data }) => id === article.id && data.article.length > 0),
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
