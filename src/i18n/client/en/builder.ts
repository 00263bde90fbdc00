/** The words of the excerpt builder, in English unless the page is in another language. */

/** A form of the code to paste: its name, and when to choose it. */
type Form = readonly [name: string, advice: string];

const english = {
  frame: ['Iframe', 'HTML for any page. It fits the column and needs no JavaScript.'] as Form,
  script: [
    'JavaScript',
    'HTML with a one-kilobyte script that fits the frame to its content. If it is blocked, the text still shows.',
  ] as Form,
  wordpress: [
    'WordPress',
    'For the code editor of a post. The address of up to three paragraphs, alone on a line of its own, does the same. If you may post unfiltered HTML, the JavaScript format fits better.',
  ] as Form,
  markdown: ['Markdown', 'A quotation with its source, for a wiki or notebook.'] as Form,
  quotation: ['Plain text', 'A quotation with its source, for a letter, handout or feed.'] as Form,
  notLoaded: 'The excerpt could not be loaded. Choose it again when you are back online.',
  copied: 'Copied.',
  blocked: 'The browser blocked copying. The text is selected: copy it with the keyboard.',
  what: 'What to show',
  paragraphs: 'Paragraphs',
  from: 'From',
  to: 'To',
  opening: (paragraph: number, words: string): string => `${paragraph}. ${words} …`,
  which: 'Which one',
  colours: 'Colours',
  automatic: 'Automatic',
  light: 'Light',
  dark: 'Dark',
  opensAs: 'Opens as',
  hindsight: 'With hindsight',
  asOf: (day: string): string => `As of ${day}`,
  preview: (title: string): string => `Preview: ${title}`,
  format: 'Format',
  code: 'Code to paste',
  copy: 'Copy',
};

export type BuilderWords = typeof english;
export const builderWords = (): BuilderWords => globalThis.pageWords?.builder ?? english;
