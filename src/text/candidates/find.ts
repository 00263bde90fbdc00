/** Finds what may need a note in the paragraphs of a report. */

import { type Candidate, longest, overlap } from './candidate.ts';
import { capitalisedNames, hasManyCapitals } from './capitals.ts';
import { dates } from './dates.ts';
import { englishNames } from './english.ts';
import { hedges } from './hedges.ts';
import { quotations } from './quotations.ts';

/**
 * The names, dates, quotations and hedged statements of each paragraph, in its order. Names never overlap one another or
 * dates; quotations and hedges may hold them, but not one another.
 * @param language a BCP 47 tag; English names are told apart by a library, others found by their capitals
 */
export function findCandidates(paragraphs: readonly string[], language: string): Candidate[][] {
  const [primary = ''] = language.toLowerCase().split('-');
  const hasMany = hasManyCapitals(paragraphs.join('\n'));
  return paragraphs.map((words) => {
    const names = primary === 'en' ? englishNames(words) : capitalisedNames(words, hasMany);
    const said = quotations(words);
    // What a speaker alleges is in the quotation already.
    const doubted = hedges(words, primary).filter((one) => !said.some((other) => overlap(one, other)));
    const all = [...longest([...dates(words), ...names]), ...said, ...doubted];
    return all.sort((a, b) => a.start - b.start || b.end - a.end);
  });
}
