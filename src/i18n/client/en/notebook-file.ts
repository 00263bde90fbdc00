/** The words of the notebook’s files, in English unless the page is in another language. */

const english = {
  title: 'Notebook',
  markedIn: (headline: string): string => `Marked in “${headline}”`,
  noteOn: (headline: string): string => `Note on “${headline}”`,
  tooLarge: (name: string): string => `${name} is larger than 5 MB. Choose a notebook file.`,
  notJson: (name: string): string => `${name} is not JSON. Choose a file made with “Download as Web Annotations”.`,
  noAnnotations: (name: string): string => `${name} contains no annotations. Choose a notebook file.`,
};

export type NotebookFileWords = typeof english;
export const notebookFileWords = (): NotebookFileWords => globalThis.pageWords?.notebookFile ?? english;
