/**
 * Edges of a graph that lie on no cycle, given as pairs of node names.
 *
 * Rows and columns are nodes and hidden cells edges: a hidden cell on no cycle is a sum of rows less a sum of columns,
 * so it can be computed however many cells are hidden beside it. Tarjan (1974), without recursion.
 */
export function bridges(
  edges: readonly { readonly id: number; readonly row: string; readonly column: string }[],
): number[] {
  const neighbours = new Map<string, { readonly edge: number; readonly to: string }[]>();
  const add = (from: string, to: string, edge: number): void => {
    const list = neighbours.get(from);
    if (list) list.push({ edge, to });
    else neighbours.set(from, [{ edge, to }]);
  };
  edges.forEach(({ row, column }, edge) => {
    add(`r${row}`, `c${column}`, edge);
    add(`c${column}`, `r${row}`, edge);
  });
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const found: number[] = [];
  const lowOf = (node: string): number => low.get(node) ?? Infinity;
  for (const root of neighbours.keys()) {
    if (order.has(root)) continue;
    const stack = [{ node: root, through: -1, next: 0 }];
    order.set(root, order.size);
    low.set(root, order.get(root) ?? 0);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const step = neighbours.get(top.node)?.[top.next];
      if (step === undefined) {
        stack.pop();
        const parent = stack.at(-1);
        if (!parent) continue;
        if (lowOf(top.node) > (order.get(parent.node) ?? 0)) found.push(edges[top.through]?.id ?? -1);
        low.set(parent.node, Math.min(lowOf(parent.node), lowOf(top.node)));
        continue;
      }
      top.next += 1;
      if (step.edge === top.through) continue;
      const seen = order.get(step.to);
      if (seen !== undefined) low.set(top.node, Math.min(lowOf(top.node), seen));
      else {
        order.set(step.to, order.size);
        low.set(step.to, order.size - 1);
        stack.push({ node: step.to, through: step.edge, next: 0 });
      }
    }
  }
  return found.sort((a, b) => a - b);
}

/** The nodes on the row’s side of a bridge. */
export function sideOfBridge(
  edges: readonly { readonly id: number; readonly row: string; readonly column: string }[],
  bridge: number,
): ReadonlySet<string> {
  const start = edges.find(({ id }) => id === bridge);
  const side = new Set(start ? [`r${start.row}`] : []);
  for (let size = 0; size < side.size;) {
    size = side.size;
    for (const { id, row, column } of edges) {
      if (id === bridge) continue;
      if (side.has(`r${row}`)) side.add(`c${column}`);
      else if (side.has(`c${column}`)) side.add(`r${row}`);
    }
  }
  return side;
}
