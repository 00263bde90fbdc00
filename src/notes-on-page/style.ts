/** The styles of the notes on another site’s page. They are adopted as sheets, which no policy of a page forbids. */

import { WRAPPER } from './wrap-words.ts';

/** Whether the ground is light or dark. */
export type Theme = 'light' | 'dark';

/** The dots stand out by three to one on light ground and on dark; words in a stronger light have a ground of their own. */
const MARKED = 'text-decoration:underline dotted #c2512f 2px';
const LIT = 'background-color:#f6e7b8;color:#1e1c18';

/** For the page: the marked words. */
export const PAGE_STYLE = `@media screen{::highlight(annotated-notes){${MARKED}}::highlight(annotated-notes-lit){${LIT}}${WRAPPER}{${MARKED}}${WRAPPER}[data-lit]{${LIT}}}`;

/** For the page while the pointer is over marked words. */
export const POINTER_STYLE = ':root,body{cursor:pointer}';

/** Nastaliq from the reader’s own device: its words slope down along the line, and need twice the height of Latin ones. */
const URDU =
  ':lang(ur){font-family:"Noto Nastaliq Urdu","Urdu Typesetting","Jameel Noori Nastaleeq",serif;line-height:2}';

/** For what is ours, all of which is in one shadow root. Colours of the system follow the reader’s contrast too. */
export const viewStyle = (theme: Theme): string => `:host{all:initial;display:contents}
.layer{all:initial;--accent:${theme === 'dark' ? '#f2947b' : '#9c2d18'};color-scheme:${theme};position:fixed;inset:0;z-index:2147483647;pointer-events:none;color:CanvasText;font:max(15px,.9375rem)/1.45 system-ui,sans-serif}
*{box-sizing:border-box;margin:0}
[hidden]{display:none!important}
.box{pointer-events:auto;max-inline-size:23rem;max-block-size:70vh;overflow:auto;padding:12px 16px;border:1px solid GrayText;border-radius:8px;background:Canvas;overflow-wrap:anywhere}
.bar{position:fixed;inset:auto 12px 12px;display:flex;gap:8px;justify-content:end;align-items:end}
button,summary{min-block-size:32px;color:var(--accent);font:inherit;text-align:start;cursor:pointer}
button{border:0;padding:4px 0;background:none}
.bar>button{padding:12px 16px}
:focus-visible{outline:2px solid var(--accent);outline-offset:-2px}
.card{position:fixed;inline-size:calc(100vw - 24px);outline:0}
small,.whose{display:block;opacity:.8;font-size:.8125em}
h2{font:600 1.125em/1.3 Georgia,serif}
p,dl,details,fieldset,ol{margin-block-start:9px;border:0;padding:0}
a{display:inline-block;padding-block:4px;color:var(--accent)}
dt{font-weight:600}
.since{border-inline-start:3px solid var(--accent);padding-inline-start:10px}
.card ol{padding-inline-start:1.6em;font-size:.875em}
.bar ol{list-style:none}
label{display:inline-flex;gap:6px;align-items:center;min-block-size:32px;margin-inline-end:12px}
.steps{display:flex;gap:16px;margin-block-start:9px}
.steps :last-child{margin-inline-start:auto}
.paper{display:none}
@media (width<40rem){.card{inset:auto 0 0!important;inline-size:auto;max-inline-size:none;max-block-size:55vh;border-radius:12px 12px 0 0}}
@media print{.layer{display:none}.paper{all:initial;display:block;font:11pt/1.4 Georgia,serif}.paper section{break-inside:avoid}.paper details{display:none}}${URDU}`;
