/** Proposes what to do with each pull request. */

import { count } from "../../src/text/count.ts";
import { type ClassifiedChanges, classifyChanges, indexBase, type RecipeFact } from "./classify-changes.ts";
import type { Obstacle, PullFacts, TriageFacts } from "./facts.ts";
import type { PathRules } from "./path-rules.ts";

export interface Proposal extends ClassifiedChanges {
  pull: PullFacts;
  /**
   * `leave`: no conflict. `close`: the default branch has everything. `rescue`: the pull request has new recipes.
   * `manual`: a person has to look at the pull request.
   */
  action: "leave" | "close" | "rescue" | "manual";
  /** One sentence without a full stop. */
  reason: string;
}

export function decide(facts: TriageFacts, rules: PathRules): Proposal[] {
  const base = indexBase(facts.files, rules);
  return facts.pulls.map((pull) => {
    const { recipes, others } = classifyChanges(pull.changes ?? [], base, rules);
    return { pull, recipes, others, ...judge(pull, { recipes, others }, facts.defaultBranch) };
  });
}

/** Leaves a pull request to a person because it can no longer be handled as planned. */
export function handOver(proposal: Proposal, obstacle: Obstacle): Proposal {
  return { ...proposal, action: "manual", reason: explainObstacle(obstacle) };
}

function judge(
  pull: PullFacts,
  { recipes, others }: ClassifiedChanges,
  defaultBranch: string,
): Pick<Proposal, "action" | "reason"> {
  const manual = (reason: string) => ({ action: "manual" as const, reason });
  if (pull.isMergeable) return { action: "leave", reason: "it has no conflict" };
  if (pull.obstacle !== null) return manual(explainObstacle(pull.obstacle));
  if (pull.changes === null) return manual("its files could not be read");
  const inState = (state: RecipeFact["state"]) => recipes.filter((recipe) => recipe.state === state).length;
  const parts = [
    ...(inState("modified") > 0 ? [`"${defaultBranch}" differs in ${count(inState("modified"), "recipe")}`] : []),
    ...(inState("deleted") > 0 ? [`it deletes ${count(inState("deleted"), "recipe")}`] : []),
    ...(others.length > 0 ? [`it changes ${count(others.length, "other file")}`] : []),
  ];
  if (parts.length > 0) return manual(parts.join(", and "));
  const added = inState("new");
  if (added > 0)
    return { action: "rescue", reason: `"${defaultBranch}" does not have ${count(added, "recipe")} that it adds` };
  if (recipes.length === 0) return manual("it has no recipe");
  return { action: "close", reason: `"${defaultBranch}" has all of its recipes` };
}

function explainObstacle(obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case "fork":
      return "it comes from a fork";
    case "head-gone":
      return "its branch is gone";
    case "moved":
      return "it has changed since it was read";
    case "closed":
      return "it has been closed since it was read";
    case "unrelated":
      return "its branch has no history in common with the default branch";
    case "merge-state-unknown":
      return "GitHub did not say in time whether it has a conflict";
    case "other-base":
      return `it goes to branch "${obstacle.base}", not to the default branch`;
    case "unreadable":
      return `it could not be read: ${obstacle.why}`;
  }
}
