/**
 * Astro's messages without its warnings of kinds of content that are empty: a site may well have no places or no
 * questions, and `npm run check` says what is missing.
 */

import nodeLogger from 'astro/logger/node';

const OF_EMPTY =
  /^The collection ".*" does not exist or is empty|^No (?:files|items) found|^The base directory ".*" does not exist/;

type Destination = ReturnType<typeof nodeLogger>;

export default (options?: Parameters<typeof nodeLogger>[0]): Destination => {
  const destination = nodeLogger(options);
  return {
    ...destination,
    write: (event) => {
      if (event.level !== 'warn' || !OF_EMPTY.test(event.message)) destination.write(event);
    },
  };
};
