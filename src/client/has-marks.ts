/** Whether the reader keeps marks on this device; where nothing can be stored there are none. */
export function hasMarks(): boolean {
  try {
    return /"mark"/.test(localStorage.notebook);
  } catch {
    return false;
  }
}
