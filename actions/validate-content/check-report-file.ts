import { realpathSync } from "node:fs";
import path from "node:path";
import { FLOW_FILES, ROOT_FILES } from "../../src/content/known-files.ts";
import { UserError } from "../../src/errors.ts";
import type { ContentPlan } from "./plan-validation.ts";

/**
 * Throws a UserError if the report would become part of the content or would replace one of its files, even through
 * symbolic links. `name` is the path as the user wrote it. The root has to exist.
 */
export function checkReportFile({ repositoryRoot, root, reportFile }: ContentPlan, name: string): void {
  if (reportFile === null) return;
  const place = path.relative(realpathSync(path.join(repositoryRoot, root)), resolveLinks(reportFile));
  const [first = "", second, ...rest] = place.split(path.sep);
  if (first === ".." || path.isAbsolute(place)) return;
  // If the root is the repository itself, any other place in it is fine: most reports are written to the working directory.
  const isContent =
    second === undefined ? ROOT_FILES.includes(first) : rest.length === 0 && FLOW_FILES.includes(second);
  if (root === "." && !isContent) return;
  const why = isContent ? "because it would replace content there" : "because it would be an unexpected file there";
  throw new UserError(`Invalid inputs. report: expected a file outside of root, ${why}, got "${name}".`);
}

/** The place that a file would be written to, whether or not it exists. */
function resolveLinks(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    const folder = path.dirname(file);
    return folder === file ? file : path.join(resolveLinks(folder), path.basename(file));
  }
}
