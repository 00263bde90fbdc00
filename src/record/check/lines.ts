/** Looks up line numbers for messages. The checks read no files themselves; the code that reads them passes this in. */
export interface Lines {
  /** The line of a field of the front matter or of a JSON item, by its path; `undefined` when it is not known. */
  field(file: string, path: readonly PropertyKey[]): number | undefined;
  /** The line of the file on which the body begins. */
  body(file: string): number;
}
