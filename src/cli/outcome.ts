/** What a command returns: the text to print, and the exit code. */
export interface Outcome {
  readonly output: string;
  readonly code: 0 | 1;
}
