/**
 * Gives a tag a role of DPUB-ARIA 1.1 by spreading it in: `<a {...dpub('doc-noteref')} href="…">`. Astro's types list
 * only the roles of WAI-ARIA.
 */
export const dpub = (role: 'doc-noteref' | 'doc-backlink' | 'doc-biblioref'): object => ({ role });
