/** Writes whose words a sentence is as a Web Annotation (W3C) that classifies the sentence. */

import { LICENCE } from '../../config.ts';
import type { Said } from '../../record/voices.ts';
import type { Annotation } from './model.ts';
import { quoteAt, type Surroundings, targetIn } from './write.ts';

/**
 * A sentence of the text as a Web Annotation. One body says who vouches for it, as the address of an entry or, where there
 * is none, in a word (`reporter`, `nobody` or `edition`); the other how it is said.
 * @param label both for people to read, with the words that show it
 */
export function classificationOf(said: Said, label: string, around: Omit<Surroundings, 'cited'>): Annotation {
  const { report, entry } = around;
  const { paragraph, voice, manner } = said;
  const before = report.paragraphs.slice(0, paragraph).reduce((sum, { length }) => sum + length + '\n\n'.length, 0);
  const range = { start: before + said.start, end: before + said.end };
  return {
    id: around.id,
    type: 'Annotation',
    label,
    motivation: 'classifying',
    creator: around.creator,
    modified: `${around.checked}T00:00:00Z`,
    rights: LICENCE.url,
    body: [
      voice.includes('/')
        ? { type: 'SpecificResource', source: entry(voice), purpose: 'classifying' }
        : { type: 'TextualBody', value: voice, format: 'text/plain', purpose: 'classifying' },
      { type: 'TextualBody', value: manner, format: 'text/plain', purpose: 'tagging' },
    ],
    target: [targetIn(around, quoteAt(report.text, range))],
  };
}
