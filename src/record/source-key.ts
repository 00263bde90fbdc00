/**
 * From so many sources on, keys have all 32 bits of the hash. Among fewer, about two get the same short key; among ten
 * thousand there would be fifty.
 */
export const MANY_SOURCES = 2_000;

/**
 * A short name for a source, for the hundreds of links that lead to it: `s` and up to four letters and figures, or seven
 * on a site with many sources. It is made from the id alone (FNV-1a, 32 bits, cut to 20 for the short one), so that it does
 * not change when other sources come and go. Should two sources get the same key, the check reports it.
 */
export function sourceKey(id: string, long = false): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return `s${(long ? hash >>> 0 : (hash ^ (hash >>> 20)) & 0xfffff).toString(36)}`;
}
