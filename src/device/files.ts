/** Gives the reader files to keep, and limits the size of those read back. */

/** In characters: more than a class will write, and small enough to be read at once. */
export const LARGEST_FILE = 5_000_000;

/** Downloads a file to the reader's device. */
export function saveFile(name: string, content: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // Some browsers are still reading the address when this returns.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
