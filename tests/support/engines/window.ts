/** A browser's window as the tests of all engines use it, whichever driver moves it. */

import { isDeepStrictEqual } from 'node:util';
import { vi } from 'vitest';

/** What each driver does in its own way. */
export interface Tab {
  open(url: string): Promise<unknown>;
  /** The value of an expression in the page, waited for. */
  evaluate(expression: string): Promise<unknown>;
  clickAt(x: number, y: number): Promise<unknown>;
  /** A key by its name in `KeyboardEvent.key`. */
  press(key: string): Promise<unknown>;
  type(text: string): Promise<unknown>;
  /** Gives the page this much room, in CSS pixels. */
  resize(width: number, height: number): Promise<unknown>;
  screenshot(file: string): Promise<unknown>;
  /** Shows the page to a reader who prefers dark colours. */
  preferDark(): Promise<unknown>;
  /** Shows the page as on paper. */
  printMedia(): Promise<unknown>;
  close(): Promise<unknown>;
}

/** The parts of a function that runs in the page: it sees nothing from outside, and its arguments travel as JSON. */
type InPage<A extends readonly unknown[], T> = (...args: A) => T | Promise<T>;

export interface Window extends Omit<Tab, 'evaluate'> {
  evaluate<A extends readonly unknown[], T>(run: InPage<A, T>, ...args: A): Promise<T>;
  /** Waits until what a function in the page gives is true. */
  waitFor<A extends readonly unknown[]>(run: InPage<A, unknown>, ...args: A): Promise<unknown>;
  /** Clicks in the middle of the first element of a selector that contains these words, once it can be hit there. */
  click(selector: string, words?: string): Promise<unknown>;
  back(): Promise<unknown>;
}

export interface Engine {
  readonly name: string;
  /** A new window with nothing kept from others: no cookies, no storage, no service worker. */
  newWindow(): Promise<Window>;
}

/** How long a window waits, in milliseconds. */
const PATIENCE = 30_000;

export function windowOf({ evaluate: evaluateExpression, clickAt, ...tab }: Tab): Window {
  const evaluate = <A extends readonly unknown[], T>(run: InPage<A, T>, ...args: A) =>
    evaluateExpression(`(${run})(...${JSON.stringify(args)})`) as Promise<T>;
  const until = <T>(look: () => Promise<T>, what: string) =>
    vi
      .waitUntil(() => look().catch(() => undefined), { timeout: PATIENCE })
      .catch(() => {
        throw new Error(`${what}: not within ${PATIENCE / 1000} seconds`);
      });
  return {
    ...tab,
    clickAt,
    evaluate,
    waitFor: (run, ...args) =>
      until(
        () => evaluateExpression(`(async () => Boolean(await (${run})(...${JSON.stringify(args)})))()`),
        `${run} ${args}`,
      ),
    click: (selector, words = '') => {
      let place: Point | undefined;
      return until(async () => {
        const before = place;
        place = await evaluate(whereToClick, selector, words);
        if (place === undefined || !isDeepStrictEqual(place, before)) return false;
        await clickAt(place.x, place.y);
        // What began to move in this moment was missed, and there is another try. A page that the click has left has no answer.
        return evaluate(() => (window as { missed?: boolean }).missed !== true).catch(() => true);
      }, `“${selector}” ${words} can be clicked`);
    },
    // Not within the command: a driver may wait for its answer in the page that is left.
    back: () => evaluate(() => void setTimeout(() => history.back())),
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * In the page: the middle of the first line of the first element that fits, when a click there would hit it: not while a
 * transition between pages lies over it. Scrolls to it when it would not. Whether the next press misses it is kept in
 * `window.missed`.
 */
function whereToClick(selector: string, words: string): Point | undefined {
  const hit = [...document.querySelectorAll(selector)].find(
    (element) => element.textContent?.includes(words) && element.getClientRects().length > 0,
  );
  if (hit === undefined) return undefined;
  const [{ left, top, width, height } = new DOMRect()] = hit.getClientRects();
  const point = { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  if (!hit.contains(document.elementFromPoint(point.x, point.y))) {
    hit.scrollIntoView({ block: 'center', behavior: 'instant' });
    return undefined;
  }
  const look = ({ target }: Event) => Object.assign(window, { missed: !hit.contains(target as Node) });
  document.addEventListener('pointerdown', look, { capture: true, once: true });
  return point;
}

/**
 * In the page: exchanges words in the conditions of its style sheets, for engines that cannot pretend to be on paper or in
 * the night.
 */
export function exchangeMedia(...exchanges: readonly (readonly [from: string, to: string])[]): void {
  const walk = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule)
        for (const [from, to] of exchanges) rule.media.mediaText = rule.media.mediaText.replaceAll(from, to);
      if ('cssRules' in rule) walk(rule.cssRules as CSSRuleList);
    }
  };
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) walk(sheet.cssRules);
}

export const TO_PAPER = [
  ['screen', 'not all'],
  ['print', 'all'],
] as const;
export const TO_NIGHT = [['(prefers-color-scheme: dark)', 'all']] as const;
