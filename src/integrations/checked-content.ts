import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { findProblems } from '../cli/find-problems.ts';
import { formatProblem } from '../errors/problem.ts';

/** Stops a build whose content breaks a rule, with every problem at once; while writing (`astro dev`) it only tells. */
export const checkedContent = (): AstroIntegration => ({
  name: 'checked-content',
  hooks: {
    'astro:config:setup': ({ config, command, logger }) => {
      const { problems } = findProblems(fileURLToPath(config.root));
      if (problems.length === 0) return;
      const list = problems.map(formatProblem).join('\n');
      if (command !== 'build') return logger.error(list);
      const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
      throw new AstroError(
        `The content has ${count}:\n${list}`,
        'Mend the files named above; `npm run check` finds the same in a second.',
      );
    },
  },
});
