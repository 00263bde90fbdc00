/** A hook for a sentence to show and announce (put it into an `<output>`), which disappears by itself. */

import { useEffect, useState } from 'react';

/** How long the sentence stays, in milliseconds: long enough to be read twice. */
const SHOWN_MS = 6000;

export function useAnnouncement(): [said: string, say: (sentence: string) => void] {
  const [said, say] = useState('');
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => say(''), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return [said, say];
}
