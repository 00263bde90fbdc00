/** Reads `site.config.ts` and checks it against its schema, with the line of every fault. */

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Problem, ProblemError } from '../errors/problem.ts';
import { didYouMean } from '../record/check/nearest.ts';
import { type SiteConfig, siteConfig } from '../schemas/site-config.ts';
import { readText } from './read-text.ts';
import { pathOf, schemaProblem } from './schema-problem.ts';

export const SITE_CONFIG = 'site.config.ts';

/**
 * What the file below a folder says, and what is wrong with it; `undefined` when that is so much that it cannot be used.
 * Node keeps the module: a change is seen by the next process.
 */
export function readSiteConfig(root: string): { config: SiteConfig | undefined; problems: Problem[] } {
  try {
    const text = readText(join(root, SITE_CONFIG), { name: SITE_CONFIG });
    const result = siteConfig.safeParse(load(join(root, SITE_CONFIG)));
    if (result.success) return { config: result.data, problems: [] };
    const problems = result.error.issues.map((issue) =>
      schemaProblem(issue, {
        file: SITE_CONFIG,
        line: lineOf(text, pathOf(issue)),
        schema: siteConfig,
        schemas: 'src/schemas/site-config.ts',
      }),
    );
    return { config: undefined, problems };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { config: undefined, problems: [...error.problems] };
  }
}

/** The article under `first` is one that exists. */
export function checkFirst({ first }: SiteConfig, slugs: readonly string[], root: string): Problem[] {
  if (first === undefined || slugs.includes(first)) return [];
  const line = lineOf(readText(join(root, SITE_CONFIG), { name: SITE_CONFIG }), ['first']);
  const cause = `first: there is no article "${first}"`;
  return [{ file: SITE_CONFIG, line, cause, remedy: didYouMean(first, slugs, 'Name one that exists, or remove it.') }];
}

function load(file: string): unknown {
  try {
    return (createRequire(import.meta.url)(file) as { default?: unknown }).default;
  } catch (error) {
    const { message, stack = '' } = error as Error;
    const line = stack.match(/site\.config\.ts:(\d+)/)?.[1];
    const cause = `cannot be read: ${message.split('\n')[0]?.replace(/\.$/, '')}`;
    const remedy = 'Check the quotation marks, commas and braces nearby.';
    throw new ProblemError([{ file: SITE_CONFIG, line: line === undefined ? undefined : Number(line), cause, remedy }]);
  }
}

/** The line of a field, by its name and those of the fields around it; that of the last one found when it is missing. */
function lineOf(text: string, path: readonly PropertyKey[]): number {
  // Comments may have names of fields in them; line breaks stay where they are.
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, (comment) => comment.replace(/[^\n]/g, ' '));
  let at = Math.max(0, code.indexOf('export default'));
  for (const name of path) {
    const found = code.slice(at).search(new RegExp(`(?<![\\w-])['"]?${String(name)}['"]?\\s*:`));
    if (found < 0) break;
    at += found;
  }
  return code.slice(0, at).split('\n').length;
}
