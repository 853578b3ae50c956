/**
 * Works on items, at most `width` at a time and begun in their order, and yields what comes out as it comes out. The
 * first failure ends it, once what is in hand has ended too.
 */
export async function* inCompletionOrder<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const inHand = new Map<number, Promise<{ index: number; result: Result }>>();
  let next = 0;
  try {
    for (;;) {
      for (; next < items.length && inHand.size < width; next++) {
        const index = next;
        inHand.set(
          index,
          work(items[index] as Item).then((result) => ({ index, result })),
        );
      }
      if (inHand.size === 0) return;
      const { index, result } = await Promise.race(inHand.values());
      inHand.delete(index);
      yield result;
    }
  } finally {
    await Promise.allSettled(inHand.values());
  }
}
