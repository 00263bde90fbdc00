/**
 * A note on the report: its title and first sentence, opening to its prose. It is a native `details`, so that it opens
 * without script; hydration adds the tools.
 */

import { type ReactNode, useSyncExternalStore } from 'react';
import { noteId } from '../../contracts.ts';
import { noteWords } from '../../i18n/client/en/note.ts';
import ErrorBoundary from '../ErrorBoundary.tsx';
import NoteTools, { type NoteFacts } from './NoteTools.tsx';

interface Props extends NoteFacts {
  /** The kind, which also names its drawing on the page (`KindSymbols.astro`). */
  kind: string;
  /** The prose and the links onward, rendered by the server. */
  children?: ReactNode;
}

const never = () => () => {};
/** `false` on the server and while hydrating: a button that does nothing yet would lose the reader's click. */
const useIsHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

export default function Note({ kind, children, ...facts }: Props) {
  const isHydrated = useIsHydrated();
  return (
    <details className="note" name="note">
      <summary>
        <svg className="kind" width="18" height="18" aria-hidden="true">
          <use href={`#k-${kind}`} />
        </svg>
        <span className="title">
          <span className="visually-hidden">{`${noteWords().kind(kind)}:`}</span> {facts.title}
        </span>
        <span className="gist">{facts.gist}</span>
      </summary>
      <div className="body" id={noteId(facts.name)}>
        {children}
        <div className="tools">
          {isHydrated && (
            <ErrorBoundary>
              <NoteTools {...facts} />
            </ErrorBoundary>
          )}
        </div>
      </div>
    </details>
  );
}
