/** The words in and around prose in English. */

export const prose = {
  sources: 'Sources',
  alone: '(one source)',
  since: (date: string) => `Since then: ${date}`,
};
