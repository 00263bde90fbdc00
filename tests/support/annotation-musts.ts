/**
 * What the W3C’s Web Annotation Data Model (Recommendation of 23 February 2017) demands of a document, as far as it can be
 * seen in the document alone; each demand comes with a way to break it, so that its test can be seen to fail.
 */

import {
  first,
  isCount,
  isDate,
  isIri,
  isMotivation,
  isNode,
  isOneOf,
  isResource,
  isText,
  listOf,
  type Node,
  nodesOf,
  resourcesOf,
  typed,
  within,
} from './annotation-values.ts';

export interface Must {
  /** The section, and the demand. */
  readonly says: string;
  readonly holds: (document: Node) => boolean;
  /** Changes a document that is right into one that breaks this demand. */
  readonly breaks: (document: Node) => void;
}

/** The values of a property, wherever it is, are all as they have to be; a list counts as one value. */
const eachOne =
  (name: string, isRight: (value: unknown) => boolean, nodes: (document: Node) => Node[] = within) =>
  (document: Node): boolean =>
    nodes(document).every((node) => !(name in node) || isRight(node[name]));
/** The same, where a list of values is allowed. */
const eachOf = (name: string, isRight: (value: unknown) => boolean, nodes?: (document: Node) => Node[]) =>
  eachOne(name, (value) => listOf(value).length > 0 && listOf(value).every(isRight), nodes);
/** Objects of a type have this property, with one value that is right. */
const needs =
  (type: string, name: string, isRight: (value: unknown) => boolean) =>
  (document: Node): boolean =>
    typed(type, document).every((node) => isRight(node[name]));
const lacks =
  (type: string, ...names: string[]) =>
  (document: Node): boolean =>
    typed(type, document).every((node) => names.every((name) => !(name in node)));

const dates = (name: string): Must => ({
  says: `3.3.1 ${name}: one date with time, in UTC`,
  holds: eachOne(name, isDate),
  breaks: (document) => Object.assign(document, { [name]: '2023-01-29' }),
});
const identity = (type: string, section: string): readonly Must[] => [
  {
    says: `${section} the context is the model’s`,
    holds: (document) => listOf(document['@context']).includes('http://www.w3.org/ns/anno.jsonld'),
    breaks: (document) => Object.assign(document, { '@context': 'http://schema.org/' }),
  },
  {
    says: `${section} id: one IRI`,
    holds: ({ id }) => isIri(id),
    breaks: (document) => Object.assign(document, { id: [document.id] }),
  },
  {
    says: `${section} type: ${type}`,
    holds: (document) => listOf(document.type).includes(type),
    breaks: (document) => Object.assign(document, { type: 'Document' }),
  },
  dates('created'),
  dates('modified'),
  {
    says: '3.3.6 rights: IRIs',
    holds: eachOf('rights', isIri),
    breaks: (document) => Object.assign(document, { rights: 'CC BY' }),
  },
  {
    says: '3.3.2 an agent is a person, an organisation or software',
    holds: (document) =>
      within(document)
        .flatMap(({ creator, generator }) => [creator, generator].flatMap(nodesOf))
        .every(({ type }) => isOneOf('Person', 'Organization', 'Software')(type)),
    breaks: (document) => Object.assign(document, { creator: { id: 'urn:x', type: 'Newspaper', name: 'X' } }),
  },
  {
    says: '3.3.2 an agent has an IRI or a name',
    holds: eachOf('creator', (agent) => isResource(agent) || (isNode(agent) && isText(agent.name))),
    breaks: (document) => Object.assign(document, { creator: { type: 'Person' } }),
  },
];

/** What holds for every annotation, and for all annotations in a page. */
const PARTS: readonly Must[] = [
  {
    says: '3.1 target: at least one',
    holds: (document) => typed('Annotation', document).every(({ target }) => listOf(target).length > 0),
    breaks: (document) => Object.assign(first('Annotation', document), { target: [] }),
  },
  {
    says: '3.2 each body and target is an IRI, or an object of a known kind or with an IRI',
    holds: (document) =>
      typed('Annotation', document)
        .flatMap(resourcesOf)
        .every(
          (one) =>
            isResource(one) ||
            (isNode(one) && isOneOf('TextualBody', 'SpecificResource', 'Choice', 'Composite', 'List')(one.type)),
        ),
    breaks: (document) => Object.assign(first('Annotation', document), { body: { type: 'Prose', value: 'x' } }),
  },
  {
    says: '3.2.1 format and language of a text: strings',
    holds: (document) => eachOf('format', isText)(document) && eachOf('language', isText)(document),
    breaks: (document) => Object.assign(first('TextualBody', document), { language: { en: true } }),
  },
  {
    says: '3.2.1 textDirection: ltr, rtl or auto',
    holds: eachOne('textDirection', isOneOf('ltr', 'rtl', 'auto')),
    breaks: (document) => Object.assign(first('TextualBody', document), { textDirection: 'left' }),
  },
  {
    says: '3.2.1 processingLanguage: one',
    holds: eachOne('processingLanguage', isText),
    breaks: (document) => Object.assign(first('TextualBody', document), { processingLanguage: ['en', 'ur'] }),
  },
  {
    says: '3.2.4 a textual body has one value, a string',
    holds: needs('TextualBody', 'value', isText),
    breaks: (document) => Object.assign(first('TextualBody', document), { value: ['a', 'b'] }),
  },
  {
    says: '3.2.4 a textual body has no items and no source',
    holds: lacks('TextualBody', 'items', 'source'),
    breaks: (document) => Object.assign(first('TextualBody', document), { source: 'urn:x' }),
  },
  {
    says: '3.2.5 body and bodyValue exclude each other',
    holds: (document) => typed('Annotation', document).every((node) => !('body' in node && 'bodyValue' in node)),
    breaks: (document) => Object.assign(first('Annotation', document), { bodyValue: 'A text' }),
  },
  {
    says: '3.2.7 a choice has a list of items',
    holds: needs('Choice', 'items', (items) => Array.isArray(items) && items.length > 0),
    breaks: (document) => Object.assign(first('Choice', document), { items: 'urn:x' }),
  },
  {
    says: '3.2.7 a choice has no value, no source and no purpose',
    holds: lacks('Choice', 'value', 'source', 'purpose'),
    breaks: (document) => Object.assign(first('Choice', document), { purpose: 'commenting' }),
  },
  {
    says: '3.3.5 motivation: of the model’s',
    holds: eachOf('motivation', isMotivation),
    breaks: (document) => Object.assign(first('Annotation', document), { motivation: 'praising' }),
  },
  {
    says: '3.3.5 purpose: of the model’s, and only on a textual body or a specific resource',
    holds: (document) =>
      eachOf('purpose', isMotivation)(document) &&
      within(document).every((node) => !('purpose' in node) || isOneOf('TextualBody', 'SpecificResource')(node.type)),
    breaks: (document) => Object.assign(first('TextualBody', document), { purpose: 'praising' }),
  },
  {
    says: '3.3.7 canonical: one IRI',
    holds: eachOne('canonical', isIri),
    breaks: (document) => Object.assign(first('Annotation', document), { canonical: ['urn:x', 'urn:y'] }),
  },
  {
    says: '3.3.7 via: IRIs',
    holds: eachOf('via', isIri),
    breaks: (document) => Object.assign(first('Annotation', document), { via: 'elsewhere' }),
  },
  {
    says: '4 a specific resource has one source, an IRI or an object with one',
    holds: needs('SpecificResource', 'source', isResource),
    breaks: (document) => Object.assign(first('SpecificResource', document), { source: ['urn:x', 'urn:y'] }),
  },
  {
    says: '4 a specific resource has no items and no value',
    holds: lacks('SpecificResource', 'items', 'value'),
    breaks: (document) => Object.assign(first('SpecificResource', document), { value: 'x' }),
  },
  {
    says: '4.2 a selector is of a known type',
    holds: eachOf(
      'selector',
      (selector) =>
        isNode(selector) &&
        isOneOf(
          ...['FragmentSelector', 'CssSelector', 'XPathSelector', 'TextQuoteSelector', 'TextPositionSelector'],
          ...['DataPositionSelector', 'SvgSelector', 'RangeSelector'],
        )(selector.type),
    ),
    breaks: (document) => Object.assign(first('TextQuoteSelector', document), { type: 'QuoteSelector' }),
  },
  {
    says: '4.2.4 a TextQuoteSelector has one exact, which quotes something',
    holds: needs('TextQuoteSelector', 'exact', (exact) => isText(exact) && exact !== ''),
    breaks: (document) => Object.assign(first('TextQuoteSelector', document), { exact: ['a', 'b'] }),
  },
  ...['prefix', 'suffix'].map((name) => ({
    says: `4.2.4 a TextQuoteSelector has at most one ${name}, a string`,
    holds: eachOne(name, isText),
    breaks: (document: Node) => Object.assign(first('TextQuoteSelector', document), { [name]: ['a', 'b'] }),
  })),
  ...['start', 'end'].map((name) => ({
    says: `4.2.5 a TextPositionSelector has one ${name}, a whole number from 0`,
    holds: needs('TextPositionSelector', name, isCount),
    breaks: (document: Node) => Object.assign(first('TextPositionSelector', document), { [name]: -1 }),
  })),
  {
    says: '4.2.5 a TextPositionSelector ends after its start',
    holds: (document) => typed('TextPositionSelector', document).every(({ start, end }) => Number(end) > Number(start)),
    breaks: (document) => Object.assign(first('TextPositionSelector', document), { end: 0 }),
  },
  {
    says: '4.3 a state is of a known type',
    holds: eachOf('state', (state) => isNode(state) && isOneOf('TimeState', 'HttpRequestState')(state.type)),
    breaks: (document) => Object.assign(first('TimeState', document), { type: 'State' }),
  },
  {
    says: '4.3.1 a TimeState has dates with time, in UTC, or a start and an end, and not both',
    holds: (document) =>
      typed('TimeState', document).every(({ sourceDate, sourceDateStart, sourceDateEnd }) =>
        sourceDate === undefined
          ? isDate(sourceDateStart) && isDate(sourceDateEnd)
          : listOf(sourceDate).every(isDate) && sourceDateStart === undefined && sourceDateEnd === undefined,
      ),
    breaks: (document) => Object.assign(first('TimeState', document), { sourceDateStart: '2023-01-29T00:00:00Z' }),
  },
  {
    says: '4.4 styleClass: strings',
    holds: eachOf('styleClass', isText),
    breaks: (document) => Object.assign(first('SpecificResource', document), { styleClass: 7 }),
  },
  {
    says: '4.5 renderedVia: IRIs, or objects with one',
    holds: eachOf('renderedVia', isResource),
    breaks: (document) => Object.assign(first('SpecificResource', document), { renderedVia: 'a browser' }),
  },
  {
    says: '4.6 scope: IRIs, or objects with one',
    holds: eachOf('scope', isResource),
    breaks: (document) => Object.assign(first('SpecificResource', document), { scope: 'the page' }),
  },
];

/** What an annotation in a file of its own must be. */
export const ANNOTATION_MUSTS: readonly Must[] = [...identity('Annotation', '3.1'), dates('generated'), ...PARTS];

/** What a collection must be; its pages may be in it. */
export const COLLECTION_MUSTS: readonly Must[] = [
  ...identity('AnnotationCollection', '5.1'),
  {
    says: '5.1 label: strings',
    holds: ({ label }) => listOf(label).every(isText),
    breaks: (document) => Object.assign(document, { label: 7 }),
  },
  {
    says: '5.1 total: a whole number from 0',
    holds: ({ total }) => total === undefined || isCount(total),
    breaks: (document) => Object.assign(document, { total: '41' }),
  },
  {
    says: '5.1 first: one page, unless the collection is empty',
    holds: ({ first, total }) => total === 0 || isResource(first),
    breaks: (document) => Object.assign(document, { first: [document.first] }),
  },
  {
    says: '5.1 last: at most one page',
    holds: ({ last }) => last === undefined || isResource(last),
    breaks: (document) => Object.assign(document, { last: [document.last] }),
  },
];

/** What a page of a collection must be, and every annotation in it. */
export const PAGE_MUSTS: readonly Must[] = [
  ...identity('AnnotationPage', '5.2'),
  {
    says: '5.2 items: a list of annotations, each with one IRI',
    holds: ({ items }) =>
      Array.isArray(items) && items.every((item) => isNode(item) && item.type === 'Annotation' && isIri(item.id)),
    breaks: (document) => Object.assign(document, { items: ['urn:x', 7] }),
  },
  ...['partOf', 'next', 'prev'].map((name) => ({
    says: `5.2 ${name}: at most one`,
    holds: (document: Node) => !(name in document) || isResource(document[name]),
    breaks: (document: Node) => Object.assign(document, { [name]: ['urn:x', 'urn:y'] }),
  })),
  {
    says: '5.2 startIndex: a whole number from 0',
    holds: ({ startIndex }) => startIndex === undefined || isCount(startIndex),
    breaks: (document) => Object.assign(document, { startIndex: 1.5 }),
  },
  ...PARTS,
];
