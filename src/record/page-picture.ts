/** The picture of a page for those who share it: its path, without the base, from the path of the page. */
export const picturePath = (page: string): string => `pictures/${page.replace(/\/$/, '') || 'cover'}.png`;

/** Pixels, as Open Graph's readers like it. */
export const PICTURE = { width: 1200, height: 630 } as const;
