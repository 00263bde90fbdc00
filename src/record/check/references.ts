/** The rule that whatever one piece of content refers to must exist. */

import type { Problem } from '../../errors/problem.ts';
import { editionText } from '../../text/edition.ts';
import { noteName } from '../mention.ts';
import { type Contents, ofArticle, references, type StudyPath } from '../model.ts';
import type { Lines } from './lines.ts';
import { didYouMean } from './nearest.ts';

export function checkReferences(contents: Contents, lines: Lines): Problem[] {
  const entries = contents.entries.map((entry) => entry.id);
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
  return [
    ...contents.notes.flatMap(({ file, data }) => (data.about ? unknownEntry(file, data.about, ['about']) : [])),
    ...contents.entries.flatMap((entry) => references(entry).flatMap((id) => unknownEntry(entry.file, id, []))),
    ...contents.questions.flatMap(({ file, data }) => (data.about ? unknownEntry(file, data.about, ['about']) : [])),
    ...contents.articles.flatMap(({ id: article, file, data, body }) => {
      const notes = ofArticle(contents.notes, article).map(noteName);
      const questions = ofArticle(contents.questions, article);
      const count = editionText(body).paragraphs.length;
      const known = { notes, questions: questions.map(({ id }) => id), claims: entries, count };
      return [
        ...(sources.includes(data.source)
          ? []
          : [
              {
                file,
                line: lines.field(file, ['source']),
                cause: `names the source ${data.source}, which is not in content/sources.json`,
                remedy: didYouMean(data.source, sources, 'Add the source or correct its id.'),
              },
            ]),
        ...data.strip.flatMap(({ event }) => unknownEntry(file, event, ['strip'])),
        ...questions.flatMap(({ file, data: { passage } }) => unknownPassage(file, passage, count, lines)),
        ...ofArticle(contents.threads, article).flatMap(({ file, data: { steps, events } }) =>
          [...steps, ...events].flatMap((id) => {
            if (!id.startsWith('notes/')) return unknownEntry(file, id, []);
            if (notes.includes(id.slice('notes/'.length))) return [];
            const cause = `refers to ${id}, which the article does not have`;
            const remedy = didYouMean(id, notes, 'Write the note or remove the step.');
            return [{ file, line: lines.field(file, ['steps']), cause, remedy }];
          }),
        ),
        ...ofArticle(contents.paths, article).flatMap((path) => unknownInStages(path, known, lines)),
      ];
    }),
  ];
}

/** What the stages of a path may name, and how many paragraphs its report has. */
interface Known {
  readonly notes: readonly string[];
  readonly claims: readonly string[];
  readonly questions: readonly string[];
  readonly count: number;
}

function unknownInStages({ file, data }: StudyPath, known: Known, lines: Lines): Problem[] {
  return data.stages.flatMap((stage, i) => {
    const at = (field: string) => lines.field(file, ['stages', i, field]);
    const [first, last] = stage.passages ?? [1, 1];
    const wrong = first > last || last > known.count;
    const cause = `a stage has paragraphs ${first} to ${last}, and the report has ${known.count}`;
    return [
      ...(['notes', 'claims', 'questions'] as const).flatMap((field) =>
        stage[field].flatMap((name) => {
          if (known[field].includes(name)) return [];
          const cause = `a stage names ${name}, which does not exist`;
          return [{ file, line: at(field), cause, remedy: didYouMean(name, known[field], 'Write it or remove it.') }];
        }),
      ),
      ...(wrong ? [{ file, line: at('passages'), cause, remedy: 'Give the first and the last paragraph.' }] : []),
    ];
  });
}

/** A question must be about a paragraph that its report has. */
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
