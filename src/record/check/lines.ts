/** Where things stand in the files, for messages. The checks know no files; whoever read them tells. */
export interface Lines {
  /** The line of a field of the front matter or of a JSON item, by its path; `undefined` when it is not known. */
  field(file: string, path: readonly PropertyKey[]): number | undefined;
  /** The line on which the body's first line stands. */
  body(file: string): number;
}
