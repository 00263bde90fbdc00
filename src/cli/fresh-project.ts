/**
 * The command `article fresh`, which writes a copy of the project for a site of one's own: the code and the tests that
 * hold for any site, without this site's content and name.
 */

import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { problem } from '../errors/problem.ts';
import { siteConfig } from '../schemas/site-config.ts';
import { onDisk } from './originals.ts';
import type { Outcome } from './outcome.ts';
import { SITE_CONFIG } from './read-site-config.ts';
import { type Disk, writeTogether } from './write-folder.ts';

/** What is copied as it is. Of `tests/`, the folders in `TESTS` are, and what they import. */
const COPIED = [
  '.github',
  '.gitignore',
  '.npmrc',
  'WRITING.md',
  'astro.config.mjs',
  'biome.json',
  'public',
  'src',
  'tsconfig.json',
];
/** Tests of the code, and of the pages of any site. */
const TESTS = ['unit', 'any'];
/** The picture in this project's README. */
const NOT_COPIED = ['public/reading-page.png'];
/** Scripts of `package.json` whose files are not copied. */
const OWN_SCRIPT = /^(?:bench|pictures|test:|sbom)/;

interface Options {
  /** The name of the site; made from the folder's when it is not given. */
  readonly name?: string | undefined;
}

/**
 * Writes the copy into a folder that does not exist yet or is empty. Throws a ProblemError when the folder holds
 * something, lies in the project or may not be written; then nothing was written.
 * @param target the folder, as given on the command line
 */
export function freshProject(root: string, target: string, { name }: Options, disk?: Disk): Outcome {
  const folder = resolve(target);
  const way = relative(realpathSync(root), realPathOf(folder));
  if (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
    throw problem(target, 'is in the project that is to be copied', 'Name a folder outside it, such as ../my-site.');
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw problem(target, 'is a file', 'Name a folder that does not exist yet.');
  const there = existsSync(folder) ? onDisk(target, () => readdirSync(folder)) : [];
  if (there.length > 0) throw problem(target, 'is not empty', 'Name a folder that does not exist yet.');

  const title = nameOf(name ?? titleFrom(basename(folder)), name === undefined ? target : '--name');
  const files = filesFor(root, title);
  writeTogether(folder, files, { name: target, draft: join(dirname(folder), `.draft-${basename(folder)}`) }, disk);
  return {
    output: [
      `Written: ${target} with ${files.size} files, for a site called “${title}”, without content.`,
      'Next, in that folder:',
      '  npm ci',
      '  npm run article -- begin FILE --write   makes an article of a report, pasted or saved as a page',
      '  npm run dev                             shows the site at http://localhost:4321 while you write',
      'Its name, address, colours and imprint are in site.config.ts; README.md and WRITING.md say the rest.',
      '',
    ].join('\n'),
    code: 0,
  };
}

/** Where a path leads, links followed as far as it exists. */
const realPathOf = (path: string): string =>
  existsSync(path) ? realpathSync(path) : join(realPathOf(dirname(path)), basename(path));

/** `my-site` as `My site`. */
const titleFrom = (folder: string): string => {
  const words = folder.replace(/[-_.]+/g, ' ').trim();
  return words === '' ? 'A new site' : words.charAt(0).toUpperCase() + words.slice(1);
};

function nameOf(name: string, place: string): string {
  const { success, data, error } = siteConfig.shape.name.safeParse(name);
  if (success) return data;
  throw problem(place, `gives the name “${name}”, which ${error.issues[0]?.message}`, 'Give another with --name NAME.');
}

/** Every file of the copy, by its path in it. */
function filesFor(root: string, title: string): Map<string, string | Uint8Array> {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const template = (file: string): string => read(`src/cli/fresh/${file}`).replaceAll('{{name}}', () => title);
  const copied = [...COPIED.flatMap((part) => filesOf(root, part)), ...testsOf(root)];
  return new Map<string, string | Uint8Array>([
    ...copied
      .filter((file) => !NOT_COPIED.includes(file))
      .map((file) => [file, readFileSync(join(root, file))] as const),
    [SITE_CONFIG, configFor(read(SITE_CONFIG), title)],
    ['package.json', packageFor(read('package.json'), title)],
    ['package-lock.json', named(read('package-lock.json'), title)],
    ['LICENSE', licenseFor(read('LICENSE'), title)],
    ['README.md', template('README.md')],
    ['content/pages/about.mdx', template('about.mdx')],
    ['content/sources.json', '[]\n'],
    ['content/changes.json', '[]\n'],
  ]);
}

/** The files of a folder, or the file itself, as paths below the project with forward slashes. */
function filesOf(root: string, part: string): string[] {
  if (!existsSync(join(root, part))) return [];
  if (statSync(join(root, part)).isFile()) return [part];
  return readdirSync(join(root, part), { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(root, part, name)).isFile())
    .map((name) => `${part}/${name.replaceAll('\\', '/')}`)
    .sort();
}

/** The tests that hold for any site, and whatever of `tests/` they import. */
function testsOf(root: string): string[] {
  const found = new Set(['tests/vitest.config.ts', ...TESTS.flatMap((folder) => filesOf(root, `tests/${folder}`))]);
  for (const file of found) {
    if (!file.endsWith('.ts')) continue;
    for (const [, path = ''] of readFileSync(join(root, file), 'utf8').matchAll(/from\s+'(\.[^']+)'/g)) {
      const imported = join(dirname(file), path).replaceAll('\\', '/');
      if (imported.startsWith('tests/')) found.add(imported);
    }
  }
  return [...found].sort();
}

/** `site.config.ts` with the new name, and nothing of what else this site chose to say of itself. */
const configFor = (text: string, title: string): string =>
  text
    .replace(/^( {2})name: .*,$/m, (_, indent: string) => `${indent}name: ${quoted(title)},`)
    .replace(/^ {2}address: .*,$/m, "  address: 'http://localhost:4321',")
    .replace(
      /^ {2}imprint: \{[^}]*\},$/m,
      "  // imprint: { publisher: 'Harbour Press, 1 Quay Street, Port Mary', contact: 'post@example.org' },",
    )
    .replace(/^ {2}languages: .*$/m, "  languages: ['en'],")
    .replace(/^ {2}first: .*$/m, "  // first: 'a-slug',");

/** A text as it stands in TypeScript. */
const quoted = (text: string): string =>
  text.includes("'") && !text.includes('"') ? `"${text}"` : `'${text.replace(/[\\']/g, '\\$&')}'`;

const packageName = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'reports';

/** The lockfile with the name of the new package, which it has twice. */
function named(text: string, title: string): string {
  const lock = JSON.parse(text) as { name: string; packages: { '': { name: string } } };
  lock.name = packageName(title);
  lock.packages[''].name = lock.name;
  return `${JSON.stringify(lock, null, 2)}\n`;
}

function packageFor(text: string, title: string): string {
  const { knip, ...data } = JSON.parse(text) as Record<string, unknown> & { scripts: Record<string, string> };
  const scripts = Object.entries(data.scripts).filter(([name]) => !OWN_SCRIPT.test(name));
  const projects = TESTS.map((folder) => `--project ${folder}`).join(' ');
  const fresh = {
    ...data,
    name: packageName(title),
    description: 'News reports, each with everything it assumes you know.',
    scripts: {
      ...Object.fromEntries(scripts),
      test: `npm run types && npm run lint && npm run build && npm run vitest -- ${projects}`,
    },
  };
  return `${JSON.stringify(fresh, null, 2)}\n`;
}

/** The licence with the new name for whose text it is; the code stays its authors'. */
function licenseFor(text: string, title: string): string {
  const [parts = '', ...code] = text.split(/^(?=MIT License$)/m);
  const [first = '', ...rest] = parts.split('\n');
  const name = first.match(/^(.+) has three parts/)?.[1] ?? '';
  return [[first.replace(name, title), ...rest].join('\n').replaceAll(`"${name}"`, `"${title}"`), ...code].join('');
}
