import type { PlacementStatus, TextQuoteSelector } from '../../src/text/selector.ts';

/** A short text in the manner of a news report; its people and places are invented. */
export const TEXT = `The harbour minister, Ana Lindqvist, met her colleague from the island on 14 May to sign the grain treaty. “We have waited nine years for this,” she said.

The treaty had been drafted by the ministry of trade and the ministry of ports. Opponents call it a “sell-out”; the minister’s office called that unfair.

On 15 May the island’s parliament will vote on the treaty. Ana Lindqvist is expected to attend. Café owners on the quay—there are twelve—hope for visitors.`;

interface QuoteCase {
  readonly name: string;
  readonly selector: TextQuoteSelector;
  readonly status: PlacementStatus;
  /** What stands at the place found; absent when none is. */
  readonly words?: string;
  readonly text?: string;
  readonly reason?: RegExp;
}

export const QUOTES: readonly QuoteCase[] = [
  {
    name: 'stands in one place, but the words beside it stand in another, where it was changed',
    selector: { exact: 'on the treaty', prefix: 'We have waited nine years ', suffix: ',” she said.' },
    status: 'ambiguous',
    reason: /in one place, and the words beside them in another/,
  },
  {
    name: 'stands in one place, and the words beside it are nowhere',
    selector: { exact: 'on the treaty', prefix: 'nobody ever wrote these words ', suffix: ' nor any of those' },
    status: 'exact',
    words: 'on the treaty',
  },
  { name: 'stands as it is', selector: { exact: 'the grain treaty' }, status: 'exact', words: 'the grain treaty' },
  {
    name: 'stands with straight quotation marks',
    selector: { exact: '"sell-out"' },
    status: 'normalized',
    words: '“sell-out”',
  },
  {
    name: 'stands with a straight apostrophe',
    selector: { exact: "minister's office" },
    status: 'normalized',
    words: 'minister’s office',
  },
  {
    name: 'stands with a spaced hyphen for a dash',
    selector: { exact: 'quay - there' },
    status: 'fuzzy',
    words: 'quay—there',
  },
  {
    name: 'stands with a hyphen for a dash',
    selector: { exact: 'quay-there' },
    status: 'normalized',
    words: 'quay—there',
  },
  {
    name: 'runs over a paragraph break',
    selector: { exact: 'she said. The treaty had' },
    status: 'normalized',
    words: '”she said.\n\nThe treaty had'.slice(1),
  },
  { name: 'has non-breaking spaces', selector: { exact: '14\u00a0May' }, status: 'normalized', words: '14 May' },
  {
    name: 'has a soft hyphen and a zero-width space',
    selector: { exact: 'par\u00adliament\u200b will' },
    status: 'normalized',
    words: 'parliament will',
  },
  {
    name: 'has a decomposed letter',
    selector: { exact: 'Cafe\u0301 owners' },
    status: 'normalized',
    words: 'Café owners',
  },
  { name: 'has a ligature', selector: { exact: 'minister’s oﬃce' }, status: 'normalized', words: 'minister’s office' },
  { name: 'is in capitals', selector: { exact: 'GRAIN TREATY' }, status: 'normalized', words: 'grain treaty' },
  {
    name: 'has its case only where nothing else is',
    selector: { exact: 'Opponents' },
    status: 'exact',
    words: 'Opponents',
  },
  {
    name: 'has white space around it',
    selector: { exact: '  parliament will vote\n' },
    status: 'normalized',
    words: 'parliament will vote',
  },
  {
    name: 'stands twice',
    selector: { exact: 'Ana Lindqvist' },
    status: 'ambiguous',
    reason: /needs a prefix or a suffix/,
  },
  {
    name: 'stands twice, and a prefix chooses',
    selector: { exact: 'Ana Lindqvist', prefix: 'treaty. ' },
    status: 'exact',
    words: 'Ana Lindqvist',
  },
  {
    name: 'stands twice, and a suffix chooses',
    selector: { exact: 'Ana Lindqvist', suffix: ', met her' },
    status: 'exact',
    words: 'Ana Lindqvist',
  },
  {
    name: 'stands twice, and a prefix that is typed otherwise chooses',
    selector: { exact: 'treaty', prefix: 'VOTE ON  THE ' },
    status: 'exact',
    words: 'treaty',
  },
  {
    name: 'stands twice, and the prefix fits neither',
    selector: { exact: 'Ana Lindqvist', prefix: 'the mayor ' },
    status: 'ambiguous',
    reason: /do not single one out/,
  },
  {
    name: 'stands once, whatever the prefix says',
    selector: { exact: 'nine years', prefix: 'not this' },
    status: 'exact',
    words: 'nine years',
  },
  {
    name: 'has a slip of the pen',
    selector: { exact: 'drafted by the minisrty of trade' },
    status: 'fuzzy',
    words: 'drafted by the ministry of trade',
  },
  {
    name: 'has another ending',
    selector: { exact: 'hope for many visitors', prefix: 'twelve—' },
    status: 'fuzzy',
    words: 'hope for visitors',
  },
  {
    name: 'has another figure',
    selector: { exact: 'met her colleague from the island on 16 May' },
    status: 'orphan',
    reason: /figures differ/,
  },
  { name: 'is short and misspelt', selector: { exact: 'Lindqist' }, status: 'orphan', reason: /too short/ },
  { name: 'is another name of the same length', selector: { exact: 'Eva Lindgren' }, status: 'orphan' },
  { name: 'is nowhere', selector: { exact: 'a comet above the mountains' }, status: 'orphan' },
  { name: 'is empty', selector: { exact: ' \u200b' }, status: 'orphan', reason: /empty/ },
  { name: 'is sought in an empty text', selector: { exact: 'treaty' }, text: '', status: 'orphan' },
  { name: 'is longer than the text', selector: { exact: 'one two three four' }, text: 'one two', status: 'orphan' },
  {
    name: 'names another country, and nothing beside it agrees',
    selector: { exact: 'Talvo’s harbour minister said on Monday' },
    text: 'Telva’s harbour minister said on Monday that the quay would stay open.',
    status: 'orphan',
    reason: /“Telva's” for “Talvo's”/,
  },
  {
    name: 'names another country, and the words beside it agree',
    selector: { exact: 'Talvo’s harbour minister said on Monday', suffix: ' that the quay would' },
    text: 'Telva’s harbour minister said on Monday that the quay would stay open.',
    status: 'fuzzy',
    words: 'Telva’s harbour minister said on Monday',
  },
  {
    name: 'names another person before the same surname',
    selector: { exact: 'Marta Kessel, the harbour minister' },
    text: 'Anton Kessel, the harbour minister, opened the quay.',
    status: 'orphan',
    reason: /“Anton” for “Marta”/,
  },
  {
    name: 'is in small letters and names another country',
    selector: { exact: 'talvo’s harbour minister said on monday' },
    text: 'Telva’s harbour minister said on Monday that the quay would stay open.',
    status: 'orphan',
  },
  {
    name: 'says what the text denies',
    selector: { exact: 'The council has agreed to the loan' },
    text: 'The council has not agreed to the loan for the quay.',
    status: 'orphan',
    reason: /only one of the two has “not”/,
  },
  {
    name: 'says the opposite at its end, where the place could be cut short',
    selector: { exact: 'The envoy left for the island after' },
    text: 'The envoy left for the island before the storm.',
    status: 'orphan',
    reason: /“before” for “after”/,
  },
  {
    name: 'has another currency',
    selector: { exact: 'a loan of 300 million dollars for the quay' },
    text: 'There was a loan of 300 million euros for the quay.',
    status: 'orphan',
  },
  {
    name: 'was changed at its own place and stands unchanged at another',
    selector: {
      exact: 'signed the grain treaty',
      prefix: 'On 14 May the harbour minister ',
      suffix: ' in the customs house.',
    },
    text: 'On 14 May the harbour minister has signed the new grain treaty in the customs house. Nobody else signed the grain treaty before that.',
    status: 'fuzzy',
    words: 'signed the new grain treaty',
  },
  ...[
    ['begins within a word', 'legal under the old treaty', 'It was illegal under the old treaty.'],
    ['is the end of a number', '5 million people', 'There are 25 million people.'],
    ['is the beginning of a number', 'the loan of 300', 'It was the loan of 300,000 in all.'],
    ['is the beginning of a denial', 'The council did', 'The council didn’t agree.'],
  ].map(
    ([name = '', exact = '', text = '']): QuoteCase => ({
      name,
      selector: { exact },
      text,
      status: 'orphan',
      reason: /only as a part of other words or figures/,
    }),
  ),
  {
    name: 'begins within a word, as the words beside it say',
    selector: { exact: 'legal under', prefix: 'It was il', suffix: ' the old' },
    text: 'It was illegal under the old treaty.',
    status: 'exact',
    words: 'legal under',
  },
  {
    name: 'has figures joined by a hyphen',
    selector: { exact: 'between 29-30 January' },
    text: 'He goes to the island between 29 and 30 January.',
    status: 'fuzzy',
    words: 'between 29 and 30 January',
  },
  {
    name: 'has figures joined by a word',
    selector: { exact: 'on 29 and 30 January' },
    text: 'He goes to the island on 29–30 January.',
    status: 'fuzzy',
    words: 'on 29–30 January',
  },
  {
    name: 'has one figure where the text has two that are joined',
    selector: { exact: 'The treaty of 1961–62 ended the dispute' },
    text: 'The treaty of 1961 ended the dispute about 5 and 6 ships.',
    status: 'orphan',
    reason: /figures differ/,
  },
  ...[
    ['the letters of an Arabic keyboard', 'وزير خارجه تالوو', 'وزیر خارجہ تالوو'],
    ['vowel signs', 'وَزیر خارِجہ تالوو', 'وزیر خارجہ تالوو'],
    ['kashidas', 'وزیـر خارجہ تالوو', 'وزیر خارجہ تالوو'],
    ['a zero-width non-joiner for a space', 'پہنچ‌گئے', 'پہنچ گئے'],
    ['another hamza', 'پہنچ گیے', 'پہنچ گئے'],
    ['Urdu figures', '۲۹ جنوری', '29 جنوری'],
    ['Arabic figures', '٢٩ جنوری', '29 جنوری'],
  ].map(
    ([what = '', exact = '', words = '']): QuoteCase => ({
      name: `is in Urdu, with ${what}`,
      selector: { exact },
      text: 'وزیر خارجہ تالوو پہنچ گئے۔ اوسڈیل کے وزیر نے ان کا استقبال کیا۔ 29 جنوری کو ملاقات ہوئی۔',
      status: 'normalized',
      words,
    }),
  ),
  {
    name: 'is in Urdu and names another place',
    selector: { exact: 'تالوو کے وزیر نے ان کا استقبال کیا' },
    text: 'اوسڈیل کے وزیر نے ان کا استقبال کیا۔',
    status: 'orphan',
  },
];
