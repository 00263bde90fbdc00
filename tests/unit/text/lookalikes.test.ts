import { expect, it } from 'vitest';
import { createAnchorer } from '../../../src/text/anchor.ts';
import { contradiction } from '../../../src/text/contradiction.ts';
import { moreThanSlips } from '../../../src/text/slips.ts';
import { lookalikes } from '../../support/lookalikes.ts';
import { random } from '../../support/synthetic.ts';

/** A report with a word of each kind that is swapped; its people and places are invented. */
const REPORT = `Ana Lindqvist, the former harbour minister of Talvo, opened the first quay on 14 May before the storm arrived. The price of grain rose by 12 per cent in March, and more ships came from the north.
The council of Merrin has accepted a loan of 300 million dollars. It was not confirmed that Osdale bought two cranes for 40 thousand euros each. The cable runs for 120 kilometres along the coast to Port Savin.
On Monday the envoy said that he would never sell the lighthouse, which is likely to close early. His brother won the vote with three votes more than Karin Belesk, and left the island after nine days without a word.`;

it.each([
  ['with lists of words', contradiction],
  ['as in the browser', moreThanSlips],
])('two thousand sentences with another name, figure, unit, opposite or negation are refused, %s', (_, contradicts) => {
  const taken = lookalikes([REPORT], 2000, random(3)).flatMap(({ kind, quote, standing }, i) => {
    const text = REPORT.includes(quote)
      ? REPORT.replace(quote, () => standing)
      : `${REPORT}\nThe ferry was late. ${standing}. It sailed at noon.`;
    // Every other quote has words beside it that stand elsewhere.
    const beside =
      i % 2 === 0 ? {} : { prefix: 'and nobody had ever seen it like ', suffix: ' when the lamps were lit at last' };
    const { range } = createAnchorer(text, contradicts)({ exact: quote, ...beside });
    const found = range && text.slice(range.start, range.end);
    // Where the word was changed after the quote’s last, the quote itself still stands.
    return found === undefined || found === quote ? [] : [{ kind, quote, found }];
  });
  expect(taken).toEqual([]);
});
