/** Writes questions for Moodle, as GIFT and as XML; other question banks share the wording. */

import type { StudyFileWords } from '../i18n/en/study-files.ts';
import type { Question } from '../record/model.ts';
import { parseProse } from '../record/prose.ts';
import { escapeMarkup } from '../text/markup.ts';
import { inParagraphs, isRightToLeft } from './directed.ts';

/** Gives the full address of a question's paragraph and sources. */
type AddressOf = (question: Question) => string;

/** What a file says besides its questions. */
export interface QuestionFile {
  readonly words: StudyFileWords;
  /** What learning platforms show above the questions. */
  readonly title: string;
  readonly address: AddressOf;
}

/** The feedback for anybody who has answered: the explanation, and where it comes from. */
export const feedbackOf = (question: Question, { words, address }: QuestionFile): string =>
  words.explained(
    parseProse(question.body)
      .blocks.map(({ text }) => text)
      .join(' '),
    address(question),
  );

/**
 * Questions in Moodle's GIFT. It has no ordering questions, so steps are matched with their positions. Its sign for a
 * match (`->`) is replaced in the words.
 */
export function asGift(questions: readonly Question[], file: QuestionFile): string {
  const letters = (text: string): string => text.replace(/[\\~=#{}:]/g, '\\$&').replace(/->/g, '→');
  const level = (number: number): string =>
    [
      `$CATEGORY: ${file.title}/${file.words.level(number)}`,
      ...questions.filter(({ data }) => data.level === number).map((one) => giftOf(one, letters, file)),
    ].join('\n\n');
  return `${[1, 2, 3].map(level).join('\n\n')}\n`;
}

function giftOf(question: Question, protect: (text: string) => string, file: QuestionFile): string {
  const { id, data } = question;
  const { own } = file.words;
  const letters = (text: string): string => protect(isRightToLeft(own) ? inParagraphs(text, own) : text);
  const told = `####${letters(feedbackOf(question, file))}`;
  const answers =
    data.kind === 'open'
      ? []
      : data.kind === 'sequence'
        ? data.order.map(({ text }, i) => `=${letters(text)} -> ${i + 1}`)
        : data.options.map(({ text, why, right }) => `${right ? '=' : '~'}${letters(text)}#${letters(why)}`);
  return `::${id}::[${isRightToLeft(own) ? 'html' : 'plain'}]${letters(askedOf(question, file.words))}{\n${[...answers, told].join('\n')}\n}`;
}

/** The question in words that can stand alone: a statement to be sorted says what to do with it. */
export function askedOf({ data }: Question, words: StudyFileWords): string {
  if (data.kind === 'then-or-since') return words.thenOrSince(data.question);
  return data.kind === 'sequence' ? words.inOrder(data.question) : data.question;
}

/**
 * The same as Moodle XML, which keeps what GIFT loses: the kind, as a tag, and an open question's points, for the
 * marker.
 */
export function asMoodleXml(questions: readonly Question[], file: QuestionFile): string {
  const { own } = file.words;
  const said = (text: string): string =>
    isRightToLeft(own)
      ? `format="html"><text>${escapeMarkup(inParagraphs(text, own))}</text>`
      : `format="plain_text"><text>${escapeMarkup(text)}</text>`;
  const all = questions.map((question) => {
    const { id, data } = question;
    const type = data.kind === 'open' ? 'essay' : data.kind === 'sequence' ? 'matching' : 'multichoice';
    return [
      `<question type="category"><category><text>${escapeMarkup(`${file.title}/${file.words.level(data.level)}`)}</text></category></question>`,
      `<question type="${type}">`,
      `<name><text>${escapeMarkup(id)}</text></name>`,
      `<questiontext ${said(askedOf(question, file.words))}</questiontext>`,
      `<generalfeedback ${said(feedbackOf(question, file))}</generalfeedback>`,
      `<idnumber>${escapeMarkup(id)}</idnumber>`,
      ...moodleAnswers(question, said),
      `<tags><tag><text>${data.kind}</text></tag></tags>`,
      '</question>',
    ].join('\n');
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${all.join('\n')}\n</quiz>\n`;
}

/** @param said the end of an element's opening tag, with its format, and a text in it */
function moodleAnswers({ data }: Question, said: (text: string) => string): string[] {
  if (data.kind === 'open') {
    return ['<responseformat>editor</responseformat>', `<graderinfo ${said(data.points.join('\n'))}</graderinfo>`];
  }
  if (data.kind === 'sequence') {
    const steps = data.order.map(
      ({ text }, i) => `<subquestion ${said(text)}<answer><text>${i + 1}</text></answer></subquestion>`,
    );
    return ['<shuffleanswers>true</shuffleanswers>', ...steps];
  }
  return [
    '<single>true</single>',
    '<shuffleanswers>true</shuffleanswers>',
    ...data.options.map(
      ({ text, why, right }) =>
        `<answer fraction="${right ? 100 : 0}" ${said(text)}<feedback ${said(why)}</feedback></answer>`,
    ),
  ];
}
