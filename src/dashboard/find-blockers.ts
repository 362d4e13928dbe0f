/** Finds how many packages each missing dependency blocks. */

import { compareBytewise } from "../pipeline/order.ts";

export interface BlockedPackage {
  name: string;
  source: string;
  blockedBy: readonly string[];
}

export interface Blocker {
  dependency: string;
  directCount: number;
  /** Distinct packages that wait for the dependency, directly or indirectly, without the dependency's own package. */
  totalCount: number;
  inCycle: boolean;
  /** Names of the packages that wait for the dependency directly. */
  packages: string[];
}

interface Graph {
  /** The node of each dependency name. */
  nodes: Map<string, number>;
  /** For each node, the nodes that wait for it. */
  waiting: number[][];
  /** For each node, the indexes of its packages; empty if the dependency is not a blocked package. */
  packages: number[][];
}

/**
 * Sorted by total, then direct count, then name. `cycles` counts the groups of dependencies that wait for each other.
 */
export function findBlockers(blocked: readonly BlockedPackage[]): { blockers: Blocker[]; cycles: number } {
  const graph = buildGraph(blocked);
  const { componentOf, components } = findComponents(graph.waiting);
  const cyclic = components.map(
    ([first, second]) => second !== undefined || (graph.waiting[first as number] as number[]).includes(first as number),
  );
  const direct = directNames(blocked);
  const condensed = condense(graph, componentOf, components);
  const counts = countReached(condensed, cyclic);
  const blockers = [...graph.nodes].map(([dependency, node]): Blocker => {
    const component = componentOf[node] as number;
    const reached = counts[component] as number;
    const inCycle = cyclic[component] as boolean;
    const packages = [...(direct.get(dependency) ?? [])].sort(compareBytewise);
    const own = inCycle ? (graph.packages[node] as number[]).length : 0;
    return { dependency, directCount: packages.length, totalCount: reached - own, inCycle, packages };
  });
  blockers.sort(
    (a, b) =>
      b.totalCount - a.totalCount || b.directCount - a.directCount || compareBytewise(a.dependency, b.dependency),
  );
  return { blockers, cycles: cyclic.filter(Boolean).length };
}

/**
 * A package belongs to the dependency with its name, otherwise to the dependency with its identifier, otherwise to a
 * new node.
 */
function buildGraph(blocked: readonly BlockedPackage[]): Graph {
  const nodes = new Map<string, number>();
  for (const { blockedBy } of blocked) for (const name of blockedBy) if (!nodes.has(name)) nodes.set(name, nodes.size);
  const graph: Graph = { nodes, waiting: [], packages: [] };
  for (let node = 0; node < nodes.size; node++) addNode(graph);
  blocked.forEach(({ name, source, blockedBy }, index) => {
    const node = nodes.get(name) ?? nodes.get(source.slice(source.indexOf(":") + 1)) ?? addNode(graph);
    (graph.packages[node] as number[]).push(index);
    for (const dependency of new Set(blockedBy))
      (graph.waiting[nodes.get(dependency) as number] as number[]).push(node);
  });
  return graph;
}

function addNode(graph: Graph): number {
  graph.packages.push([]);
  return graph.waiting.push([]) - 1;
}

function directNames(blocked: readonly BlockedPackage[]): Map<string, Set<string>> {
  const direct = new Map<string, Set<string>>();
  for (const { name, blockedBy } of blocked) {
    for (const dependency of blockedBy) {
      const names = direct.get(dependency) ?? new Set();
      direct.set(dependency, names.add(name));
    }
  }
  return direct;
}

interface Condensed {
  /**
   * For each component, the other components that directly wait for it. They have lower numbers, because findComponents
   * finishes them first.
   */
  waiting: number[][];
  /** For each component, the number of its packages. */
  sizes: number[];
}

function condense(graph: Graph, componentOf: readonly number[], components: readonly number[][]): Condensed {
  const condensed: Condensed = { waiting: [], sizes: [] };
  components.forEach((nodes, component) => {
    const waiting = new Set<number>();
    let size = 0;
    for (const node of nodes) {
      size += (graph.packages[node] as number[]).length;
      for (const next of graph.waiting[node] as number[]) waiting.add(componentOf[next] as number);
    }
    waiting.delete(component);
    condensed.waiting.push([...waiting]);
    condensed.sizes.push(size);
  });
  return condensed;
}

/**
 * Counts the packages that wait for each component. A cyclic component waits for itself.
 *
 * If only one other component waits, its count is already known, so long chains take linear time.
 */
function countReached({ waiting, sizes }: Condensed, cyclic: readonly boolean[]): number[] {
  const counts: number[] = [];
  const stamps = new Int32Array(waiting.length).fill(-1);
  for (let component = 0; component < waiting.length; component++) {
    const direct = waiting[component] as number[];
    const own = cyclic[component] ? (sizes[component] as number) : 0;
    const [only, second] = direct;
    if (only === undefined || second !== undefined) {
      counts.push(own + search(direct, component));
      continue;
    }
    // A cyclic component already counts itself.
    counts.push(own + (counts[only] as number) + (cyclic[only] ? 0 : (sizes[only] as number)));
  }
  return counts;

  function search(from: readonly number[], stamp: number): number {
    const pending = [...from];
    let count = 0;
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      if (stamps[at] === stamp) continue;
      stamps[at] = stamp;
      count += sizes[at] as number;
      for (const next of waiting[at] as number[]) if (stamps[next] !== stamp) pending.push(next);
    }
    return count;
  }
}

/** Tarjan's strongly connected components. Uses an explicit stack, because chains can be long. */
function findComponents(edges: readonly (readonly number[])[]): { componentOf: number[]; components: number[][] } {
  const indexOf: number[] = [];
  const low: number[] = [];
  const componentOf: number[] = [];
  const components: number[][] = [];
  const stack: number[] = [];
  let counter = 0;
  for (let root = 0; root < edges.length; root++) {
    if (indexOf[root] !== undefined) continue;
    const work: { node: number; next: number }[] = [enter(root)];
    for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
      const { node } = frame;
      const target = (edges[node] as readonly number[])[frame.next++];
      if (target === undefined) {
        work.pop();
        if (low[node] === indexOf[node]) close(node);
        const parent = work.at(-1)?.node;
        if (parent !== undefined) low[parent] = Math.min(low[parent] as number, low[node] as number);
      } else if (indexOf[target] === undefined) work.push(enter(target));
      else if (componentOf[target] === undefined) low[node] = Math.min(low[node] as number, indexOf[target] as number);
    }
  }
  return { componentOf, components };

  function enter(node: number): { node: number; next: number } {
    indexOf[node] = low[node] = counter++;
    stack.push(node);
    return { node, next: 0 };
  }

  function close(root: number): void {
    const members = stack.splice(stack.lastIndexOf(root));
    for (const member of members) componentOf[member] = components.length;
    components.push(members);
  }
}
