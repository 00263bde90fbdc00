/** What the values in annotations can be, and how they are found in a document. */

/** An object of a document in JSON. */
export type Node = Record<string, unknown>;

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const listOf = (value: unknown): unknown[] => (value === undefined ? [] : [value].flat());
export const nodesOf = (value: unknown): Node[] => listOf(value).filter(isNode);
/** Every object within a value, itself included. */
export const within = (value: unknown): Node[] =>
  nodesOf(value).flatMap((node) => [node, ...Object.values(node).flatMap(within)]);
export const typed = (type: string, value: unknown): Node[] => within(value).filter((node) => node.type === type);

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isIri = (value: unknown): boolean => isText(value) && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);
/** An IRI, or an object that has one. */
export const isResource = (value: unknown): boolean => isIri(isNode(value) ? value.id : value);
export const isDate = (value: unknown): boolean =>
  isText(value) && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(value) && !Number.isNaN(Date.parse(value));
export const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;
export const isOneOf =
  (...names: string[]) =>
  (value: unknown): boolean =>
    isText(value) && names.includes(value);
export const isMotivation = isOneOf(
  ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting'],
  ...['identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
);

/** Bodies and targets, and what a choice among them offers. */
export const resourcesOf = ({ body, target }: Node): unknown[] =>
  [body, target].flatMap(listOf).flatMap((one) => [one, ...(isNode(one) && isText(one.type) ? listOf(one.items) : [])]);
/** The first object of a type. */
export const first = (type: string, document: Node): Node => typed(type, document)[0] ?? {};
