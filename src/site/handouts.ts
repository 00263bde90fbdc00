/** The handouts for a class on each report, each a page made to be printed. */

import { words } from '@/i18n/words.ts';
import type { Study } from './study.ts';

export const HANDOUTS = ['text', 'claims', 'voices', 'questions', 'key'] as const;

interface Handout {
  readonly id: (typeof HANDOUTS)[number];
  readonly title: string;
  /** What is on it, in a part of a sentence. */
  readonly about: string;
}

/** The handouts for which a report has the material. */
export function handoutsOf({ hasPlain, hasClaims, hasVoices, hasOther, questions }: Study): Handout[] {
  const { handouts, questions: asked } = words().study;
  const { text, claims, key } = handouts;
  const named: Readonly<Record<Handout['id'], Omit<Handout, 'id'>>> = {
    text: { title: text.title(hasPlain), about: text.about(hasOther) },
    claims,
    voices: words().voices.handout,
    questions: { title: asked.title, about: handouts.questions.about },
    key,
  };
  const isThere = {
    text: true,
    claims: hasClaims,
    voices: hasVoices,
    questions: questions.length > 0,
    key: questions.length > 0,
  };
  return HANDOUTS.filter((id) => isThere[id]).map((id) => ({
    id,
    title: named[id].title,
    about: named[id].about,
  }));
}
