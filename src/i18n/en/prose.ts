/** The words in and around prose in English. */

export const prose = {
  sources: 'Sources',
  alone: '(one source)',
  /** Before the date of what came later. */
  sinceThen: 'Since then: ',
};
