/** What tests find out about Urdu words in a page; each function runs in the page and sees nothing from outside. */

/** Words that something cuts off: what is drawn of them (`TextMetrics`) reaches beyond what an element around them shows. */
export function cutOff(): string[] {
  const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const cut: string[] = [];
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const element = text.parentElement as Element;
    const words = [...(text.nodeValue ?? '').matchAll(/[^\s\u00a0]*[\u0620-\u06d3][^\s\u00a0]*/g)];
    // A map shows a part of what is on it.
    if (words.length === 0 || !element.checkVisibility({ visibilityProperty: true })) continue;
    if (element.closest('.visually-hidden, legend, .told, .map, script, style')) continue;
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
    canvas.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    canvas.direction = 'rtl';
    canvas.textAlign = 'right';
    for (const { 0: word, index } of words) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const [rect, ...more] = range.getClientRects();
      if (rect === undefined || more.length > 0 || rect.width === 0) continue;
      const drawn = canvas.measureText(word);
      const scale = rect.height / (drawn.fontBoundingBoxAscent + drawn.fontBoundingBoxDescent);
      const baseline = rect.top + drawn.fontBoundingBoxAscent * scale;
      const ink = {
        top: baseline - drawn.actualBoundingBoxAscent * scale,
        bottom: baseline + drawn.actualBoundingBoxDescent * scale,
        right: rect.right + Math.max(0, drawn.actualBoundingBoxRight * scale),
      };
      for (let around: Element | null = element; around && around !== document.body; around = around.parentElement) {
        const style = getComputedStyle(around);
        const isControl = around.matches('button, .button');
        if (style.display === 'contents') continue;
        if (style.overflow === 'visible' && style.contain === 'none' && !isControl) continue;
        const box = around.getBoundingClientRect();
        const scrolls = /auto|scroll/.test(style.overflow);
        const top = box.top + around.clientTop - around.scrollTop;
        const shown = {
          top,
          bottom: scrolls ? top + around.scrollHeight : box.bottom,
          right: box.right - (scrolls ? around.scrollLeft : 0),
        };
        const beyond = Math.max(shown.top - ink.top, ink.bottom - shown.bottom, ink.right - shown.right);
        if (beyond > 1) cut.push(`“${word}” by ${beyond.toFixed(1)} px in ${around.outerHTML.slice(0, 90)}`);
      }
    }
  }
  // What is in a field cannot be measured where it stands.
  for (const field of document.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, [type="search"]')) {
    if (!field.checkVisibility()) continue;
    const { fontWeight, fontSize, fontFamily, textIndent } = getComputedStyle(field);
    canvas.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    const word = field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? '') : 'سرگئی لاوروف';
    const drawn = canvas.measureText(word);
    const room = field.clientHeight - drawn.actualBoundingBoxAscent - drawn.actualBoundingBoxDescent;
    // A closed list cuts its words off where they begin.
    const before =
      field instanceof HTMLSelectElement ? Number.parseFloat(textIndent) - drawn.actualBoundingBoxRight : 0;
    const least = Math.min(room, before + 1);
    if (least < 0) cut.push(`“${word}” by ${(-least).toFixed(1)} px in a field`);
  }
  return [...new Set(cut)];
}

/** Urdu words that are set as only Latin ones can be, or in lines too low for them; `browser/figures` measures charts. */
export function setAsLatin(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const wrong = new Set<string>();
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const element = text.parentElement as Element;
    if (
      !/[\u0620-\u06d3]{2}/.test(text.nodeValue ?? '') ||
      element.closest('script, style, svg, [role="img"], [dir="ltr"]')
    )
      continue;
    const { fontStyle, fontVariantCaps, letterSpacing, textTransform, lineHeight, fontSize } =
      getComputedStyle(element);
    if (fontSize === '0px' || !element.checkVisibility()) continue;
    const line = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
    const faults = [
      fontStyle !== 'normal' && fontStyle,
      fontVariantCaps !== 'normal' && fontVariantCaps,
      !['normal', '0px'].includes(letterSpacing) && `letters spaced by ${letterSpacing}`,
      textTransform !== 'none' && textTransform,
      !(line >= 1.9) && `a line of ${line}`,
    ].filter(Boolean);
    if (faults.length > 0) wrong.add(`${faults.join(', ')}: ${element.outerHTML.slice(0, 120)}`);
  }
  return [...wrong];
}

/** The citations that do not stand on the line of the word or the citation before them, as their addresses. */
export function numbersAlone(): string[] {
  const alone: string[] = [];
  for (const number of document.querySelectorAll('.prose a.cite')) {
    const before = number.previousSibling;
    const range = document.createRange();
    if (before instanceof Text && /\S$/.test(before.data)) {
      range.setStart(before, before.length - 1);
      range.setEnd(before, before.length);
    } else if (before instanceof Element && before.matches('.cite')) range.selectNodeContents(before);
    else continue;
    const [word, figure] = [range, number].map((one) => one.getBoundingClientRect());
    if (word === undefined || figure === undefined || figure.width === 0) continue;
    if (figure.top >= word.bottom) alone.push(number.getAttribute('href') ?? '');
  }
  return alone;
}
