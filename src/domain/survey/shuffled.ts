/** A whole number from 0 to below `end`, each as likely as the others. */
export type RandomBelow = (end: number) => number;

/** The same in an order of chance, every order as likely (R. A. Fisher, F. Yates; R. Durstenfeld, Communications of the ACM 7, 1964). */
export function shuffled<Item>(items: readonly Item[], randomBelow: RandomBelow): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = randomBelow(last + 1);
    [order[last], order[other]] = [order[other] as Item, order[last] as Item];
  }
  return order;
}
