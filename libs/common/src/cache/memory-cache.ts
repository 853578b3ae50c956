import { Cache } from './cache';

export interface MemoryCacheOptions {
  /** How many entries are kept; the least recently used makes room. */
  readonly maxEntries: number;
  /** Milliseconds since some fixed moment. */
  readonly now?: () => number;
}

interface Entry {
  readonly value: string;
  readonly expiresAt: number;
}

/** A cache in this process: bounded, least recently used out first. */
export class MemoryCache implements Cache {
  /** Oldest use first: a Map keeps insertion order, and every use inserts anew. */
  private readonly entries = new Map<string, Entry>();
  private readonly maxEntries: number;
  private readonly now: () => number;

  constructor({ maxEntries, now = () => performance.now() }: MemoryCacheOptions) {
    if (!Number.isInteger(maxEntries) || maxEntries < 1) throw new RangeError('maxEntries must be 1 or more');
    this.maxEntries = maxEntries;
    this.now = now;
  }

  async get(key: string): Promise<string | null> {
    const entry = this.entries.get(key);
    if (entry === undefined) return null;
    this.entries.delete(key);
    if (entry.expiresAt <= this.now()) return null;
    this.entries.set(key, entry);
    return entry.value;
  }

  async set(key: string, value: string, ttlSeconds: number): Promise<void> {
    this.entries.delete(key);
    if (ttlSeconds <= 0) return;
    if (this.entries.size >= this.maxEntries) this.makeRoom();
    this.entries.set(key, { value, expiresAt: this.now() + ttlSeconds * 1000 });
  }

  async delete(key: string): Promise<void> {
    this.entries.delete(key);
  }

  async close(): Promise<void> {
    this.entries.clear();
  }

  private makeRoom(): void {
    const [leastRecentlyUsed] = this.entries.keys();
    if (leastRecentlyUsed !== undefined) this.entries.delete(leastRecentlyUsed);
  }
}
