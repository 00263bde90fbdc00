/** From this paragraph on there is something to come back to. */
export const FIRST_TO_COME_BACK_TO = 3;
