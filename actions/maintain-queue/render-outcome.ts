/** Renders the outputs, the sentence and the step summary of maintain-queue. */

import type { Outcome } from "../../src/kit/define-action.ts";
import type { Publication } from "../../src/publish/publish.ts";
import { count } from "../../src/text/count.ts";
import { codeSpan, escapeMarkdown, renderTable } from "../../src/text/markdown.ts";
import type { Waited } from "./decide.ts";
import { describeChanges, type UpkeepReport } from "./plan-changes.ts";
import type { UpkeepPlan } from "./plan-upkeep.ts";

const MOST_NAMES = 10;

interface Maintained {
  publication: Publication<UpkeepReport>;
  report: UpkeepReport;
  plan: UpkeepPlan;
}

export function renderOutcome({ publication, report, plan }: Maintained): Outcome {
  const { upkeep, moved, problems } = report;
  const sentence = describe(publication, report);
  const warnings = [...listWarnings(report, plan), ...publication.warnings];
  return {
    sentence,
    outputs: {
      outcome: publication.kind,
      "commit-sha": publication.kind === "published" ? publication.commit : "",
      "push-attempts": String(publication.attempts),
      produced: String(upkeep.produced.length),
      marked: String(upkeep.marked.length),
      released: String(upkeep.released.length),
      due: String(upkeep.due),
      moved: String(moved),
      problems: String(problems.length),
    },
    summary: renderSummary(report, sentence, warnings),
    warnings,
    problems,
    ...(publication.kind === "failed" ? { failure: publication.message } : {}),
  };
}

function describe(publication: Publication<UpkeepReport>, { upkeep, moved }: UpkeepReport): string {
  if (publication.kind === "failed") return publication.message;
  if (publication.kind === "unchanged") return "Unchanged: the queue matches the recipes and the failures.";
  const what = describeChanges(upkeep, moved) ?? `${count(publication.paths.length, "file")} rewritten`;
  if (publication.kind === "dry-run") return `Dry run: ${what}; nothing was written.`;
  const where = publication.kind === "published" ? ` as ${publication.commit} on branch "${publication.branch}"` : "";
  return `Queue updated${where}: ${what}.`;
}

function listWarnings({ upkeep, recipes, stuck }: UpkeepReport, { recipes: globs }: UpkeepPlan): string[] {
  const { cycle, unknownBlockers, excludedBlockers, missingRecipes } = upkeep;
  const warnings: string[] = [];
  if (recipes === 0) {
    const patterns = globs.map(({ text }) => `"${text}"`).join(", ");
    warnings.push(`No recipe matches ${patterns}. Check \`recipes\` and \`root\`.`);
  } else if (missingRecipes.length > 0) {
    warnings.push(`${count(missingRecipes.length, "finished package")} without a recipe: ${list(missingRecipes)}.`);
  }
  if (cycle.count > 0) {
    warnings.push(`${count(cycle.count, "cycle")} of blockers that wait for each other: ${list(cycle.names)}.`);
  }
  if (unknownBlockers.length > 0) {
    const what = `${count(unknownBlockers.length, "blocker")} in no queue and without a recipe`;
    warnings.push(`${what}: ${listWaited(unknownBlockers)}.`);
  }
  if (excludedBlockers.length > 0) {
    warnings.push(`${count(excludedBlockers.length, "excluded blocker")}: ${listWaited(excludedBlockers)}.`);
  }
  if (stuck.length > 0) {
    warnings.push(`${count(stuck.length, "file")} could not be compacted and stayed as before: ${list(stuck)}.`);
  }
  return warnings;
}

function renderSummary({ upkeep, moved }: UpkeepReport, sentence: string, warnings: readonly string[]): string {
  const rows = [
    ["Produced", upkeep.produced.length, names(upkeep.produced)],
    ["Failed or blocked", upkeep.marked.length, names(upkeep.marked)],
    ["Released", upkeep.released.length, names(upkeep.released)],
    ["Failed, due for a retry", upkeep.due, ""],
    ["Records moved", moved, ""],
  ] as const;
  const lines = ["## Queue", "", escapeMarkdown(sentence, 2000), ""];
  lines.push(renderTable(["", "Number", "Packages"], rows), "");
  for (const warning of warnings) lines.push(`- ⚠️ ${escapeMarkdown(warning, 2000)}`);
  return `${lines.join("\n").trimEnd()}\n`;
}

function names(all: readonly string[]): string {
  const shown = all.slice(0, MOST_NAMES).map((name) => codeSpan(name, { inTable: true }));
  return all.length > MOST_NAMES ? `${shown.join(", ")} and ${all.length - MOST_NAMES} more` : shown.join(", ");
}

function list(all: readonly string[]): string {
  const shown = all.slice(0, MOST_NAMES).join(", ");
  return all.length > MOST_NAMES ? `${shown} and ${all.length - MOST_NAMES} more` : shown;
}

function listWaited(all: readonly Waited[]): string {
  return list(all.map(({ name, packages }) => `${name} (${packages} waiting)`));
}
