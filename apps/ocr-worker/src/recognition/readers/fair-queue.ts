/**
 * Waiting work of several owners, who take turns: one with a hundred pages does not hold up one with a single page
 * that came later. Background work leaves only when nothing else waits.
 */
export class FairQueue<T> {
  /** In the order of their turns; no owner without work. */
  private readonly owners = new Map<string, T[]>();
  private readonly background: T[] = [];

  get length(): number {
    return [...this.owners.values()].reduce((sum, { length }) => sum + length, this.background.length);
  }

  push(owner: string, work: T): void {
    const waiting = this.owners.get(owner);
    if (waiting === undefined) this.owners.set(owner, [work]);
    else waiting.push(work);
  }

  pushBackground(work: T): void {
    this.background.push(work);
  }

  shift(): T | undefined {
    for (const [owner, waiting] of this.owners) {
      const next = waiting.shift();
      // To the end of the line, where something is left.
      this.owners.delete(owner);
      if (waiting.length > 0) this.owners.set(owner, waiting);
      return next;
    }
    return this.background.shift();
  }

  /** Takes everything out. */
  clear(): T[] {
    const all = [...this.owners.values()].flat().concat(this.background.splice(0));
    this.owners.clear();
    return all;
  }
}
