/**
 * The reader's notebook: notes they kept and passages they marked, in the order they choose, with import, and export as
 * Markdown or Web Annotations.
 */

import { type MouseEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { saveFile } from '../../device/files.ts';
import {
  dropItem,
  itemKey,
  itemTitle,
  keepItem,
  mergeItems,
  moveItem,
  type NotebookItem,
  noItems,
  notebookItems,
  subscribeToNotebook,
  unreadableNotebook,
} from '../../device/notebook.ts';
import { asAnnotations, asMarkdown, readAnnotations } from '../../device/notebook-file.ts';
import { endWaiting } from '../endWaiting.ts';
import { useAnnouncement } from '../useAnnouncement.ts';

export default function Notebook() {
  const items = useSyncExternalStore(subscribeToNotebook, notebookItems, noItems);
  const [said, say] = useAnnouncement();
  const [fault, setFault] = useState('');
  const aside = useSyncExternalStore(subscribeToNotebook, unreadableNotebook, () => undefined);
  const nothing = useRef<HTMLParagraphElement>(null);
  const tookLast = useRef(false);
  const isEmpty = items.length === 0;

  useEffect(endWaiting, []);
  useEffect(() => {
    if (isEmpty && tookLast.current) nothing.current?.focus();
  }, [isEmpty]);

  /**
   * The button disappears with its item, so the focus moves to the next item's button, or the previous one's, or else
   * to the sentence that says nothing is kept.
   */
  const takeOut = (key: string, { currentTarget: button }: MouseEvent<HTMLElement>) => {
    const row = button.closest('li');
    const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
    neighbour?.querySelector<HTMLElement>('[data-out]')?.focus();
    tookLast.current = !neighbour;
    say(dropItem(key));
  };

  const load = async (file: File) => {
    try {
      const { items: found, left } = readAnnotations(await file.text(), file.name);
      const rest = left > 0 ? ` Left out (not notes or marks): ${left}.` : '';
      setFault('');
      say(mergeItems(found).said + rest);
    } catch (error) {
      setFault(`${error instanceof Error ? error.message : error} Nothing was changed.`);
    }
  };

  return (
    <>
      <output>{said}</output>
      {fault && <p role="alert">{fault}</p>}
      {aside !== undefined && (
        <p className="aside">
          Something stored here could not be read as a notebook. It was set aside and not deleted:{' '}
          <button
            type="button"
            className="button"
            onClick={() => saveFile('notebook-unreadable.txt', aside, 'text/plain')}
          >
            Download it
          </button>
        </p>
      )}
      {isEmpty && (
        <p tabIndex={-1} ref={nothing}>
          Nothing is kept yet. Open a note beside the report and choose “Keep”, or mark a passage in the report.
        </p>
      )}
      <ol className="kept bare">
        {items.map((item, i) => (
          <Item
            key={itemKey(item)}
            item={item}
            isFirst={i === 0}
            isLast={i === items.length - 1}
            say={say}
            takeOut={takeOut}
          />
        ))}
      </ol>
      <p className="buttons">
        {!isEmpty && (
          <>
            <button
              type="button"
              className="button"
              onClick={() => saveFile('notebook.md', asMarkdown(items), 'text/markdown')}
            >
              Download as Markdown
            </button>
            <button
              type="button"
              className="button"
              onClick={() =>
                saveFile('notebook.jsonld', JSON.stringify(asAnnotations(items), null, 2), 'application/ld+json')
              }
            >
              Download as Web Annotations
            </button>
            <button type="button" className="button" onClick={() => print()}>
              Print
            </button>
          </>
        )}
        <label className="button">
          Load a notebook
          <input
            type="file"
            accept=".jsonld,.json,application/json,application/ld+json"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) void load(file);
              target.value = '';
            }}
          />
        </label>
      </p>
    </>
  );
}

interface ItemProps {
  item: NotebookItem;
  isFirst: boolean;
  isLast: boolean;
  say: (sentence: string) => void;
  takeOut: (key: string, event: MouseEvent<HTMLElement>) => void;
}

function Item({ item, isFirst, isLast, say, takeOut }: ItemProps) {
  const key = itemKey(item);
  const title = itemTitle(item);
  return (
    <li>
      <a href={item.url}>{title}</a>
      <p>{item.kind === 'mark' ? `Marked in “${item.headline}”` : item.gist}</p>
      <label>
        <span>Your comment</span>
        <textarea
          rows={2}
          defaultValue={item.comment ?? ''}
          aria-label={`Your comment on ${title}`}
          onBlur={({ target }) =>
            target.value !== (item.comment ?? '') && say(keepItem({ ...item, comment: target.value }))
          }
        />
      </label>
      <p className="written">{item.comment}</p>
      <p className="buttons">
        <button
          type="button"
          className="button"
          aria-disabled={isFirst}
          onClick={() => say(moveItem(key, -1))}
          aria-label={`Move up: ${title}`}
        >
          ↑
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={isLast}
          onClick={() => say(moveItem(key, 1))}
          aria-label={`Move down: ${title}`}
        >
          ↓
        </button>
        <button
          type="button"
          className="button"
          data-out
          onClick={(event) => takeOut(key, event)}
          aria-label={`Remove: ${title}`}
        >
          Remove
        </button>
      </p>
    </li>
  );
}
