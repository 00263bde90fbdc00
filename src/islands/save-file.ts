/** Gives the reader a file to keep. */
export function saveFile(name: string, content: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // Some browsers still read the address when this returns.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
