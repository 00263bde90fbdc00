import { cwd } from 'node:process';
import { describe, expect, it } from 'vitest';
import { readContents } from '@/cli/read-contents.ts';
import { editionText } from '@/text/edition.ts';

/**
 * What each paragraph of the report says, as both editions must keep it: who speaks, how sure, how strong. `must` are
 * wordings of which each stands there; `never` would say more, less, or as a fact what the report gives as a view.
 */
interface Row {
  readonly says: string;
  readonly by: string;
  readonly must: readonly RegExp[];
  readonly never: readonly RegExp[];
}

const STANDFIRST: Row = {
  says: 'the visit aims at dispelling allegations',
  by: 'the report, as a fact',
  must: [/\bis meant to\b/, /Imran Khan/, /allegations|claims/],
  never: [/read as|seen as|perhaps|may\b/, /\bfell\b|\bfall\b/],
};

const PARAGRAPHS: readonly Row[] = [
  {
    says: 'a maiden visit is planned for the day; it highlights a push towards big powers',
    by: 'the report',
    must: [/\bdue to leave\b/, /today, Sunday/i, /\bmaiden visit\b/, /stay close to the big powers/],
    never: [/\bsets out\b|\bhas left\b|\barrived\b/],
  },
  {
    says: 'an official visit to Moscow on 29 and 30 January, at the invitation of Russia’s foreign minister',
    by: 'a statement of the Foreign Office on Saturday',
    must: [
      /29 and 30 January 2023/,
      /invitation of Sergey Lavrov/,
      /Russia/,
      /foreign minister/,
      /statement on Saturday/,
    ],
    never: [/\bworking visit\b/],
  },
  {
    says: 'official talks on all bilateral relations, and an exchange of views',
    by: 'the same statement',
    must: [/statement/, /official talks/, /\bviews on (?:regional and wider )?questions\b/, /region/],
    never: [/\bformal talks\b/, /\bwill agree\b|\bsign\b/],
  },
  {
    says: 'the visit is seen as significant, since Imran Khan cites his push as one reason for an alleged conspiracy',
    by: 'observers whom the report does not name; Imran Khan',
    must: [/visit is (?:regarded|seen) as/, /\bamong the reasons\b|\bone reason\b/, /\balleged\b/, /US conspiracy/],
    never: [/\bis important because\b|What gives/, /\bthe reason (?:for|why)\b/, /others deny/, /\bproven\b/],
  },
  {
    says: 'Imran met Putin on the day of the order; he was convinced that he was punished for it',
    by: 'the report; Imran Khan of his punishment',
    must: [
      /bilateral visit/,
      /gave his forces the order/,
      /\bwas convinced\b/,
      /\bpunished for that\b/,
      /independent foreign policy/,
    ],
    never: [/\bcame to be certain\b|\bwhat he was punished for\b|\bknew\b/],
  },
  {
    says: 'Washington was not happy; Russia had invaded hours before the meeting',
    by: 'Imran Khan of Washington; the report of the hours',
    must: [
      /By his account|Imran said/,
      /\bnot happy\b/,
      /getting ready to invade Ukraine/,
      /invasion had begun hours before/,
    ],
    never: [/\bangry\b|\battack\b|\bvery\b/],
  },
  {
    says: 'the US had warned him of a heavy price if a vote failed',
    by: 'Imran Khan, citing a cable, later',
    must: [
      /\bLater\b/,
      /\bclaimed\b/,
      /diplomatic cable/,
      /the US had warned him/,
      /\bif a vote of no confidence failed\b/,
      /heavy price/,
    ],
    never: [/\bthe cable (?:says|said|shows)\b/, /\bthreat/],
  },
  {
    says: 'he was ousted because he refused US dictation',
    by: 'Imran Khan, as a claim',
    must: [/\bclaim(?:ed)?\b/, /\bousted from power\b|\bremoved from power\b/, /\brefus(?:ed|ing) US dictation\b/],
    never: [/\blost office\b/],
  },
  {
    says: 'the alliance always rebutted the allegations; Sharif met Putin to dispel the impression of a blessing',
    by: 'the report',
    must: [
      /\bhad always rejected\b/,
      /\balleg/,
      /To (?:dispel|change) /,
      /\bimpression\b/,
      /bilateral meeting/,
      /on the sidelines of the SCO summit/,
      /Samarkand in September last year/,
    ],
    never: [/\bproved\b|\brefuted\b/, /talks of his own/],
  },
  {
    says: 'the meeting showed both sides keen on deeper bilateral cooperation in spite of the change',
    by: 'the report, as a fact',
    must: [/\bboth sides were keen\b/i, /in spite of the change of government in Islamabad/],
    never: [/had not lessened|less interested/, /\bappeared\b|\bseemed\b/],
  },
  {
    says: 'the rivals had sought rapprochement long before Imran, and chose to leave the past',
    by: 'the report',
    must: [/Cold War/, /\brapprochement\b/, /\blong before Imran\b/, /bitter past/],
    never: [/\ballies\b|\bfriends\b/],
  },
  {
    says: 'as India grew close to the US, both tried to diversify their options',
    by: 'the report',
    must: [
      /strategic ally/,
      /\bgrown close to the US\b/,
      /\btried (?:in their turn )?to (?:diversify their options|have more than one choice)/,
    ],
    never: [/looked for other partners/, /\bstopped\b|\bformer ally\b/],
  },
  {
    says: 'Russian media blamed the US; Putin indicated that he was willing to work with the new government',
    by: 'the Russian media; Putin, as the report reads him',
    must: [
      /Russian media blamed the US/,
      /\bindicated a willingness\b|\bgave a sign\. He was ready\b/,
      /\bto work with Islamabad’s new dispensation\b/,
    ],
    never: [/\bwould deal with\b|\bpromised\b|\bsaid that he\b/],
  },
  {
    says: 'Pakistan explores options at discounted rates; formalities by March, before imports start',
    by: 'the report',
    must: [
      /\b(?:exploring|looking for) ways to buy\b/,
      /discounted rates/,
      /\bagreed to (?:complete|finish) every formality by March\b/,
      /\bbefore Pakistan began to import\b/,
    ],
    never: [/\bcould begin\b|\bhas bought\b/, /Russia (?:offered|agreed to) (?:a )?discount/],
  },
];

describe('the meaning of the report', () => {
  const { contents } = readContents(cwd());
  const editions = [...contents.articles, ...contents.plain].filter(({ id }) => id === 'bilawal-in-moscow');

  it('has a full and a plain edition to keep it', () => {
    expect(editions.map(({ file }) => file.split('/').at(-1))).toEqual(['article.mdx', 'plain.mdx']);
  });

  it.each(editions.map(({ file, data, body }) => [file, data.standfirst, editionText(body).paragraphs] as const))(
    'is kept in every paragraph of %s',
    (_, standfirst, paragraphs) => {
      const told = [standfirst, ...paragraphs];
      const faults = [STANDFIRST, ...PARAGRAPHS].flatMap(({ says, by, must, never }, i) => [
        ...must
          .filter((words) => !words.test(told[i] ?? ''))
          .map((words) => `p${i}: ${words} is missing (${says}; ${by})`),
        ...never
          .filter((words) => words.test(told[i] ?? ''))
          .map((words) => `p${i}: ${words} is not what it says (${says})`),
      ]);
      expect(told).toHaveLength(PARAGRAPHS.length + 1);
      expect(faults).toEqual([]);
    },
  );
});
