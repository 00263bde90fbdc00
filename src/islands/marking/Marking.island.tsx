/**
 * The reader's own marks in the report, made by selecting words or by stepping through them with the keyboard, and
 * listed below the text.
 */

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { paragraphsHere, rangeOf, textOf } from '../../client/report-ranges.ts';
import { paragraphId } from '../../contracts.ts';
import { dropItem, keepItem, noItems, notebookItems, subscribeToNotebook } from '../../device/notebook.ts';
import { markingWords } from '../../i18n/client/en/marking.ts';
import { type Stretch, step } from '../../text/stretch.ts';
import { adoptStyles } from '../adoptStyles.ts';
import { useAnnouncement } from '../useAnnouncement.ts';
import MarkEditor from './MarkEditor.tsx';
import marking from './marking.css?inline';
import { describeParagraphs, isIn, paint, watchSelection } from './marks-on-page.ts';
import { markFor, type PlacedMark, placeMarks } from './own-marks.ts';

interface Props {
  /** The article's path; those of its other editions begin with it, and in another language a folder comes before it. */
  path: string;
  headline: string;
}

/** What the panel holds: nothing, words that could be marked, or a mark to comment on. */
type Panel = undefined | { readonly at: Stretch; readonly by: 'selection' | 'steps' } | { readonly mark: PlacedMark };

export default function Marking({ path, headline }: Props) {
  const items = useSyncExternalStore(subscribeToNotebook, notebookItems, noItems);
  const [edition, setEdition] = useState(0);
  const [panel, setPanel] = useState<Panel>();
  const [said, say] = useAnnouncement();
  const returnTo = useRef<HTMLElement>(undefined);
  const texts = edition === 0 ? [] : paragraphsHere().map(textOf);
  const marks = placeMarks(texts, items, path);
  const words = markingWords();

  useEffect(() => {
    adoptStyles(marking);
    const count = () => setEdition((number) => number + 1);
    count();
    document.addEventListener('editionchange', count);
    return () => document.removeEventListener('editionchange', count);
  }, []);
  useEffect(() => {
    const open = () => {
      returnTo.current = document.querySelector<HTMLElement>('[data-mark]') ?? undefined;
      const seen = paragraphsHere().findIndex((words) => words.getBoundingClientRect().bottom > 120);
      const first = step(
        paragraphsHere().map(textOf).slice(Math.max(0, seen)),
        undefined,
        'sentence',
        1,
        document.documentElement.lang,
      );
      if (first) setPanel({ at: { ...first, paragraph: first.paragraph + Math.max(0, seen) }, by: 'steps' });
    };
    const button = document.querySelector('[data-mark]');
    button?.addEventListener('click', open);
    // The reader may have pressed the button before this had loaded (`wake-marking.ts`).
    if (document.querySelector('.own-marking[data-asked]')) open();
    return () => button?.removeEventListener('click', open);
  }, []);
  useEffect(() => watchSelection((at) => setPanel((now) => offer(now, at))), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another edition has other paragraphs
  useEffect(() => {
    paint(
      'own',
      marks.flatMap(({ at }) => at ?? []),
    );
    paint('own-chosen', panel === undefined ? [] : [('mark' in panel ? panel.mark.at : panel.at) ?? []].flat());
    describeParagraphs(marks);
  }, [marks, panel, edition]);
  useEffect(() => {
    const find = (event: MouseEvent) => {
      const hit = marks.find(({ at }) => at && isIn(rangeOf(at), event));
      if (hit && getSelection()?.isCollapsed && !(event.target as Element).closest('a')) setPanel({ mark: hit });
    };
    document.addEventListener('click', find);
    return () => document.removeEventListener('click', find);
  });

  const close = () => {
    setPanel(undefined);
    returnTo.current?.focus();
    returnTo.current = undefined;
  };
  const keep = (at: Stretch, comment: string) => {
    const url = `${location.origin}${location.pathname}`;
    const mark = markFor(texts, at, { url, headline }, comment);
    say(keepItem(mark));
    getSelection()?.removeAllRanges();
    close();
  };
  const take = ({ mark }: PlacedMark) => {
    say(dropItem(mark.id));
    close();
  };

  return (
    <>
      {marks.length > 0 && (
        <section className="own-marks" aria-labelledby="own-marks">
          <h2 id="own-marks">{words.yourMarks}</h2>
          <ol>
            {marks.map((placed) => (
              <li key={placed.mark.id}>
                {placed.at ? (
                  <a href={`#${paragraphId(placed.at.paragraph + 1)}`}>{words.quoted(placed.mark.exact)}</a>
                ) : (
                  <span>{words.quoted(placed.mark.exact)}</span>
                )}
                {placed.byParagraph && ` ${words.byParagraph}`}
                {placed.mark.comment && <p>{placed.mark.comment}</p>}
                <button
                  type="button"
                  onClick={({ currentTarget }) => {
                    returnTo.current = currentTarget;
                    setPanel({ mark: placed });
                  }}
                  aria-label={words.editMark(placed.mark.exact)}
                >
                  {words.edit}
                </button>
              </li>
            ))}
          </ol>
        </section>
      )}
      <output>{said}</output>
      {panel && 'mark' in panel && (
        <MarkEditor
          key={panel.mark.mark.id}
          title={words.yourMark}
          words={panel.mark.mark.exact}
          comment={panel.mark.mark.comment}
          onKeep={(comment) => {
            say(keepItem({ ...panel.mark.mark, comment }));
            close();
          }}
          onTake={() => take(panel.mark)}
          onClose={close}
        />
      )}
      {panel && 'at' in panel && (
        <MarkEditor
          key="choose"
          title={words.markPassage}
          words={texts[panel.at.paragraph]?.slice(panel.at.start, panel.at.end) ?? ''}
          where={words.paragraph(panel.at.paragraph + 1)}
          comment=""
          quiet={panel.by === 'selection'}
          steps={(move) => {
            const at = move(panel.at, texts);
            const range = rangeOf(at);
            const { top = 0, bottom = 0 } = range?.getBoundingClientRect() ?? {};
            if (top < 90 || bottom > innerHeight - 330) scrollBy({ top: top - innerHeight / 4, behavior: 'instant' });
            setPanel({ at, by: 'steps' });
          }}
          onBegin={() => setPanel({ at: panel.at, by: 'steps' })}
          onKeep={(comment) => keep(panel.at, comment)}
          onClose={close}
        />
      )}
    </>
  );
}

/** Offers the words that the reader selects for marking, unless a mark is being written. */
const offer = (now: Panel, at: Stretch | undefined): Panel => {
  if (now && ('mark' in now || now.by === 'steps')) return now;
  return at && { at, by: 'selection' };
};
