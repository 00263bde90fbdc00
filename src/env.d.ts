import 'astro';

declare global {
  interface ImportMetaEnv {
    /** Whether the site has `MANY_SOURCES`. */
    readonly MANY_SOURCES?: boolean;
  }
}

declare module 'astro' {
  interface AstroClientDirectives {
    /** Wakes the island when the reader turns to it; see `src/client/engage.ts`. */
    'client:engage'?: boolean;
  }
}
