import { describe, expect, it } from 'vitest';
import { openApi } from '../../../src/export/openapi.ts';
import { data } from '../../../src/i18n/en/data.ts';

interface Document {
  readonly paths: Record<string, { get: { parameters: { schema: { enum?: string[]; examples?: string[] } }[] } }>;
}

/** The schema of the parameter of a family of that many files. */
function schemaOf(count: number) {
  const parts = { one: Array.from({ length: count }, (_, i) => `value-${i}`) };
  const file = {
    path: 'data/{one}.json',
    parts,
    group: 'notes' as const,
    title: 'T',
    about: 'A',
    type: 'text/plain',
    example: 'x',
  };
  const address = (path: string) => `https://example.org/${path}`;
  const document = openApi([file], { site: 'S', version: '1', address, groups: data.groups });
  return (document as Document).paths['/data/{one}.json']?.get.parameters[0]?.schema;
}

describe('a parameter in the OpenAPI document', () => {
  it('lists the values that it may take', () => {
    expect(schemaOf(40)?.enum?.length).toBe(40);
  });

  it('gives three of them as examples where they are very many', () => {
    expect(schemaOf(30_000)).toEqual({ type: 'string', examples: ['value-0', 'value-1', 'value-2'] });
  });
});
