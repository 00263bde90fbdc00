import type { StudyPath } from './model.ts';

/** How long a path takes, in minutes. */
export const minutesOf = ({ data }: StudyPath): number => data.stages.reduce((sum, { minutes }) => sum + minutes, 0);
