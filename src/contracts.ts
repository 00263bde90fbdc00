/**
 * What others may rely on: names in addresses, parameters, messages and what the device keeps. They do not change; the
 * code and its tests take them from here, and `/data/contracts/` lists them.
 */

/** Fragments of the reading page. */
export const paragraphId = (number: number | string): string => `p${number}`;
export const noteId = (name: string): string => `note-${name}`;
/** `number` counts the mentions of one note, from 1. */
export const mentionId = (name: string, number: number | string): string => `mention-${name}-${number}`;
export const termId = (name: string): string => `word-${name}`;

/** Fragments of other pages: an answer to a question, a stage of a study path (from 1), a change. */
export const answerId = (question: string): string => `answer-${question}`;
export const stageId = (number: number | string): string => `stage-${number}`;
export const changeId = (change: string): string => `change-${change}`;

/** The parameters of the reading page and what each may be; the first is the page’s own choice. */
export const READING_PARAMETERS = {
  as: ['now', 'then'],
  notes: ['titles', 'none', 'open', 'voices'],
  size: ['normal', 'large', 'larger'],
} as const;

/** The parameters that narrow the timeline; `on` is a day, month or year in ISO 8601. */
export const TIMELINE_PARAMETERS = ['thread', 'who', 'kind', 'on'] as const;

/** How an excerpt shows itself. */
export const EXCERPT_PARAMETERS = { theme: ['light', 'dark'], as: ['then'] } as const;

/** The type of the messages that an excerpt sends to the page around it; `height` is in CSS pixels. */
export const HEIGHT_MESSAGE = 'annotated-excerpt';

/**
 * The event by which a page is told of the notes that `/notes.js` shows on it; also the key of that page’s `localStorage`
 * that remembers that the reader has hidden them.
 */
export const PAGE_NOTES = 'annotated-notes';

/** What the line that shows notes may say, besides the article, each as a `data-` attribute. */
export const PAGE_NOTES_OPTIONS = ['root', 'as', 'theme', 'print', 'from'] as const;

/** What `/study/` saves as one file: its name, its version, and the keys of `localStorage` in it. */
export const STUDY_FILE = {
  name: 'study.json',
  version: 1,
  keys: ['notebook', 'answers', 'cards', 'stages', 'read', 'place', 'choices'],
} as const;

/** The key that says whether the slash key opens the search; it belongs to the device and is not saved. */
export const SHORTCUT_KEY = 'slash';

/** Where the value of a key is set aside when it cannot be read. */
export const unreadableKey = (key: string): string => `${key}-unreadable`;
