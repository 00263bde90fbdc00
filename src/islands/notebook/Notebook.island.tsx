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
import { notebookWords } from '../../i18n/client/en/notebook.ts';
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
  const words = notebookWords();

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
      const rest = left > 0 ? ` ${words.leftOut(left)}` : '';
      setFault('');
      say(mergeItems(found).said + rest);
    } catch (error) {
      setFault(`${error instanceof Error ? error.message : error} ${words.nothingChanged}`);
    }
  };

  return (
    <>
      <output>{said}</output>
      {fault && <p role="alert">{fault}</p>}
      {aside !== undefined && (
        <p className="aside">
          {words.unreadable}{' '}
          <button
            type="button"
            className="button"
            onClick={() => saveFile('notebook-unreadable.txt', aside, 'text/plain')}
          >
            {words.download}
          </button>
        </p>
      )}
      {isEmpty && (
        <p tabIndex={-1} ref={nothing}>
          {words.nothing}
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
              {words.asMarkdown}
            </button>
            <button
              type="button"
              className="button"
              onClick={() =>
                saveFile('notebook.jsonld', JSON.stringify(asAnnotations(items), null, 2), 'application/ld+json')
              }
            >
              {words.asAnnotations}
            </button>
            <button type="button" className="button" onClick={() => print()}>
              {words.print}
            </button>
          </>
        )}
        <label className="button">
          {words.load}
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
  const words = notebookWords();
  return (
    <li>
      <a href={item.url}>{title}</a>
      <p>{item.kind === 'mark' ? words.markedIn(item.headline) : item.gist}</p>
      <label>
        <span>{words.comment}</span>
        <textarea
          rows={2}
          defaultValue={item.comment ?? ''}
          aria-label={words.commentOn(title)}
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
          aria-label={words.moveUp(title)}
        >
          ↑
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={isLast}
          onClick={() => say(moveItem(key, 1))}
          aria-label={words.moveDown(title)}
        >
          ↓
        </button>
        <button
          type="button"
          className="button"
          data-out
          onClick={(event) => takeOut(key, event)}
          aria-label={words.removeItem(title)}
        >
          {words.remove}
        </button>
      </p>
    </li>
  );
}
