import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import type { Opening } from './measure.ts';
import type { PageWords } from './page-words.ts';

/** Something to compare with: a folder to serve, and the page in it. */
export interface Peer {
  readonly name: string;
  readonly folder: string;
  readonly path: string;
  readonly opens: Opening | undefined;
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The floor: the words and `<details>`, and nothing that is not needed to read them. */
export function plainPage(root: string, { headline, standfirst, paragraphs }: PageWords): Peer {
  const folder = join(root, 'plain');
  mkdirSync(folder, { recursive: true });
  const body = paragraphs.map(
    ({ html, notes }) =>
      `<p>${html}</p>${notes.map(({ name, title, gist, html: prose }) => `<details id="${name}"><summary><b>${escapeText(title)}</b> ${escapeText(gist)}</summary>${prose}</details>`).join('')}`,
  );
  const style = 'body{max-width:38rem;margin:auto;padding:1rem;font:1.1rem/1.6 serif}details{margin:.5rem 0}';
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeText(headline)}</title><style>${style}</style>`;
  const html = `<!doctype html><html lang="en">${head}<h1>${escapeText(headline)}</h1><p><i>${escapeText(standfirst)}</i></p>${body.join('\n')}`;
  writeFileSync(join(folder, 'index.html'), html);
  return { name: 'plain HTML', folder, path: '/', opens: { click: 'details summary', shows: 'details[open] p' } };
}

/** The same words in Astro, each note an island of React that loads with the page. */
export function reactPage(root: string, words: PageWords): Peer {
  const project = newProject(root, 'react');
  const notes = words.paragraphs.flatMap(({ notes: all }) => all);
  writeFileSync(join(project, 'src/words.json'), JSON.stringify(words));
  writeFileSync(
    join(project, 'src/Note.jsx'),
    `import { useState } from 'react';
export default function Note({ title, gist, html }) {
  const [open, setOpen] = useState(false);
  return <section><button aria-expanded={open} onClick={() => setOpen(!open)}><b>{title}</b> {gist}</button>
    {open && <div className="body" dangerouslySetInnerHTML={{ __html: html }} />}</section>;
}`,
  );
  writeFileSync(
    join(project, 'src/pages/index.astro'),
    `---
import words from '../words.json';
import Note from '../Note.jsx';
---
<!doctype html><html lang="en"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>{words.headline}</title></head>
<body><h1>{words.headline}</h1><p><i>{words.standfirst}</i></p>
{words.paragraphs.map(({ html, notes }) => <Fragment><p set:html={html} />{notes.map((note) => <Note client:load {...note} />)}</Fragment>)}
</body></html>`,
  );
  writeFileSync(
    join(project, 'astro.config.mjs'),
    `import react from '@astrojs/react';\nexport default { integrations: [react()] };\n`,
  );
  build(project);
  return {
    name: `React, client:load (${notes.length} islands)`,
    folder: join(project, 'dist'),
    path: '/',
    opens: { click: 'section button', shows: 'section .body p' },
  };
}

/** The same words as a page of Starlight. */
export function starlightPage(root: string, { headline, standfirst, paragraphs }: PageWords): Peer {
  const project = newProject(root, 'starlight');
  mkdirSync(join(project, 'src/content/docs'), { recursive: true });
  writeFileSync(
    join(project, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n`,
  );
  writeFileSync(
    join(project, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight';\nexport default { integrations: [starlight({ title: 'Backgrounder' })] };\n`,
  );
  const body = paragraphs.map(
    ({ html, notes }) =>
      `<p>${html}</p>\n\n${notes.map(({ name, title, gist, html: prose }) => `<details id="${name}"><summary><b>${escapeText(title)}</b> ${escapeText(gist)}</summary>${prose}</details>`).join('\n\n')}`,
  );
  const front = `---\ntitle: ${JSON.stringify(headline)}\ndescription: ${JSON.stringify(standfirst)}\n---\n`;
  writeFileSync(
    join(project, 'src/content/docs/index.md'),
    `${front}\n${body.join('\n\n').replace(/\n{3,}/g, '\n\n')}\n`,
  );
  build(project);
  return {
    name: 'Starlight',
    folder: join(project, 'dist'),
    path: '/',
    opens: { click: 'main details summary', shows: 'main details[open] p' },
  };
}

/** TimelineJS with the events of the record. */
export function timelineJs(
  root: string,
  modules: string,
  events: readonly { title: string; date: string; gist: string }[],
): Peer {
  const folder = join(root, 'timelinejs');
  mkdirSync(folder, { recursive: true });
  const source = join(modules, '@knight-lab/timelinejs/dist');
  cpSync(join(source, 'js'), join(folder, 'js'), { recursive: true });
  cpSync(join(source, 'css'), join(folder, 'css'), { recursive: true });
  const slides = events.flatMap(({ title, date, gist }) => {
    const [, year, month, day] = date.match(/^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/) ?? [];
    return year ? [{ start_date: { year, month, day }, text: { headline: title, text: gist } }] : [];
  });
  writeFileSync(join(folder, 'data.json'), JSON.stringify({ events: slides }));
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Timeline</title><link rel="stylesheet" href="css/timeline.css"><div id="t" style="height:600px"></div><script src="js/timeline.js"></script><script>new TL.Timeline('t','data.json')</script>`,
  );
  return { name: 'TimelineJS', folder, path: '/', opens: undefined };
}

function newProject(root: string, name: string): string {
  const project = join(root, name);
  mkdirSync(join(project, 'src/pages'), { recursive: true });
  // Astro looks there for the packages that it has to bundle.
  cpSync(join(root, '../package.json'), join(project, 'package.json'));
  return project;
}

function build(project: string): void {
  const astro = join(project, '../../node_modules/astro');
  const { bin } = JSON.parse(readFileSync(join(astro, 'package.json'), 'utf8')) as { bin: { astro: string } };
  execFileSync(execPath, [join(astro, bin.astro), 'build'], {
    cwd: project,
    stdio: 'pipe',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
}
