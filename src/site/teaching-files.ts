/** The part of the catalogue of data files that is for teaching: questions and cards. */

import { asAnkiText, asCsv } from '@/export/cards.ts';
import type { DataFile } from '@/export/openapi.ts';
import { asQti } from '@/export/qti.ts';
import { asGift, asMoodleXml } from '@/export/question-bank.ts';
import { getSite } from './contents.ts';
import { start } from './data-example.ts';
import { allCards, cardFile, questionFile } from './study-files.ts';

export async function teachingFiles(): Promise<DataFile[]> {
  const site = await getSite();
  const { questions } = site;
  const cards = await allCards();
  const withUrdu = cards.some(({ other }) => other !== undefined);
  return [
    {
      path: 'data/questions.gift',
      group: 'For teaching',
      title: 'The questions as GIFT',
      about:
        'For Moodle and others. Ordering questions become matching questions, since GIFT has no others; open questions are essays without their points.',
      type: 'text/plain',
      specification: 'https://docs.moodle.org/en/GIFT_format',
      example: questions.length === 0 ? '' : start(asGift(questions.slice(0, 1), questionFile(site))),
    },
    {
      path: 'data/questions.xml',
      group: 'For teaching',
      title: 'The questions as Moodle XML',
      about: 'With the kind of each question as a tag and, for open questions, the points of a good answer.',
      type: 'application/xml',
      specification: 'https://docs.moodle.org/en/Moodle_XML_format',
      example: questions.length === 0 ? '' : start(asMoodleXml(questions.slice(0, 1), questionFile(site))),
    },
    {
      path: 'data/questions-qti.zip',
      group: 'For teaching',
      title: 'The questions as a QTI 2.1 package',
      about:
        'For Canvas, Blackboard, OpenOlat and TAO. A manifest, an item for each question and a test with all of them; each answer has an explanation, which Canvas drops.',
      type: 'application/zip',
      specification: 'https://www.imsglobal.org/question/',
      example: start(asQti(questions.slice(0, 1), questionFile(site))[`items/${questions[0]?.id}.xml`] ?? ''),
    },
    {
      path: 'data/cards.apkg',
      group: 'For teaching',
      title: 'Cards as an Anki package',
      about:
        'Opens in Anki and AnkiDroid with one click. The deck, note type and cards keep their ids, so a later package updates the cards and leaves their schedule alone.',
      type: 'application/octet-stream',
      specification: 'https://docs.ankiweb.net/exporting.html',
      example: cards.length === 0 ? '' : 'A zip archive with the SQLite database collection.anki2.',
    },
    {
      path: 'data/cards.txt',
      group: 'For teaching',
      title: 'Cards for Anki',
      about: `Terms${withUrdu ? ' with Urdu' : ''}, people, and the dates of events. The id comes first, so that a later import updates a card; anything after the report has the tag since.`,
      type: 'text/tab-separated-values',
      specification: 'https://docs.ankiweb.net/importing/text-files.html',
      example: cards.length === 0 ? '' : start(asAnkiText(cards.slice(0, 3), cardFile())),
    },
    {
      path: 'data/cards.csv',
      group: 'For teaching',
      title: 'Cards as CSV',
      about: 'The same, for spreadsheets and other programs.',
      type: 'text/csv',
      example: cards.length === 0 ? '' : start(asCsv(cards.slice(0, 3), cardFile())),
    },
  ];
}
