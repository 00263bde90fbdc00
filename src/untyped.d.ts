/** The part of the edtf package that is used here; it ships no types. */
declare module 'edtf' {
  /** A date, season or interval; `min` and `max` are milliseconds since 1970, infinite for an open end. */
  export interface ExtDate {
    readonly min: number;
    readonly max: number;
  }
  /** Throws for a string that is not EDTF (ISO 8601-2, level 2). */
  export default function edtf(date: string): ExtDate;
}

/** Citation.js has no types of its own; this is what is used of it. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    format(as: 'bibtex' | 'ris' | 'bibliography', options?: { template: string; lang: string; format: 'html' }): string;
  }
  interface Register {
    add(name: string, value: unknown): void;
  }
  export const plugins: {
    config: {
      get(name: '@csl'): { styles: Register; locales: Register };
      get(name: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean } };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';

/** Made by `src/integrations/notes-script.ts`. */
declare module 'virtual:notes-script' {
  export const code: string;
  /** The value of the attribute `integrity`. */
  export const integrity: string;
}

/** The addresses of the files of words for the scripts, by language; see `src/integrations/page-words.ts`. */
declare module 'virtual:page-words' {
  const files: Readonly<Record<string, string>>;
  export default files;
}

declare module 'virtual:translation-state' {
  /** Files of translations whose original has changed since; see `src/integrations/checked-content.ts`. */
  export const behind: readonly string[];
  export const unusable: readonly string[];
}
