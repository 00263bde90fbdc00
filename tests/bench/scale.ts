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
 * writes every excerpt (as a page and three small files), as this site does. Time and the most memory held are those of
 * the build's processes together. On a small machine 400 articles take long: `--articles=1,10,100`.
 */
const COUNTS = (argv.find((word) => word.startsWith('--articles='))?.slice(11) ?? '1,10,100,400')
  .split(',')
  .map(Number);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ASTRO = 'node_modules/astro/bin/astro.mjs';

interface Built {
  readonly seconds: number;
  readonly megabytes: number;
  readonly files: number;
}

const KINDS = ['this site', 'bare, a page for each article', 'bare, with the excerpts'] as const;

/** A new folder with the installed packages of this project. */
function newProject(name: string): string {
  const project = mkdtempSync(join(tmpdir(), `scale-${name}-`));
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'), 'junction');
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
  for (const file of ['a.json', 'b.json', 'c.json']) {
    write(
      `src/pages/embed/[...path]/${file}.ts`,
      `import { getCollection } from 'astro:content';
export async function getStaticPaths() {
  const [articles, notes] = [await getCollection('articles'), await getCollection('notes')];
  const bySlug = Map.groupBy(notes, ({ id }) => id.split('/')[1]);
  const of = ({ id }) => bySlug.get(id.split('/')[1]) ?? [];${paths}
export const GET = ({ props }) => new Response(JSON.stringify({ words: props.words, notes: props.own.map(({ data }) => data) }));
`,
    );
  }
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
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, held(child.pid ?? 0));
  }, 100);
  const code = await new Promise((done) => child.on('close', done));
  clearInterval(watch);
  if (code !== 0) throw new Error(`The build of ${project} ended with ${code}:\n${said}`);
  const files = readdirSync(join(project, 'dist'), { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  return { seconds: (performance.now() - begin) / 1000, megabytes: most, files: files.length };
}

/** Megabytes resident in a process and what it started; from /proc, so 0 where there is none. */
function held(pid: number): number {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return 0;
  try {
    const own = Number(readFileSync(status, 'utf8').match(/VmRSS:\s+(\d+)/)?.[1] ?? 0) / 1024;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).filter(Boolean);
    return own + children.reduce((sum, one) => sum + held(Number(one)), 0);
  } catch {
    return 0; // It ended between two looks.
  }
}

const rows: { articles: number; kind: string; built: Built }[] = [];
for (const count of COUNTS) {
  const articles = Array.from({ length: count }, (_, i) => syntheticArticle(i));
  for (const [i, kind] of KINDS.entries()) {
    const project = i === 0 ? ourSite(articles) : bareSite(articles, i === 2);
    const built = await build(project);
    rows.push({ articles: count, kind, built });
    stdout.write(`${count} articles, ${kind}: ${built.seconds.toFixed(1)} s, ${built.megabytes.toFixed(0)} MB\n`);
    rmSync(project, { recursive: true, force: true });
    keepResults('scale', { rows });
  }
}

const of = (count: number, kind: number): Built =>
  rows.find((row) => row.articles === count && row.kind === KINDS[kind])?.built as Built;
stdout.write(
  `\n${asTable(
    ['articles', 'site', 's', 'MB', 'files'],
    rows.map(({ articles, kind, built }) => [
      articles,
      kind,
      built.seconds.toFixed(1),
      built.megabytes.toFixed(0),
      built.files,
    ]),
  )}\n\n`,
);
for (const count of COUNTS) {
  for (const kind of [1, 2]) {
    const name = `${KINDS[kind]}, ${count} articles`;
    stdout.write(`${goal(`time, times ${name}`, of(count, 0).seconds / of(count, kind).seconds, 1.5)}\n`);
    stdout.write(`${goal(`memory, times ${name}`, of(count, 0).megabytes / of(count, kind).megabytes, 1)}\n`);
  }
}
for (const [i, count] of COUNTS.entries()) {
  const before = COUNTS[i - 1];
  if (before === undefined) continue;
  const each = (one: number): number => of(one, 0).seconds / (one + 1);
  stdout.write(
    `${goal(`seconds for each article at ${count}, times those at ${before}`, each(count) / each(before), 1)}\n`,
  );
}
