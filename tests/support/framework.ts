import { rolldown } from 'rolldown';

const ENTRY = 'framework-entry';
const SOURCE = `import * as React from 'react'; import { createRoot } from 'react-dom/client'; import { flushSync } from 'react-dom';
Object.assign(window, { React, ReactDOM: { createRoot, flushSync } });`;

/** React as a script for a page of another site. */
export async function frameworkScript(): Promise<string> {
  const bundled = await rolldown({
    input: ENTRY,
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [
      { name: 'entry', resolveId: (id) => (id === ENTRY ? id : null), load: (id) => (id === ENTRY ? SOURCE : null) },
    ],
  });
  const { output } = await bundled.generate({ format: 'iife', minify: true });
  return output[0].code.replaceAll('</script', '<\\/script');
}
