/**
 * A short name for a source, for the hundreds of links that lead to it: `s` and up to four letters and figures. It is
 * made from the id alone (FNV-1a, 32 bits cut to 20), so that it does not change when other sources come and go. Should
 * two sources get the same key, the check reports it.
 */
export function sourceKey(id: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return `s${((hash ^ (hash >>> 20)) & 0xfffff).toString(36)}`;
}
