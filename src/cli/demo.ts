import type { Edges } from "../action/define-action.ts";

export async function runDemo(_args: readonly string[], _edges: Edges): Promise<number> {
  return 1;
}
