/**
 * Makes the link to another language lead to the paragraph that is being read. The language is kept on the device with the
 * reader's other choices; no page follows it by itself.
 */

/** A paragraph is the one being read when it has reached the bar of switches, this many pixels from the top. */
const TOP = 100;

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
  link.addEventListener('click', () => {
    const passages = [...document.querySelectorAll('.passage')];
    link.search = location.search;
    link.hash = passages.findLast((passage) => passage.getBoundingClientRect().top < TOP)?.id ?? location.hash;
    try {
      const kept = JSON.parse(localStorage.getItem('choices') ?? '{}');
      localStorage.setItem('choices', JSON.stringify({ ...kept, language: link.hreflang }));
    } catch {
      // Nothing can be stored here.
    }
  });
}
