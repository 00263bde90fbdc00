/** The words of the timeline’s filters, in English unless the page is in another language. */

const english = {
  filter: (chosen: readonly string[]): string => (chosen.length === 0 ? 'Filter' : `Filter: ${chosen.join(', ')}`),
  upTo: (day: string | undefined): string => `up to ${day}`,
  thread: 'Thread',
  all: 'all',
  participant: 'Participant',
  anyone: 'anyone',
  type: 'Type',
  any: 'any',
  showUpTo: (day: string | undefined): string => `Show events up to ${day}`,
  /** `12 of 69 events`, for the reader and the screen reader. */
  count: (shown: number, total: number): string =>
    `${shown === total ? '' : `${shown} of `}${total} ${total === 1 ? 'event' : 'events'}`,
};

export type TimelineWords = typeof english;
export const timelineWords = (): TimelineWords => globalThis.pageWords?.timeline ?? english;
