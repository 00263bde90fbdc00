/** Words from right to left within a line from left to right, which would draw its figures and stops into theirs. */

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}][^<>]*[\p{Script=Arabic}\p{Script=Hebrew}\p{M}]/gu;

/**
 * The same HTML with its words from right to left, and what stands between them, in a `bdi`.
 * @param language the BCP 47 tag of those words
 */
export const isolatedRun = (html: string, language: string): string =>
  html.replace(RIGHT_TO_LEFT, (run) => `<bdi lang="${language}">${run}</bdi>`);
