/** A hidden cell as an edge between its row and its column, which are nodes with different numbers. */
export interface Edge {
  readonly id: number;
  readonly row: number;
  readonly column: number;
}

/**
 * Edges of a graph that lie on no cycle.
 *
 * A hidden cell on no cycle is a sum of rows less a sum of columns, so it can be computed however many cells are hidden
 * beside it. Tarjan (1974), without recursion.
 */
export function bridges(edges: readonly Edge[]): Edge[] {
  const neighbours = new Map<number, { readonly edge: number; readonly to: number }[]>();
  const add = (from: number, to: number, edge: number): void => {
    const list = neighbours.get(from);
    if (list) list.push({ edge, to });
    else neighbours.set(from, [{ edge, to }]);
  };
  edges.forEach(({ row, column }, edge) => {
    add(row, column, edge);
    add(column, row, edge);
  });
  const order = new Map<number, number>();
  const low = new Map<number, number>();
  const found: Edge[] = [];
  const of = (numbers: Map<number, number>, node: number): number => numbers.get(node) ?? Infinity;
  for (const root of neighbours.keys()) {
    if (order.has(root)) continue;
    const stack = [{ node: root, through: -1, next: 0 }];
    low.set(root, order.size);
    order.set(root, order.size);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const step = neighbours.get(top.node)?.[top.next];
      if (step === undefined) {
        stack.pop();
        const parent = stack.at(-1);
        if (!parent) continue;
        const bridge = edges[top.through];
        if (bridge && of(low, top.node) > of(order, parent.node)) found.push(bridge);
        low.set(parent.node, Math.min(of(low, parent.node), of(low, top.node)));
        continue;
      }
      top.next += 1;
      if (step.edge === top.through) continue;
      if (order.has(step.to)) low.set(top.node, Math.min(of(low, top.node), of(order, step.to)));
      else {
        low.set(step.to, order.size);
        order.set(step.to, order.size);
        stack.push({ node: step.to, through: step.edge, next: 0 });
      }
    }
  }
  return found.sort((a, b) => a.id - b.id);
}

/** The nodes on the row’s side of a bridge. */
export function sideOfBridge(edges: readonly Edge[], bridge: Edge): ReadonlySet<number> {
  const side = new Set([bridge.row]);
  for (let size = 0; size < side.size;) {
    size = side.size;
    for (const { id, row, column } of edges) {
      if (id === bridge.id) continue;
      if (side.has(row)) side.add(column);
      else if (side.has(column)) side.add(row);
    }
  }
  return side;
}
