import { defineShape, toText } from "./decode-record.ts";

type Text = string | null;

/** One failed package of a batch line. */
export type FailureItem = {
  package_id?: Text;
  category?: Text;
  subcategory?: Text;
  blocked_by?: Text[] | null;
  message?: Text;
  timestamp?: Text;
  workflow_url?: Text;
  workflow_run_url?: Text;
};

/** One line of a failure file: a batch with its items, or one recipe, or both. */
export type FailureLine = Omit<FailureItem, "package_id"> & {
  schema_version?: number | null;
  ecosystem?: Text;
  environment?: Text;
  updated_at?: Text;
  failures?: unknown[] | null;
  recipe?: Text;
  platform?: Text;
  exit_code?: number | null;
};

export const FAILURE_ITEM = defineShape<FailureItem>({
  package_id: "text",
  category: "text",
  subcategory: "text",
  blocked_by: "texts",
  message: "text",
  timestamp: "text",
  workflow_url: "text",
  workflow_run_url: "text",
});

export const FAILURE_LINE = defineShape<FailureLine>({
  schema_version: "integer",
  ecosystem: "text",
  environment: "text",
  updated_at: "text",
  failures: "list",
  recipe: "text",
  platform: "text",
  exit_code: "integer",
  category: "text",
  subcategory: "text",
  blocked_by: "texts",
  message: "text",
  timestamp: "text",
  workflow_url: "text",
  workflow_run_url: "text",
});

const CATEGORIES = new Map([
  ["api_error", "network_error"],
  ["timeout", "network_error"],
  ["network", "network_error"],
  ["validation_failed", "install_failed"],
  ["deterministic", "generation_failed"],
  ["deterministic_insufficient", "generation_failed"],
]);

/** The category as shown, whatever word was recorded. */
export function toCategory(recorded: Text | undefined): string {
  const category = toText(recorded);
  return CATEGORIES.get(category) ?? category;
}
