/** Keeps which stages of each study path the reader has done, on this device only. */

import { createStoredValue, type DeviceStore, isRecord } from './stored-value.ts';

/** The stages that are done, counted from 0, by the name of their path. */
export type Stages = Readonly<Record<string, readonly number[]>>;

const NONE: Stages = {};

/** The stages in a store; see `createStoredValue` for what happens where nothing can be kept. */
export const createStages = (openStore: () => DeviceStore) => createStoredValue(openStore, 'stages', NONE, areStages);

export const areStages = (found: unknown): found is Stages =>
  isRecord(found) && Object.values(found).every((done) => Array.isArray(done) && done.every(Number.isInteger));
