/** The first paragraph, counted from 1, at which a reading position is worth keeping and offering again. */
export const FIRST_TO_COME_BACK_TO = 3;
