import { type FittedBody, fitBody } from "../../src/text/fit.ts";
import { type CiFacts, renderCiComment } from "./ci-comment.ts";
import { countLevels, describeReduction, type LeftOut, planReduction } from "./reduce.ts";

/** The comment that fits, and what it does without. `from`: the least level, for a body that GitHub refused. */
export function fitCiComment(facts: CiFacts, from = 0): FittedBody & { leftOut: LeftOut[] } {
  const failed = facts.decision.rows.filter(({ passes }) => !passes).length;
  const render = (level: number) => renderCiComment(facts, planReduction(level, failed));
  const fitted = fitBody(render, { levels: countLevels(failed), from });
  return { ...fitted, leftOut: describeReduction(facts, planReduction(fitted.level, failed)) };
}
