import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { argv, env, execPath, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { addArticles, type SyntheticArticle, syntheticArticle } from '../support/synthetic.ts';
import { asTable, goal, keepResults } from './results.ts';

/**
 * Builds sites of 1, 10, 100 and 400 synthetic articles, and in the same run, by turns, two bare Astro projects of the same
 * MDX without any of this site's code: one that writes a page for each article with its notes, and one that also
 * writes every excerpt, in as many files as this site does. This site is also built again after a change of one note, with
 * what its first build kept and an empty `dist/`, as hosts and CI do. Time and the most memory held are those of
 * the build's processes together. On a small machine 400 articles take long: `--articles=1,10,100`.
 */
const COUNTS = (argv.find((word) => word.startsWith('--articles='))?.slice(11) ?? '1,10,100,400')
  .split(',')
  .map(Number);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ASTRO = 'node_modules/astro/bin/astro.mjs';

interface Built {
  readonly seconds: number;
  /** What all its processes used of the processors, in user and system mode. */
  readonly processorSeconds: number;
  readonly megabytes: number;
  readonly files: number;
}

const KINDS = ['this site', 'bare, a page for each article', 'bare, with the excerpts'] as const;
const AGAIN = 'this site, after a change of one note';

/** A new folder with the installed packages of this project. */
function newProject(name: string): string {
  const project = mkdtempSync(join(tmpdir(), `scale-${name}-`));
  // Each package by itself, and not the folder: Astro keeps things there, which would make a first build short.
  mkdirSync(join(project, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (!name.startsWith('.'))
      symlinkSync(join(ROOT, 'node_modules', name), join(project, 'node_modules', name), 'junction');
  return project;
}

/** This site, with the articles beside its own: its entries, pages and questions need them. */
function ourSite(articles: readonly SyntheticArticle[]): string {
  const project = newProject('site');
  for (const part of [
    'package.json',
    'site.config.ts',
    'tsconfig.json',
    'astro.config.mjs',
    'src',
    'content',
    'public',
  ]) {
    cpSync(join(ROOT, part), join(project, part), { recursive: true });
  }
  addArticles(project, articles);
  return project;
}

/** The same MDX in Astro as its guide has it: content collections, one layout, `<Content />`. */
function bareSite(articles: readonly SyntheticArticle[], excerpts: boolean): string {
  const project = newProject('bare');
  cpSync(join(ROOT, 'content/articles'), join(project, 'content/articles'), { recursive: true });
  addArticles(project, articles);
  const write = (file: string, text: string): void => {
    mkdirSync(join(project, file, '..'), { recursive: true });
    writeFileSync(join(project, file), text);
  };
  write('package.json', '{ "type": "module" }');
  write('astro.config.mjs', `import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()] };\n`);
  write(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
const all = (pattern) => defineCollection({ loader: glob({ base: './content', pattern }) });
export const collections = { articles: all('articles/*/article.mdx'), notes: all('articles/*/notes/*.mdx'), entries: all('{people,organisations,events,places,terms}/*.mdx') };
`,
  );
  write('src/Cite.astro', "<a href={'/sources/#' + Astro.props.id}>*</a>");
  write('src/Since.astro', '<aside><slot /></aside>');
  const load = `import { getCollection, render } from 'astro:content';
import Cite from '%Cite.astro';
import Since from '%Since.astro';
const components = { Cite, Since };
const slug = (id) => id.split('/')[1];
export async function getStaticPaths() {
  const [articles, notes] = [await getCollection('articles'), await getCollection('notes')];
  const bySlug = Map.groupBy(notes, ({ id }) => id.split('/')[1]);
  const of = ({ id }) => bySlug.get(id.split('/')[1]) ?? [];`;
  const page = (title: string, body: string): string =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>{${title}}</title></head><body>${body}</body></html>\n`;
  const notes =
    '{notes.map(({ note, Note }) => <details><summary>{note.data.title}</summary><Note components={components} /></details>)}';
  write(
    'src/pages/[...slug].astro',
    `---
${load.replaceAll('%', '../')}
  return articles.map((article) => ({ params: { slug: article.id.split('/')[1] }, props: { article, own: of(article) } }));
}
const { article, own } = Astro.props;
const { Content } = await render(article);
const notes = await Promise.all(own.map(async (note) => ({ note, Note: (await render(note)).Content })));
---
${page('article.data.headline', `<Content />${notes}`)}`,
  );
  write(
    'src/pages/record/[...id].astro',
    `---
import { getCollection, render } from 'astro:content';
import Cite from '../../Cite.astro';
import Since from '../../Since.astro';
export async function getStaticPaths() {
  return (await getCollection('entries')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
${page('entry.id', '<Content components={{ Cite, Since }} />')}`,
  );
  if (!excerpts) return project;
  const paths = `
  const texts = (article) => article.body.split(/\\n\\s*\\n/).filter((text) => text.trim() !== '');
  return articles.flatMap((article) => [
    ...texts(article).flatMap((_, from, all) => [0, 1, 2, 3, 4].filter((more) => from + more < all.length).map((more) => {
      const words = all.slice(from, from + more + 1).join(' ');
      const own = of(article).filter(({ data }) => data.targets.some(({ exact }) => words.includes(exact))).slice(0, 8);
      return { params: { path: \`\${article.id.split('/')[1]}/p\${from}-\${from + more}\` }, props: { words, own } };
    })),
    ...of(article).map((note) => ({ params: { path: \`\${article.id.split('/')[1]}/\${note.id.split('/').at(-1)}\` }, props: { words: '', own: [note] } })),
  ]);
}`;
  write(
    'src/pages/embed/[...path]/index.astro',
    `---
${load.replaceAll('%', '../../../')}${paths}
const { words, own } = Astro.props;
const notes = await Promise.all(own.map(async (note) => ({ note, Note: (await render(note)).Content })));
---
${page('words.slice(0, 40)', `<p>{words}</p>${notes}`)}`,
  );
  const collect = `import { getCollection } from 'astro:content';
export async function getStaticPaths() {
  const [articles, notes] = [await getCollection('articles'), await getCollection('notes')];
  const bySlug = Map.groupBy(notes, ({ id }) => id.split('/')[1]);
  const of = ({ id }) => bySlug.get(id.split('/')[1]) ?? [];`;
  const json = '({ words: props.words, notes: props.own.map(({ data }) => data) })';
  // As on this site: a file for each excerpt but runs of more than three paragraphs, and one for each article.
  write(
    'src/pages/embed/[...path]/a.json.ts',
    `${collect}${paths.replace('[0, 1, 2, 3, 4]', '[0, 1, 2]')}
export const GET = ({ props }) => new Response(JSON.stringify(${json}));
`,
  );
  write(
    'src/pages/embed/[slug].json.ts',
    `${collect.replace('getStaticPaths', 'all').replace('export ', '')}${paths}
export async function getStaticPaths() {
  const bySlug = Map.groupBy(await all(), ({ params }) => params.path.split('/')[0]);
  return [...bySlug].map(([slug, list]) => ({ params: { slug }, props: { list } }));
}
export const GET = ({ props }) => new Response(JSON.stringify(props.list.map(({ props }) => ${json})));
`,
  );
  return project;
}

/** Builds, and watches what the build and its children hold. */
async function build(project: string): Promise<Built> {
  const begin = performance.now();
  const child = spawn(execPath, ['--max-old-space-size=8192', join(project, ASTRO), 'build', '--force'], {
    cwd: project,
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (text) => {
    said = `${said}${text}`.slice(-4000);
  });
  child.stderr.on('data', (text) => {
    said = `${said}${text}`.slice(-4000);
  });
  let [most, used] = [0, 0];
  const watch = setInterval(() => {
    const now = held(child.pid ?? 0);
    most = Math.max(most, now.megabytes);
    used = Math.max(used, now.seconds);
  }, 100);
  const code = await new Promise((done) => child.on('close', done));
  clearInterval(watch);
  const dist = join(project, 'dist');
  const files = existsSync(dist)
    ? readdirSync(dist, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    : [];
  // A machine short of memory has ended a build without a word.
  if (code !== 0 || files.length === 0) throw new Error(`The build of ${project} ended with ${code}:\n${said}`);
  return {
    seconds: (performance.now() - begin) / 1000,
    processorSeconds: used,
    megabytes: most,
    files: files.length,
  };
}

/** Linux counts the time of processes in hundredths of a second for programs. */
const TICKS = 100;

/**
 * The megabytes that a process and what it started hold, and the seconds of processor time they have used, those that
 * have ended included; from /proc, so 0 where there is none.
 */
function held(pid: number): { megabytes: number; seconds: number } {
  const nothing = { megabytes: 0, seconds: 0 };
  if (!existsSync(`/proc/${pid}/status`)) return nothing;
  try {
    const read = (name: string): string => readFileSync(`/proc/${pid}/${name}`, 'utf8');
    const own = Number(read('status').match(/VmRSS:\s+(\d+)/)?.[1] ?? 0) / 1024;
    // The name of the program, in brackets, may contain spaces. The fields after it begin with the third.
    const fields = read('stat')
      .replace(/^.*\) /, '')
      .split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, one) => sum + Number(one), 0);
    const children = read(`task/${pid}/children`).trim().split(/\s+/).filter(Boolean);
    return children
      .map((child) => held(Number(child)))
      .reduce((all, one) => ({ megabytes: all.megabytes + one.megabytes, seconds: all.seconds + one.seconds }), {
        megabytes: own,
        seconds: ticks / TICKS,
      });
  } catch {
    return nothing; // It ended between two looks.
  }
}

/** Adds a sentence, with a source, to a note of an article in the middle, and empties `dist/`. */
function changeOneNote(project: string, count: number): void {
  const file = join(project, `content/articles/report-${count >> 1}/notes/note-7.mdx`);
  const text = readFileSync(file, 'utf8');
  const source = text.match(/<Cite [^>]*>/)?.[0];
  writeFileSync(file, text.replace('<Since', `The council said so again.${source}\n\n<Since`));
  rmSync(join(project, 'dist'), { recursive: true });
}

const rows: { articles: number; kind: string; built: Built }[] = [];
for (const count of COUNTS) {
  const articles = Array.from({ length: count }, (_, i) => syntheticArticle(i));
  for (const [i, kind] of KINDS.entries()) {
    const project = i === 0 ? ourSite(articles) : bareSite(articles, i === 2);
    const measure = async (kind: string): Promise<void> => {
      const built = await build(project);
      rows.push({ articles: count, kind, built });
      stdout.write(
        `${count} articles, ${kind}: ${built.seconds.toFixed(1)} s, ${built.processorSeconds.toFixed(1)} s of processors, ${built.megabytes.toFixed(0)} MB, ${built.files} files\n`,
      );
    };
    await measure(kind);
    if (i === 0) {
      changeOneNote(project, count);
      await measure(AGAIN);
    }
    rmSync(project, { recursive: true, force: true });
    keepResults('scale', { rows });
  }
}

const of = (count: number, kind: number | typeof AGAIN): Built =>
  rows.find((row) => row.articles === count && row.kind === (KINDS[kind as number] ?? kind))?.built as Built;
stdout.write(
  `\n${asTable(
    ['articles', 'site', 's', 's of processors', 'MB', 'files'],
    rows.map(({ articles, kind, built }) => [
      articles,
      kind,
      built.seconds.toFixed(1),
      built.processorSeconds.toFixed(1),
      built.megabytes.toFixed(0),
      built.files,
    ]),
  )}\n\n`,
);
for (const count of COUNTS) {
  const [first, again] = [of(count, 0), of(count, AGAIN)];
  const name = `after a change of one note, ${count} articles`;
  stdout.write(`${goal(`time ${name}`, again.seconds / first.seconds, 0.3)}\n`);
  stdout.write(`${goal(`time of processors ${name}`, again.processorSeconds / first.processorSeconds, 0.3)}\n`);
  for (const kind of [1, 2]) {
    const name = `${KINDS[kind]}, ${count} articles`;
    stdout.write(`${goal(`time, times ${name}`, of(count, 0).seconds / of(count, kind).seconds, 1.5)}\n`);
    stdout.write(
      `${goal(`time of processors, times ${name}`, of(count, 0).processorSeconds / of(count, kind).processorSeconds, 1.5)}\n`,
    );
    stdout.write(`${goal(`memory, times ${name}`, of(count, 0).megabytes / of(count, kind).megabytes, 1.2)}\n`);
  }
}
for (const [i, count] of COUNTS.entries()) {
  const before = COUNTS[i - 1];
  if (before === undefined) continue;
  const files = (of(count, 0).files - of(before, 0).files) / (count - before);
  stdout.write(`${goal(`files for each article from ${before} to ${count}`, files, 180)}\n`);
  const each = (one: number): number => of(one, 0).seconds / (one + 1);
  stdout.write(
    `${goal(`seconds for each article at ${count}, times those at ${before}`, each(count) / each(before), 1)}\n`,
  );
}
