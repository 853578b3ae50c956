/**
 * A place for results that can be computed again: an entry may be gone at any time, and nothing may depend on it being
 * there. `libs/common/test/cache.int-spec.ts` is what every implementation must pass.
 */
export interface Cache {
  /** The value, or null where there is none, its time is over, or the cache can't be reached. */
  get(key: string): Promise<string | null>;
  /** Keeps a value for so many seconds (fractions count), in place of an older one. Zero or less: not at all. */
  set(key: string, value: string, ttlSeconds: number): Promise<void>;
  delete(key: string): Promise<void>;
  /** Lets go of memory and connections; the cache must not be used afterwards. */
  close(): Promise<void>;
}
