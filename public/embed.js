/*! Excerpts for other people's pages. MIT licence. */
(() => {
  const NAME = 'annotated-excerpt';
  if (customElements.get(NAME)) return;

  /** The elements that are on the page now. */
  const shown = new Set();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    // The words and the frame share one cell, so that one can replace the other without a shift.
    ':host{display:block;container-type:inline-size}:host([hidden]){display:none}div{display:grid}slot,iframe{grid-area:1/1;display:block;min-inline-size:0}' +
      'iframe{inline-size:100%;border:0;color-scheme:normal;block-size:var(--said,var(--built))}' +
      'iframe:not(.ready){opacity:0}.ready+slot{display:none}@media print{iframe{block-size:max(var(--said,0px),var(--built))}}',
  );

  class AnnotatedExcerpt extends HTMLElement {
    static observedAttributes = ['src', 'title', 'height'];

    connectedCallback() {
      shown.add(this);
      if (!this.frame) {
        const frame = document.createElement('iframe');
        frame.loading = this.getAttribute('loading') === 'eager' ? 'eager' : 'lazy';
        frame.referrerPolicy = 'no-referrer';
        // Without its own origin an excerpt reaches nothing of the page around it.
        frame.sandbox.add('allow-scripts', 'allow-popups', 'allow-popups-to-escape-sandbox');
        const root = this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [sheet];
        root.append(document.createElement('div'));
        root.firstChild.append(frame, document.createElement('slot'));
        this.frame = frame;
      }
      this.attributeChangedCallback();
    }

    disconnectedCallback() {
      shown.delete(this);
    }

    attributeChangedCallback() {
      const { frame } = this;
      if (!frame) return;
      // For screen readers, in the language of the excerpt, where the page around it gives it no title.
      frame.title =
        this.title || (/\/ur\/embed\//.test(this.getAttribute('src')) ? 'حاشیوں کے ساتھ اقتباس' : 'Annotated excerpt');
      frame.style.setProperty('--built', this.getAttribute('height') || '400px');
      const src = this.getAttribute('src');
      const url = src && new URL(src, document.baseURI).href;
      if (!url || frame.src === url || !/^https?:/.test(url)) return;
      // Words that are here already stay in view until the excerpt has answered.
      frame.className = this.childNodes.length > 0 ? '' : 'ready';
      frame.style.removeProperty('--said');
      frame.src = url;
    }

    /**
     * The height that the frame reports. A little less than was built does not justify a jump of the page around it;
     * more than half as much again, and room for an open note, is not believed.
     */
    size(height) {
      const { frame } = this;
      frame.style.removeProperty('--said');
      const built = frame.offsetHeight;
      if (height > built || height < built * 0.75) {
        frame.style.setProperty('--said', `${Math.min(Math.max(height, 40), built * 1.5 + 1500)}px`);
      }
      frame.className = 'ready';
    }
  }

  addEventListener('message', ({ source, origin, data }) => {
    if (origin !== 'null' || data?.type !== NAME || !Number.isFinite(data.height)) return;
    for (const excerpt of shown) if (excerpt.frame.contentWindow === source) excerpt.size(data.height);
  });

  const upgrade = () => {
    for (const quote of document.querySelectorAll(`blockquote.${NAME}[cite]`)) {
      if (quote.closest(NAME)) continue;
      const excerpt = document.createElement(NAME);
      excerpt.setAttribute('src', quote.cite);
      excerpt.title = quote.querySelector('footer a')?.textContent ?? '';
      if (quote.lang) excerpt.lang = quote.lang;
      if (quote.style.minHeight) excerpt.setAttribute('height', quote.style.minHeight);
      quote.replaceWith(excerpt);
      excerpt.append(quote);
    }
  };

  customElements.define(NAME, AnnotatedExcerpt);
  upgrade();
  new MutationObserver(upgrade).observe(document, { childList: true, subtree: true });
})();
