/** What the notebook answers when something is kept in it, in English unless the page is in another language. */

const english = {
  /** `until` says how long the change lasts where nothing can be stored. */
  notStored: (until: string): string =>
    `This browser stores no data for this site (private window, or storage full): ${until}`,
  kept: 'Kept in the notebook.',
  keptUntil: 'it is kept until you leave. Download the notebook to save it.',
  removed: 'Removed from the notebook.',
  removedUntil: 'it is removed until you leave.',
  moved: (number: number, total: number): string => `Now number ${number} of ${total}.`,
  movedUntil: 'the order lasts until you leave.',
  added: (added: number, total: number): string => `${added} of ${total} added; existing items were not changed.`,
  /** A passage that was marked, as its title. */
  quoted: (words: string): string => `“${words}”`,
};

export type KeepingWords = typeof english;
export const keepingWords = (): KeepingWords => globalThis.pageWords?.keeping ?? english;
