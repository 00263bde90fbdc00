/** The entry point of `npm run article`: reads the command line, runs the command it names and prints the outcome. */

import { argv, cwd, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { formatProblem, ProblemError } from '../errors/problem.ts';
import { anchorSelectors } from './anchor-selectors.ts';
import { beginArticle } from './begin-article.ts';
import { forgetOriginals } from './forget-originals.ts';
import { freshProject } from './fresh-project.ts';
import { importOriginal } from './import-original.ts';
import { inspectReport } from './inspect-report.ts';
import { markTranslated } from './mark-translated.ts';
import { newEntry, newNote } from './new-content.ts';
import type { Outcome } from './outcome.ts';
import { scaffoldNotes } from './scaffold-notes.ts';

const USAGE = `usage:
  npm run article -- begin FILE [--slug SLUG] [--lang LANGUAGE] [--write]
      from a report, pasted or saved as a page, to a new article: shows how it is read and the notes it may need;
      with --write, makes the article with its paragraphs to be retold and its notes to be written
  npm run article -- fresh FOLDER [--name NAME]
      writes a copy of the project into a new folder, for a site of your own: without this site's content and name
  npm run article -- inspect FILE [--json]
      the parts of a report: headline, standfirst, byline, dates, dateline, caption, paragraphs, and what was dropped
  npm run article -- anchor TEXT SELECTORS.json [--json]
      where each quote occurs in a text; the selectors are a list of { id, exact, prefix?, suffix? }
  npm run article -- import FILE [--article SLUG] [--allow-orphans]
      stores the publisher's own text beside the reading edition and builds the site from it
  npm run article -- forget [--article SLUG]
      goes back to the reading edition
  npm run article -- annotations FILE... [--article SLUG] [--allow-orphans]
      turns Web Annotations (W3C, or a Hypothesis export) into notes; existing notes are not touched
  npm run article -- new-note "WORDS OF THE REPORT" [--name NAME] [--kind KIND] [--prefix WORDS] [--article SLUG]
      creates the file of a note on these words, if they occur only once
  npm run article -- new-entry KIND/NAME
      creates the file of an entry, such as people/a-name
  npm run article -- translated FILE...
      marks files in content/<language>/ as translations of the text that there is now

Put -s after "npm run" to get only the output, for another program.
`;

try {
  const outcome = run(argv.slice(2));
  if (outcome === undefined) {
    stderr.write(USAGE);
    exit(2);
  }
  stdout.write(outcome.output);
  process.exitCode = outcome.code;
} catch (error) {
  if (!(error instanceof ProblemError)) throw error;
  for (const problem of error.problems) stderr.write(`${formatProblem(problem)}\n`);
  process.exitCode = 1;
}

function run(words: string[]): Outcome | undefined {
  const given = readArguments(words);
  if (given === undefined) return undefined;
  const { json = false, article, 'allow-orphans': allowOrphans = false } = given.values;
  const [command, first, second, ...rest] = given.positionals;
  if (command === 'annotations') {
    const files = given.positionals.slice(1);
    return files.length === 0 ? undefined : scaffoldNotes(cwd(), files, { slug: article, allowOrphans });
  }
  if (command === 'translated') {
    const files = given.positionals.slice(1);
    return files.length === 0 ? undefined : markTranslated(cwd(), files);
  }
  if (rest.length > 0) return undefined;
  switch (command) {
    case 'begin':
      return first === undefined || second !== undefined ? undefined : beginArticle(cwd(), first, given.values);
    case 'fresh':
      return first === undefined || second !== undefined ? undefined : freshProject(cwd(), first, given.values);
    case 'inspect':
      return first === undefined || second !== undefined ? undefined : inspectReport(first, { json });
    case 'anchor':
      return first === undefined || second === undefined ? undefined : anchorSelectors(first, second, { json });
    case 'import':
      return first === undefined || second !== undefined
        ? undefined
        : importOriginal(cwd(), first, { slug: article, allowOrphans });
    case 'new-note':
      return first === undefined || second !== undefined
        ? undefined
        : newNote(cwd(), first, { ...given.values, slug: article });
    case 'new-entry':
      return first === undefined || second !== undefined ? undefined : newEntry(cwd(), first);
    case 'forget':
      return first !== undefined ? undefined : forgetOriginals(cwd(), { slug: article });
    default:
      return undefined;
  }
}

function readArguments(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        article: { type: 'string' },
        'allow-orphans': { type: 'boolean' },
        name: { type: 'string' },
        kind: { type: 'string' },
        prefix: { type: 'string' },
        slug: { type: 'string' },
        lang: { type: 'string' },
        write: { type: 'boolean' },
      },
    });
  } catch {
    return undefined;
  }
}
