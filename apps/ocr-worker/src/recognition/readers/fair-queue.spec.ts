import { FairQueue } from './fair-queue';

function drained(queue: FairQueue<string>): string[] {
  const order: string[] = [];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) order.push(next);
  return order;
}

describe('FairQueue', () => {
  it('lets owners take turns, each in its own order', () => {
    const queue = new FairQueue<string>();
    for (const work of ['a1', 'a2', 'a3']) queue.push('a', work);
    for (const work of ['b1', 'b2']) queue.push('b', work);
    queue.push('c', 'c1');
    expect(queue.length).toBe(6);
    expect(drained(queue)).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
  });

  it('puts an owner that comes back behind the others', () => {
    const queue = new FairQueue<string>();
    queue.push('a', 'a1');
    queue.push('b', 'b1');
    expect(queue.shift()).toBe('a1');
    queue.push('a', 'a2');
    expect(drained(queue)).toEqual(['b1', 'a2']);
  });

  it('gives background work only when nothing else waits', () => {
    const queue = new FairQueue<string>();
    queue.pushBackground('image 1');
    queue.push('a', 'a1');
    queue.pushBackground('image 2');
    expect(drained(queue)).toEqual(['a1', 'image 1', 'image 2']);
  });

  it('clears everything', () => {
    const queue = new FairQueue<string>();
    queue.push('a', 'a1');
    queue.pushBackground('image');
    expect(queue.clear()).toEqual(['a1', 'image']);
    expect(queue.length).toBe(0);
    expect(queue.shift()).toBeUndefined();
  });
});
