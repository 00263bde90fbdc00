/**
 * An Astro integration that checks the content before a build, and hands the checked content to the integrations after
 * it.
 */

import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { findProblems } from '../cli/find-problems.ts';
import { formatProblem } from '../errors/problem.ts';
import { withoutDrafts } from '../record/drafts.ts';
import type { Contents } from '../record/model.ts';
import { MANY_SOURCES } from '../record/source-key.ts';

let checked: Contents | undefined;

/** The content that this build was checked with. Throws when the check has not run yet. */
export function checkedContents(): Contents {
  if (checked === undefined) throw new Error('checkedContent() must come before anything that reads the content.');
  return checked;
}

/** Stops a build whose content breaks a rule, listing every problem at once; in `astro dev` it only logs them. */
export const checkedContent = (): AstroIntegration => ({
  name: 'checked-content',
  hooks: {
    'astro:config:setup': ({ config, command, logger, updateConfig }) => {
      const { problems, contents } = findProblems(fileURLToPath(config.root));
      const isBuild = command === 'build';
      checked = isBuild ? withoutDrafts(contents) : contents;
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
