/** A hidden cell between a row and a column, directed so that a sum in which every cell counts once runs along all of them. */
export interface Arc {
  readonly id: number;
  readonly from: number;
  readonly to: number;
  readonly people: number;
}

/**
 * One side of a cut such that the hidden cells across it hold fewer than `minimum` people together and their sum can be
 * had from whole rows and columns; undefined where there is none.
 *
 * Adding rows and subtracting columns leaves a plain sum of hidden cells just where no arc enters the chosen side, so the
 * question is a directed minimum cut, with arcs that cannot be cut backwards. Sides joined by `minimum` people or more
 * cannot be parted by such a cut and are merged first; what is left is nearly always a single node.
 */
export function lightCut(arcs: readonly Arc[], minimum: number): ReadonlySet<number> | undefined {
  const sides = merge(arcs, minimum);
  const sideOf = (node: number): number => find(sides, node);
  const open = arcs.filter(({ from, to }) => sideOf(from) !== sideOf(to));
  if (open.length === 0) return undefined;
  const nodes = [...new Set(open.flatMap(({ from, to }) => [sideOf(from), sideOf(to)]))].sort((a, b) => a - b);
  const ends = open.map(({ from, to, people }) => ({ from: sideOf(from), to: sideOf(to), people }));
  const network = { ends, arcsOf: arcsOfNodes(ends) };
  const rootOf = components(nodes, ends);
  for (const source of nodes) {
    const root = rootOf.get(source);
    for (const sink of nodes) {
      if (source === sink || rootOf.get(sink) !== root) continue;
      // where no cut has the root on its first side, any other leaves the root on its second
      if (source !== root && sink !== root) continue;
      const reached = cutBetween(network, source, sink, minimum);
      if (reached !== undefined) return new Set([...sides.keys()].filter((node) => reached.has(sideOf(node))));
    }
  }
  return undefined;
}

type Ends = Omit<Arc, 'id'>;

interface Network {
  readonly ends: readonly Ends[];
  /** The arcs at each node, by their places in `ends`. */
  readonly arcsOf: ReadonlyMap<number, readonly number[]>;
}

function arcsOfNodes(ends: readonly Ends[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  ends.forEach(({ from, to }, arc) => {
    for (const node of [from, to]) {
      const list = found.get(node);
      if (list) list.push(arc);
      else found.set(node, [arc]);
    }
  });
  return found;
}

/** The least node that each hangs together with. Between nodes that do not hang together there is nothing to cut. */
function components(nodes: readonly number[], ends: readonly Ends[]): Map<number, number> {
  const parents = new Map(nodes.map((node) => [node, node]));
  for (const { from, to } of ends) {
    const [one, other] = [find(parents, from), find(parents, to)];
    parents.set(Math.max(one, other), Math.min(one, other));
  }
  return new Map(nodes.map((node) => [node, find(parents, node)]));
}

/** More than there are places and members; two numbers of nodes make one with it. */
const MOST_NODES = 2 ** 24;

/** Nodes that are on one side of every cut of fewer than `minimum` people; parents by node. */
function merge(arcs: readonly Arc[], minimum: number): Map<number, number> {
  const parents = new Map<number, number>();
  for (const { from, to } of arcs) parents.set(from, from).set(to, to);
  for (let changed = true; changed;) {
    changed = false;
    const between = new Map<number, { from: number; to: number; people: number }>();
    for (const { from, to, people } of arcs) {
      const ends = { from: find(parents, from), to: find(parents, to) };
      if (ends.from === ends.to) continue;
      const sum = between.get(ends.from * MOST_NODES + ends.to) ?? { ...ends, people: 0 };
      sum.people += people;
      between.set(ends.from * MOST_NODES + ends.to, sum);
    }
    for (const { from, to, people } of between.values()) {
      if (people < minimum && !between.has(to * MOST_NODES + from)) continue;
      parents.set(find(parents, from), find(parents, to));
      changed = true;
    }
  }
  return parents;
}

function find(parents: Map<number, number>, node: number): number {
  let root = node;
  for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next;
  parents.set(node, root);
  return root;
}

/** The side of `source` in a cut from it to `sink` below `minimum`, by augmenting paths; undefined where there is none. */
function cutBetween(
  { ends: arcs, arcsOf }: Network,
  source: number,
  sink: number,
  minimum: number,
): Set<number> | undefined {
  const flow = arcs.map(() => 0);
  for (let total = 0; total < minimum;) {
    const cameBy = new Map<number, { arc: number; isForward: boolean } | null>([[source, null]]);
    const queue = [source];
    for (const node of queue) {
      for (const arc of arcsOf.get(node) ?? []) {
        const { from, to, people } = arcs[arc] ?? { from: node, to: node, people: 0 };
        if (from === node && !cameBy.has(to) && (flow[arc] ?? 0) < people) {
          cameBy.set(to, { arc, isForward: true });
          queue.push(to);
        }
        // backwards an arc has no limit: it may not enter the chosen side
        if (to === node && !cameBy.has(from)) {
          cameBy.set(from, { arc, isForward: false });
          queue.push(from);
        }
      }
    }
    if (!cameBy.has(sink)) return new Set(cameBy.keys());
    let room = minimum - total;
    const path: { arc: number; isForward: boolean }[] = [];
    for (let node = sink; node !== source;) {
      const step = cameBy.get(node);
      const arc = arcs[step?.arc ?? -1];
      if (!step || !arc) break;
      path.push(step);
      if (step.isForward) room = Math.min(room, arc.people - (flow[step.arc] ?? 0));
      node = step.isForward ? arc.from : arc.to;
    }
    for (const { arc, isForward } of path) flow[arc] = (flow[arc] ?? 0) + (isForward ? room : -room);
    total += room;
  }
  return undefined;
}
