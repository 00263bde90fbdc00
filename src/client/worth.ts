/** From this paragraph on there is something to come back to. */
export const FIRST = 3;
