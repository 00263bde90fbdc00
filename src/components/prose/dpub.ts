/**
 * A role of DPUB-ARIA 1.1, to be spread into a tag: `<a {...dpub('doc-noteref')} href="…">`. Astro's types list the roles
 * of WAI-ARIA alone.
 */
export const dpub = (role: 'doc-noteref' | 'doc-backlink' | 'doc-biblioref'): object => ({ role });
