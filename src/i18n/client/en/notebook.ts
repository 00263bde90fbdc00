/** The words of the notebook’s page, in English unless the page is in another language. */

const english = {
  leftOut: (count: number): string => `Left out (not notes or marks): ${count}.`,
  nothingChanged: 'Nothing was changed.',
  unreadable: 'Something stored here could not be read as a notebook. It was set aside and not deleted:',
  download: 'Download it',
  nothing: 'Nothing is kept yet. Open a note beside the report and choose “Keep”, or mark a passage in the report.',
  asMarkdown: 'Download as Markdown',
  asAnnotations: 'Download as Web Annotations',
  print: 'Print',
  load: 'Load a notebook',
  markedIn: (headline: string): string => `Marked in “${headline}”`,
  comment: 'Your comment',
  commentOn: (title: string): string => `Your comment on ${title}`,
  moveUp: (title: string): string => `Move up: ${title}`,
  moveDown: (title: string): string => `Move down: ${title}`,
  remove: 'Remove',
  removeItem: (title: string): string => `Remove: ${title}`,
};

export type NotebookWords = typeof english;
export const notebookWords = (): NotebookWords => globalThis.pageWords?.notebook ?? english;
