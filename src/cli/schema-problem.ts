/** Puts what a schema has against a file into sentences: what is wrong, and what to do about it. */

import type { z } from 'astro/zod';
import type { Problem } from '../errors/problem.ts';
import { nearest } from '../record/check/nearest.ts';

/** Where in the file an issue lies: a field that nobody knows is named after the path to its parent. */
export const pathOf = (issue: z.core.$ZodIssue): readonly PropertyKey[] =>
  issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;

/** @param schemas the file or folder that says what a field may hold */
export function schemaProblem(
  issue: z.core.$ZodIssue,
  {
    file,
    line,
    schema,
    schemas = 'src/schemas/',
  }: Pick<Problem, 'file' | 'line'> & { schema: z.ZodType; schemas?: string },
): Problem {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(shapeAt(schema, issue.path));
    const wrong = issue.keys[0] ?? '';
    const meant = nearest(wrong, known);
    const remedy = meant === undefined ? 'Remove it.' : `Did you mean "${meant}"?`;
    return { file, line, cause: `has an unknown field, "${wrong}"`, remedy };
  }
  const field = issue.path.join('.');
  const what = inWords(issue.message.replace(/^Invalid input: /, ''));
  const remedy = issue.code === 'custom' ? issue.params?.remedy : undefined;
  return {
    file,
    line,
    cause: field === '' ? what : `${field}: ${what}`,
    remedy: remedy ?? `See ${schemas} for what ${field === '' ? 'the file' : 'the field'} may hold.`,
  };
}

/** The fields that a set of fields may have; none where the path leads through a list. */
function shapeAt(schema: z.ZodType, path: readonly PropertyKey[]): Readonly<Record<PropertyKey, z.ZodType>> {
  const inner = 'unwrap' in schema ? (schema as z.ZodOptional<z.ZodType>).unwrap() : schema;
  const shape = 'shape' in inner ? (inner.shape as Record<PropertyKey, z.ZodType>) : {};
  const [name, ...rest] = path;
  if (name === undefined) return shape;
  const next = shape[name];
  return next === undefined ? {} : shapeAt(next, rest);
}

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a set of fields',
  record: 'a set of fields',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  null: 'nothing',
};

/** The schema's message about a value of the wrong type, in a writer's words. */
function inWords(message: string): string {
  const [, expected = '', received = ''] = message.match(/^expected (\w+), received (\w+)$/) ?? [];
  if (expected === '') return message;
  return received === 'undefined'
    ? 'is missing'
    : `must be ${TYPES[expected] ?? expected}, but is ${TYPES[received] ?? received}`;
}
