/** Reads the fields of a file of content: the YAML of its front matter, or JSON, which is YAML too. */

import { parseDocument } from 'yaml';
import { remembered } from '../text/remembered.ts';

/** The fields that a text holds; without `value` when it cannot be read, which `parseDocument` of `yaml` explains. */
export const readFields = remembered((text): { readonly value?: unknown } => {
  const document = parseDocument(text);
  if (document.errors.length > 0) return {};
  try {
    return { value: document.toJS() };
  } catch {
    return {}; // Its aliases expand to far more than the file contains.
  }
});
