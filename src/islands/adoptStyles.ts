/** Adds styles that come with the script that needs them to the page, in the layer of the components. */
export function adoptStyles(css: string): void {
  const styles = new CSSStyleSheet();
  styles.replaceSync(`@layer components { ${css} }`);
  document.adoptedStyleSheets.push(styles);
}
