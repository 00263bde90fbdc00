/** Says in a writer’s words that a field has a value of the wrong type. */

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a set of fields',
  record: 'a set of fields',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  null: 'nothing',
};

/** The schema’s message about a value of the wrong type, in a writer’s words; other messages as they are. */
export function inWords(message: string): string {
  const [, expected = '', received = ''] = message.match(/^expected (\w+), received (\w+)$/) ?? [];
  if (expected === '') return message;
  return received === 'undefined'
    ? 'is missing'
    : `must be ${TYPES[expected] ?? expected}, but is ${TYPES[received] ?? received}`;
}
