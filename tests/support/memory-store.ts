import type { DeviceStore } from '../../src/device/stored-value.ts';

/** What a device keeps, in memory: the part of `localStorage` that the code uses, and what it holds. */
export const memoryStore = (held: Record<string, string> = {}): DeviceStore & { held: Record<string, string> } => ({
  held,
  getItem: (key) => held[key] ?? null,
  setItem: (key, value) => {
    held[key] = value;
  },
});
