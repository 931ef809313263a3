/** Numbers what hangs together: two names that any link holds, directly or over others, have the same number. In the order in which they occur. */
export function clusters(links: Iterable<readonly string[]>): ReadonlyMap<string, number> {
  const parents = new Map<string, string>();
  const rootOf = (name: string): string => {
    const parent = parents.get(name) ?? name;
    return parent === name ? name : rootOf(parent);
  };
  for (const link of links) {
    const [first, ...others] = link;
    if (first === undefined) continue;
    if (!parents.has(first)) parents.set(first, first);
    for (const other of others) {
      if (!parents.has(other)) parents.set(other, other);
      parents.set(rootOf(other), rootOf(first));
    }
  }
  const numbers = new Map<string, number>();
  return new Map(
    [...parents.keys()].map((name) => {
      const root = rootOf(name);
      if (!numbers.has(root)) numbers.set(root, numbers.size + 1);
      return [name, numbers.get(root) ?? 0];
    }),
  );
}
