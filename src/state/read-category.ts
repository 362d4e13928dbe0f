import { canonicalCategory, isKnownCategory } from "../pipeline/categories.ts";
import { categoryOfExitCode, isWellFormed } from "../pipeline/classify-failure.ts";
import { describe, type Fields, readWord } from "./fields.ts";
import { type Place, quote, report } from "./problems.ts";

interface CategoryEvidence {
  exitCode: number | null;
  subcategory: string | null;
  isBlocked: boolean;
}

/**
 * The canonical category. If none is recorded, the exit code decides. Null, with a problem, means that this is not a
 * failure.
 */
export function readCategory(
  fields: Fields,
  { exitCode, subcategory, isBlocked }: CategoryEvidence,
  place: Place,
): string | null {
  const recorded = fields.category;
  if (typeof recorded === "string" && recorded.trim() !== "") {
    const category = canonicalCategory(recorded, subcategory);
    if (!isKnownCategory(category)) {
      report(
        place,
        "unknown-category",
        "warning",
        `"category" ${quote(recorded)} is kept; expected one of the known words`,
      );
    }
    return category;
  }
  if (recorded !== undefined && recorded !== null && typeof recorded !== "string") {
    report(place, "wrong-type", "error", `"category" is ${describe(recorded)}; expected text`);
    return null;
  }
  const derived = exitCode === null ? null : categoryOfExitCode(exitCode);
  if (derived === null) report(place, "missing-field", "error", '"category" is missing or blank; a failure needs it');
  if (derived === "install_failed" && isBlocked) return "missing_dep";
  if (derived === "missing_dep" && !isBlocked) {
    report(
      place,
      "bad-value",
      "warning",
      '"exit_code" 8 says a dependency is missing; expected its name in "blocked_by"',
    );
  }
  return derived;
}

/** The recorded word, even if it is unusable. */
export function readSubcategory(fields: Fields, place: Place): string | null {
  const word = readWord(fields.subcategory, "subcategory", place);
  if (word !== null && !isWellFormed(word)) {
    const reason = `"subcategory" ${quote(word)} is not used; expected lower-case letters, digits and "_"`;
    report(place, "bad-value", "warning", reason);
  }
  return word;
}
