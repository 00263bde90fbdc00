/** The part of the W3C Web Annotation Data Model (Recommendation of 23 February 2017) that the site’s files use. */

export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** The media type of a note's source: Markdown with the elements Cite and Since. */
export const MDX = 'text/mdx';

export interface Agent {
  readonly id: string;
  readonly type: 'Organization';
  readonly name: string;
  readonly homepage: string;
}

/** Section 3.2.4. */
interface TextualBody {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly format: string;
  readonly language?: string;
  readonly purpose?: 'tagging' | 'describing' | 'commenting' | 'classifying';
}

/** Section 3.2.7: alternatives, of which a program shows the first it can. */
interface Choice {
  readonly type: 'Choice';
  readonly items: readonly TextualBody[];
}

/** Section 4. */
interface SpecificBody {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly purpose: 'identifying' | 'classifying';
}

export type Selector =
  | { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix?: string; readonly suffix?: string }
  /** In code points, as section 4.2.5 requires. */
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };

export interface Target {
  readonly type: 'SpecificResource';
  /** The text in which positions are counted. */
  readonly source: string;
  /** The page on which it is shown. */
  readonly scope: string;
  readonly selector: readonly Selector[];
  /** Section 4.3.1: the text as it was on the day of the report. */
  readonly state: { readonly type: 'TimeState'; readonly sourceDate: string };
}

export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly label: string;
  readonly motivation: 'describing' | 'classifying';
  readonly creator: Agent;
  readonly modified: string;
  readonly rights: string;
  readonly body: readonly (TextualBody | Choice | SpecificBody)[];
  readonly target: readonly Target[];
}
