/** Writes study cards as a package for Anki (`.apkg`), a zip file that holds an SQLite database. */

import { strToU8 } from 'fflate';
import initSqlJs from 'sql.js';
import type { StudyFileWords } from '../i18n/en/study-files.ts';
import { LANGUAGES, type Language } from '../i18n/known-languages.ts';
import { type Card, type CardFile, columns, rowOf } from './cards.ts';
import { direction, isRightToLeft } from './directed.ts';
import { zip } from './zip.ts';

/**
 * The ids by which Anki recognises the deck and the note type; the decks of two sites, and of two languages, differ. They must not change, so
 * that a later package updates the cards imported before and leaves their schedule; if the fields change, the note type
 * needs another id. The sum begins where it does so that packages given out before the name was in it keep their ids.
 */
const idsOf = (deck: string) => {
  const id = FIRST_ID + 2 * fnv(deck);
  return { deck: id, model: id + 1 };
};
const FIRST_ID = 1_693_580_578_095;

/** The FNV-1a hash of a text (Fowler, Noll and Vo; 32 bits). */
const fnv = (text: string): number =>
  strToU8(text).reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5);

/**
 * Schema 11 of Anki's collection, as in its source (`rslib/src/storage/schema11.sql`); every Anki since 2.0 reads it.
 */
const SCHEMA = `
CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL, ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL, models text NOT NULL, decks text NOT NULL, dconf text NOT NULL, tags text NOT NULL);
CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL, ivl integer NOT NULL, factor integer NOT NULL, reps integer NOT NULL, lapses integer NOT NULL, left integer NOT NULL, odue integer NOT NULL, odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL, ivl integer NOT NULL, lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL, type integer NOT NULL);
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);
`;

/**
 * The bytes of a package. A note's GUID is our id, so that Anki recognises the card when it is imported again.
 * @param deck the name of the deck
 * @param changed the day of the last change, as in `2026-11-24`; Anki updates a note only when this has moved on
 */
export async function ankiPackage(
  cards: readonly Card[],
  { deck: name, changed, ...file }: CardFile & { deck: string; changed: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const ids = idsOf(file.words.prefix + name);
  const seconds = Math.floor(Date.parse(changed) / 1000);
  const SQL = await initSqlJs();
  const database = new SQL.Database();
  try {
    database.run(SCHEMA);
    database.run('INSERT INTO col VALUES (1,?,?,?,11,0,-1,0,?,?,?,?,?)', [
      seconds,
      seconds * 1000,
      seconds * 1000,
      JSON.stringify({
        activeDecks: [ids.deck],
        curDeck: ids.deck,
        nextPos: cards.length + 1,
        sortType: 'noteFld',
        sortBackwards: false,
      }),
      JSON.stringify({ [ids.model]: modelOf(ids, file.words, { name, mod: seconds }) }),
      JSON.stringify({ 1: deckOf(1, 'Default', seconds), [ids.deck]: deckOf(ids.deck, name, seconds) }),
      JSON.stringify({ 1: OPTIONS }),
      '{}',
    ]);
    for (const [i, card] of cards.entries()) {
      const row = rowOf(card, file);
      const [id = ''] = row;
      const fields = row.slice(0, -1).map(asHtml);
      const sum = await checksum(id);
      // The same in every build, whatever cards come before it.
      const number = ids.deck + sum;
      database.run('INSERT INTO notes VALUES (?,?,?,?,-1,?,?,?,?,0,?)', [
        number,
        id,
        ids.model,
        seconds,
        ` ${row.at(-1)} `,
        fields.join('\x1f'),
        fields[0] ?? '',
        sum,
        '',
      ]);
      database.run('INSERT INTO cards VALUES (?,?,?,0,?,-1,0,0,?,0,0,0,0,0,0,0,0,?)', [
        number,
        number,
        ids.deck,
        seconds,
        i + 1,
        '',
      ]);
    }
    return zip({ 'collection.anki2': database.export(), media: strToU8('{}') });
  } finally {
    database.close();
  }
}

/** Anki's checksum of a note's first field: the first eight hexadecimal digits of its SHA-1, as a number. */
async function checksum(text: string): Promise<number> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text)));
  return new DataView(digest.buffer).getUint32(0);
}

const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Nastaliq needs room above and below; a device without it has another face of the script. */
const STYLES = {
  ltr: '.card { font: 1.25rem/1.5 Georgia, serif; text-align: center; } a { font-size: 0.75em; }',
  rtl: ".card { direction: rtl; font: 1.25rem/2.2 'Noto Nastaliq Urdu', 'Jameel Noori Nastaleeq', 'Urdu Typesetting', serif; text-align: center; } [lang=en], a { font-family: Georgia, serif; line-height: 1.5; } a { direction: ltr; font-size: 0.75em; unicode-bidi: isolate; }",
};

/** The note type: its last column, the tags, is no field of it. */
const modelOf = (
  ids: ReturnType<typeof idsOf>,
  words: StudyFileWords,
  { name, mod }: { name: string; mod: number },
) => {
  const { own, other, fields } = words;
  const inOwn = (field: string): string =>
    isRightToLeft(own) ? `<div${direction(own)}>{{${field}}}</div>` : `{{${field}}}`;
  const directionOf = (language: Language) => LANGUAGES[language].direction;
  return {
    id: ids.model,
    name: words.noteType(name.replace(/^The /, '')),
    type: 0,
    mod,
    usn: -1,
    sortf: 1,
    did: ids.deck,
    tmpls: [
      {
        name: words.template,
        ord: 0,
        qfmt: `${inOwn(fields.front)}{{#${fields.other}}}<div dir="${directionOf(other)}" lang="${other}">{{${fields.other}}}</div>{{/${fields.other}}}`,
        afmt: `{{FrontSide}}<hr id="answer">${inOwn(fields.back)}<div><a href="{{${fields.link}}}">{{${fields.link}}}</a></div>`,
        bqfmt: '',
        bafmt: '',
        did: null,
      },
    ],
    flds: columns(words)
      .slice(0, -1)
      .map((name, ord) => ({
        name,
        ord,
        sticky: false,
        rtl: directionOf(name === fields.other ? other : own) === 'rtl' && name !== fields.id && name !== fields.link,
        font: 'Arial',
        size: 20,
        media: [],
      })),
    css: STYLES[directionOf(own)],
    latexPre: '',
    latexPost: '',
    req: [[0, 'any', [1]]],
    tags: [],
    vers: [],
  };
};

const deckOf = (id: number, name: string, mod: number) => ({
  id,
  name,
  desc: '',
  mod,
  usn: -1,
  dyn: 0,
  conf: 1,
  collapsed: false,
  browserCollapsed: false,
  extendNew: 10,
  extendRev: 50,
  newToday: [0, 0],
  revToday: [0, 0],
  lrnToday: [0, 0],
  timeToday: [0, 0],
});

/** The options that Anki gives a new deck. */
const OPTIONS = {
  id: 1,
  name: 'Default',
  mod: 0,
  usn: 0,
  maxTaken: 60,
  autoplay: true,
  timer: 0,
  replayq: true,
  dyn: false,
  new: { bury: false, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 0], order: 1, perDay: 20 },
  rev: { bury: false, ease4: 1.3, ivlFct: 1, maxIvl: 36500, perDay: 200, hardFactor: 1.2 },
  lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
};
