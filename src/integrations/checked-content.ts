/**
 * An Astro integration that checks the content before a build, and hands the checked content to the integrations after
 * it.
 */

import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { findProblems } from '../cli/find-problems.ts';
import type { Translations } from '../cli/read-translations.ts';
import { formatProblem } from '../errors/problem.ts';
import { withoutDrafts } from '../record/drafts.ts';
import type { Contents } from '../record/model.ts';
import { MANY_SOURCES } from '../record/source-key.ts';
import { piecesOf, translatedChangeAt } from '../record/translation.ts';

let checked: Contents | undefined;
let others: Translations = new Map();

/** The content that this build was checked with. Throws when the check has not run yet. */
export function checkedContents(): Contents {
  if (checked === undefined) throw new Error('checkedContent() must come before anything that reads the content.');
  return checked;
}

/** The same in each further language. */
export const translatedContents = (): Translations => others;

/** Tells the pages which translations render an earlier text, and which of those do not fit it any more, by their files. */
function translationState(translations: Translations) {
  const late = [...translations]
    .flatMap(([language, other]) => [
      ...piecesOf(other),
      ...other.changes.map(({ id, translation }) => ({ file: translatedChangeAt(language, id), translation })),
    ])
    .filter(({ translation }) => translation?.isBehind);
  const files = (isUsable: boolean) =>
    late.filter(({ translation }) => translation?.hasWords === isUsable).map(({ file }) => file);
  const name = 'virtual:translation-state';
  return {
    name,
    resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
    load: (id: string) =>
      id === `\0${name}`
        ? `export const behind = ${JSON.stringify(files(true))}, unusable = ${JSON.stringify(files(false))};`
        : undefined,
  };
}

/** Stops a build whose content breaks a rule, listing every problem at once; in `astro dev` it only logs them. */
export const checkedContent = (): AstroIntegration => ({
  name: 'checked-content',
  hooks: {
    'astro:config:setup': ({ config, command, logger, updateConfig }) => {
      const { problems, news, contents, translations } = findProblems(fileURLToPath(config.root));
      const isBuild = command === 'build';
      checked = isBuild ? withoutDrafts(contents) : contents;
      others = translations;
      updateConfig({ vite: { plugins: [translationState(translations)] } });
      for (const one of news) logger.info(formatProblem(one));
      for (const { id, file, data } of contents.articles) {
        if (isBuild && data.draft)
          logger.info(`${id} is a draft and is left out; to publish it, take “draft: true” out of ${file}.`);
      }
      const many = JSON.stringify(contents.sources.length >= MANY_SOURCES);
      updateConfig({ vite: { define: { 'import.meta.env.MANY_SOURCES': many } } });
      if (problems.length === 0) return;
      const list = problems.map(formatProblem).join('\n');
      if (!isBuild) return logger.error(list);
      const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
      throw new AstroError(
        `The content has ${count}:\n${list}`,
        'Correct the files named above; `npm run check` finds the same problems in a second.',
      );
    },
  },
});
