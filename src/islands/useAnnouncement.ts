import { useEffect, useState } from 'react';

/** How long a word of what was done stays: long enough to be read twice. */
const SHOWN_MS = 6000;

/** A sentence to show and announce (put it into an `<output>`), which goes by itself. */
export function useAnnouncement(): [said: string, say: (sentence: string) => void] {
  const [said, say] = useState('');
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => say(''), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return [said, say];
}
