import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS =
  'the a of to in that it was for on with as by at from an after which said would had been about before council harbour letter minister river office agreement evening report price winter delegation railway question answer border meeting morning paper bridge talks grain visit promise cable witness market court vote speech island mountain engineer fuel cargo loan debt village crowd silence record archive notice signal journey first second quiet open late public old northern early eastern narrow costly'.split(
    ' ',
  );
const BEGINNINGS = ['Tal', 'Mer', 'Os', 'Vin', 'Kar', 'Bel', 'Dor', 'Il', 'Sav', 'Run', 'Ter', 'Lom'];
const ENDINGS = ['vo', 'rin', 'dale', 'esk', 'ami', 'uth', 'ora', 'in', 'ward', 'elle', 'ost', 'ani'];

/** What an article is made of. */
export interface Size {
  readonly paragraphs: number;
  readonly notes: number;
  /** Words in each note; the content check wants 60 to 180. */
  readonly noteWords: number;
}

export const USUAL: Size = { paragraphs: 14, notes: 25, noteWords: 100 };

/** An article in words that mean nothing, with its notes, entries and sources, as files of `content/`. */
export interface SyntheticArticle {
  readonly slug: string;
  /** The paragraphs of the report, and for each note the words in it that it explains. */
  readonly paragraphs: readonly string[];
  readonly mentions: readonly string[];
  /** Paths below `content/`, and what the files hold. */
  readonly files: ReadonlyMap<string, string>;
  readonly sources: readonly object[];
}

/** The article with this number; the same number gives the same article. */
export function syntheticArticle(
  number: number,
  { paragraphs: count, notes, noteWords }: Size = USUAL,
): SyntheticArticle {
  const next = random(number + 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const words = (many: number): string => Array.from({ length: many }, () => pick(WORDS)).join(' ');
  const sentence = (many: number, name = ''): string => {
    const said = `${words(Math.ceil(many / 2))}${name && ` ${name}`} ${words(Math.floor(many / 2))}`;
    return `${said[0]?.toUpperCase()}${said.slice(1)}.`;
  };
  const name = (i: number): string =>
    `${pick(BEGINNINGS)}${pick(ENDINGS)} ${pick(BEGINNINGS)}${pick(ENDINGS)}${letters(number)}${letters(i)}`;

  const slug = `report-${number}`;
  const mentions = Array.from({ length: notes }, (_, i) => name(i));
  const paragraphs = Array.from({ length: count }, (_, p) =>
    [sentence(12), ...mentions.filter((_, i) => i % count === p).map((mention) => sentence(14, mention))].join(' '),
  );
  // No two of these have the same short key (`src/record/source-key.ts`), which the check would refuse.
  const ids = Array.from({ length: 6 }, (_, i) => `journal-${number}-${i}`);
  const cite = (): string => `<Cite id="${pick(ids)}" />`;
  const both = `<Cite id="${ids[0]}" /><Cite id="${ids[1 + (number % 5)]}" />`;
  // Begins with the gist, which may say nothing that stands in the since block only.
  const prose = (gist: string, many: number): string =>
    `${gist} ${sentence(6)} ${sentence(Math.max(many - 45, 5))}${both}\n\n<Since date="2024-03-01">\n${sentence(25)}${cite()}\n</Since>`;
  const files = new Map<string, string>();
  const mdx = (path: string, front: object, body: string): void => {
    const fields = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    files.set(`${path}.mdx`, `---\n${fields.join('\n')}\n---\n\n${body}\n`);
  };

  const folder = `articles/${slug}`;
  mdx(
    `${folder}/article`,
    {
      headline: sentence(6).slice(0, -1),
      standfirst: sentence(10),
      byline: 'Nobody Real',
      publisher: 'The Synthetic Courier',
      published: '2023-01-29',
      dateline: 'Nowhere',
      caption: 'nothing at all.',
      language: 'en',
      source: ids[0],
      checked: '2026-11-24',
      strip: [],
    },
    paragraphs.join('\n\n'),
  );
  const entries: readonly (readonly [string, object, number])[] = [
    ...[0, 1, 2, 3].map((i) => [`people/person-${number}-${i}`, { name: mentions[i] ?? name(90 + i) }, 60] as const),
    ...[4, 5].map((i) => [`organisations/body-${number}-${i}`, { name: mentions[i] ?? name(90 + i) }, 60] as const),
    [
      `places/place-${number}`,
      {
        name: mentions[6] ?? name(96),
        country: 'Nowhere',
        latitude: (number % 120) - 60,
        longitude: ((number * 7) % 320) - 160,
      },
      50,
    ],
    ...[7, 8].map(
      (i) =>
        [
          `events/event-${number}-${i}`,
          {
            title: mentions[i] ?? name(90 + i),
            kind: 'meeting',
            date: `20${10 + (number % 12)}-0${i}-1${number % 9}`,
            place: `places/place-${number}`,
            participants: [`people/person-${number}-0`, `people/person-${number}-1`],
          },
          60,
        ] as const,
    ),
    [
      `terms/term-${number}`,
      {
        term: mentions[9] ?? name(99),
        names: [{ lang: 'ur', text: `لفظ ${number}` }],
        example: { exact: mentions[9] ?? paragraphs[0]?.slice(0, 30) },
      },
      5,
    ],
  ];
  for (const [i, mention] of mentions.entries()) {
    const about = entries[i]?.[0];
    const gist = sentence(14);
    mdx(
      `${folder}/notes/note-${i}`,
      { kind: 'person', title: mention, gist, ...(about && { about }), targets: [{ exact: mention }] },
      prose(gist, noteWords),
    );
  }
  for (const [path, front, many] of entries) {
    const gist = sentence(14);
    mdx(path, { ...front, gist }, many < 10 ? `${sentence(12)}${both}` : prose(gist, many));
  }
  const sources = ids.map((id, i) => ({
    id,
    type: 'article-newspaper',
    title: sentence(7).slice(0, -1),
    'container-title': 'The Synthetic Courier',
    issued: { 'date-parts': [[2022, 1 + i, 1 + (number % 28)]] },
    language: 'en',
    URL: `https://synthetic.example/${number}/${i}`,
    custom: { kind: 'newspaper' },
  }));
  for (const id of ids.slice(1))
    if (![...files.values()].some((text) => text.includes(`"${id}"`))) {
      const last = `${folder}/notes/note-${notes - 1}.mdx`;
      files.set(last, (files.get(last) ?? '').replace(both, `${both}<Cite id="${id}" />`));
    }
  return { slug, paragraphs, mentions, files, sources };
}

/** Adds articles to the `content/` of a project. */
export function addArticles(project: string, articles: readonly SyntheticArticle[]): void {
  const sources = join(project, 'content/sources.json');
  for (const { files } of articles) {
    for (const [path, text] of files) {
      const file = join(project, 'content', path);
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, text);
    }
  }
  const known: unknown[] = existsSync(sources) ? JSON.parse(readFileSync(sources, 'utf8')) : [];
  writeFileSync(sources, JSON.stringify([...known, ...articles.flatMap(({ sources: own }) => own)], null, 1));
}

/** A number in letters, from `a`; so that names differ and are still words. */
const letters = (number: number): string =>
  number < 26 ? String.fromCharCode(97 + number) : letters(Math.floor(number / 26) - 1) + letters(number % 26);
