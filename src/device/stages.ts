import { createStoredValue, type DeviceStore, isRecord } from './stored-value.ts';

/** Which stages of each study path are done, by the path's name; stages are counted from 0. */
export type Stages = Readonly<Record<string, readonly number[]>>;

const NONE: Stages = {};

/** The stages over a store; see `createStoredValue` for what becomes of them where nothing can be kept. */
export const createStages = (openStore: () => DeviceStore) => createStoredValue(openStore, 'stages', NONE, areStages);

export const areStages = (found: unknown): found is Stages =>
  isRecord(found) && Object.values(found).every((done) => Array.isArray(done) && done.every(Number.isInteger));
