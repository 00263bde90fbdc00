import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** Wakes the island when the reader turns to it; see `src/client/engage.ts`. */
    'client:engage'?: boolean;
  }
}
