/** The part of the catalogue of data files that is for teaching: questions and cards. */

import { asAnkiText, asCsv } from '@/export/cards.ts';
import type { DataFile } from '@/export/openapi.ts';
import { asQti } from '@/export/qti.ts';
import { asGift, asMoodleXml } from '@/export/question-bank.ts';
import { words } from '@/i18n/words.ts';
import { getSite } from './contents.ts';
import { start } from './data-example.ts';
import { allCards, cardFile, questionFile } from './study-files.ts';

export async function teachingFiles(): Promise<DataFile[]> {
  const site = await getSite();
  const { questions } = site;
  const cards = await allCards();
  const { files, ankiCards, ankiPackageExample } = words().data;
  return [
    {
      path: 'data/questions.gift',
      group: 'for-teaching',
      ...files.gift,
      type: 'text/plain',
      specification: 'https://docs.moodle.org/en/GIFT_format',
      example: questions.length === 0 ? '' : start(asGift(questions.slice(0, 1), questionFile(site))),
    },
    {
      path: 'data/questions.xml',
      group: 'for-teaching',
      ...files.moodle,
      type: 'application/xml',
      specification: 'https://docs.moodle.org/en/Moodle_XML_format',
      example: questions.length === 0 ? '' : start(asMoodleXml(questions.slice(0, 1), questionFile(site))),
    },
    {
      path: 'data/questions-qti.zip',
      group: 'for-teaching',
      ...files.qti,
      type: 'application/zip',
      specification: 'https://www.imsglobal.org/question/',
      example: start(asQti(questions.slice(0, 1), questionFile(site))[`items/${questions[0]?.id}.xml`] ?? ''),
    },
    {
      path: 'data/cards.apkg',
      group: 'for-teaching',
      ...files.ankiPackage,
      type: 'application/octet-stream',
      specification: 'https://docs.ankiweb.net/exporting.html',
      example: cards.length === 0 ? '' : ankiPackageExample,
    },
    {
      path: 'data/cards.txt',
      group: 'for-teaching',
      ...ankiCards(cards.some(({ other }) => other !== undefined)),
      type: 'text/tab-separated-values',
      specification: 'https://docs.ankiweb.net/importing/text-files.html',
      example: cards.length === 0 ? '' : start(asAnkiText(cards.slice(0, 3), cardFile())),
    },
    {
      path: 'data/cards.csv',
      group: 'for-teaching',
      ...files.cards,
      type: 'text/csv',
      example: cards.length === 0 ? '' : start(asCsv(cards.slice(0, 3), cardFile())),
    },
  ];
}
