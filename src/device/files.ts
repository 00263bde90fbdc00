/** In characters: more than a class will write, and little enough to be read at once. */
export const LARGEST_FILE = 5_000_000;

/** Gives the reader a file to keep. */
export function saveFile(name: string, content: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // Some browsers still read the address when this returns.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
