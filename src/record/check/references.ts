/** The rule that whatever one piece of content refers to must exist. */

import type { Problem } from '../../errors/problem.ts';
import type { Stage } from '../../schemas/path.ts';
import { editionText } from '../../text/edition.ts';
import { noteName } from '../mention.ts';
import { type Contents, references } from '../model.ts';
import type { Lines } from './lines.ts';
import { didYouMean } from './nearest.ts';

export function checkReferences(contents: Contents, lines: Lines): Problem[] {
  const entries = contents.entries.map((entry) => entry.id);
  const notes = contents.notes.map((note) => `notes/${noteName(note)}`);
  const sources = contents.sources.map((source) => source.id);
  const unknownEntry = (file: string, id: string, path: PropertyKey[]): Problem[] =>
    entries.includes(id)
      ? []
      : [
          {
            file,
            line: lines.field(file, path),
            cause: `refers to ${id}, which does not exist`,
            remedy: didYouMean(id, entries, `Write content/${id}.mdx or remove the reference.`),
          },
        ];
  const questions = contents.questions.map(({ id }) => id);
  const count = editionText(contents.articles[0]?.body ?? '').paragraphs.length;
  const unknownInStage = (file: string, { notes: own, claims, questions: asked, passages }: Stage, i: number) => {
    const at = (field: string) => lines.field(file, ['stages', i, field]);
    const missing = (field: string, name: string, known: readonly string[]): Problem[] => {
      if (known.includes(name)) return [];
      const cause = `a stage names ${name}, which does not exist`;
      return [{ file, line: at(field), cause, remedy: didYouMean(name, known, 'Write it or remove it.') }];
    };
    const names = notes.map((name) => name.replace('notes/', ''));
    const [first, last] = passages ?? [1, 1];
    const wrong = first > last || last > count;
    const cause = `a stage has paragraphs ${first} to ${last}, and the report has ${count}`;
    return [
      ...own.flatMap((name) => missing('notes', name, names)),
      ...claims.flatMap((id) => missing('claims', id, entries)),
      ...asked.flatMap((id) => missing('questions', id, questions)),
      ...(wrong ? [{ file, line: at('passages'), cause, remedy: 'Give the first and the last paragraph.' }] : []),
    ];
  };
  return [
    ...contents.notes.flatMap(({ file, data }) => (data.about ? unknownEntry(file, data.about, ['about']) : [])),
    ...contents.entries.flatMap((entry) => references(entry).flatMap((id) => unknownEntry(entry.file, id, []))),
    ...contents.questions.flatMap(({ file, data }) => (data.about ? unknownEntry(file, data.about, ['about']) : [])),
    ...contents.questions.flatMap(({ file, data }) => unknownPassage(file, data.passage, count, lines)),
    ...contents.threads.flatMap(({ file, data }) =>
      [...data.steps, ...data.events].flatMap((id) => (notes.includes(id) ? [] : unknownEntry(file, id, []))),
    ),
    ...contents.paths.flatMap(({ file, data }) => data.stages.flatMap((stage, i) => unknownInStage(file, stage, i))),
    ...contents.articles
      .filter(({ data }) => !sources.includes(data.source))
      .map(({ file, data }) => ({
        file,
        line: lines.field(file, ['source']),
        cause: `names the source ${data.source}, which is not in content/sources.json`,
        remedy: didYouMean(data.source, sources, 'Add the source or correct its id.'),
      })),
  ];
}

/** A question must be about a paragraph that the first article has. */
function unknownPassage(file: string, passage: number, count: number, lines: Lines): Problem[] {
  if (passage <= count) return [];
  const cause = `is about paragraph ${passage}, and the report has ${count}`;
  return [
    {
      file,
      line: lines.field(file, ['passage']),
      cause,
      remedy: 'Give the number of the paragraph that holds the answer.',
    },
  ];
}
