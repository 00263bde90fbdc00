/** The picture that represents a page when somebody shares it (Open Graph): where it is and how large. */

/** The path of a page's picture, made from the path of the page in its language; both without the base. */
export const picturePath = (page: string): string => `pictures/${page.replace(/\/$/, '') || 'cover'}.png`;

/** In pixels, the size that readers of Open Graph prefer. */
export const PICTURE = { width: 1200, height: 630 } as const;
