import { z } from "zod";

/** Issues that fail the check, by group of rules. */
const ERRORS = {
  files: [
    ...["missing_file", "missing_flow_dir", "missing_events_json", "unexpected_file", "symlink", "special_file"],
    ...["executable_file", "nested_git", "file_too_large", "invalid_slug", "slug_case_collision"],
  ],
  text: ["invalid_utf8", "byte_order_mark", "invalid_json", "duplicate_json_key"],
  shape: [
    ...["invalid_shape", "required_string", "invalid_type", "invalid_date", "invalid_values", "duplicate_value"],
    "invalid_property_ref",
  ],
  references: [
    ...["unknown_flow_key", "unmapped_catalog_flow", "unmapped_flow_dir", "duplicate_flow_id"],
    "unknown_suspected_flow",
  ],
  diagrams: ["unclosed_fence", "invalid_mermaid_header", "invalid_diagram_link", "unknown_link_flow"],
  changes: [
    ...["flow_removed", "mass_deletion", "name_normalized", "audit_date_stale", "diagrams_emptied", "directive_lost"],
  ],
} as const;

const WARNINGS = [
  ...["recommended_string", "duplicate_catalog_key", "unknown_property_type", "no_events", "untrimmed_name"],
  ...["undefined_property_ref", "duplicate_property_ref", "unknown_stage_event", "missing_diagrams"],
  ...["undefined_event_node", "unknown_event_label", "unknown_link_title", "unknown_link_node", "unknown_directive"],
] as const;

const ErrorCode = z.enum([
  ...ERRORS.files,
  ...ERRORS.text,
  ...ERRORS.shape,
  ...ERRORS.references,
  ...ERRORS.diagrams,
  ...ERRORS.changes,
]);

export const ContentIssueCode = z.enum([...ErrorCode.options, ...WARNINGS]);
export type ContentIssueCode = z.infer<typeof ContentIssueCode>;

/** The level of every issue with this code. */
export function levelOf(code: ContentIssueCode): ContentIssue["level"] {
  return ErrorCode.safeParse(code).success ? "error" : "warning";
}

/** Rules that are skipped together when their input is unusable. */
export const RuleGroup = z.enum([
  "flow files",
  "file shape",
  "mapping of flows",
  "property references",
  "stage events",
  "suspected flows",
  "diagram links",
  "event labels",
  "link titles",
  "change rules",
]);
export type RuleGroup = z.infer<typeof RuleGroup>;

/** Something in the content that breaks a rule. */
export const ContentIssue = z.strictObject({
  level: z.enum(["error", "warning"]),
  code: ContentIssueCode,
  path: z.string().describe("relative to the repository, with `/`; the folder, if the issue is about a whole folder"),
  pointer: z.string().describe('RFC 6901; "" for the whole file'),
  line: z.int().min(1),
  column: z.int().min(1).describe("in code points"),
  message: z.string(),
  isNew: z.boolean().optional().describe("false if the baseline has it too; absent without a baseline"),
});
export type ContentIssue = z.infer<typeof ContentIssue>;

/** The result of validate-content. The same content gives the same bytes. */
export const ContentReport = z.strictObject({
  schemaVersion: z.literal(1),
  ok: z.boolean(),
  root: z.string(),
  counts: z.strictObject({
    flows: z.int().min(0),
    events: z.int().min(0),
    propertyDefinitions: z.int().min(0),
    diagrams: z.int().min(0),
    errors: z.int().min(0),
    warnings: z.int().min(0),
  }),
  issues: z
    .array(ContentIssue)
    .describe(
      "by path, line, column, code, pointer and message, in code units; at most 20,000 of each code, while `counts` has all",
    ),
  suppressed: z
    .array(
      z.strictObject({
        rules: RuleGroup,
        cause: z.strictObject({ code: ContentIssueCode, path: z.string(), pointer: z.string() }),
      }),
    )
    .describe("rules that were skipped, and the issue that is the reason"),
  baseline: z.strictObject({ new: z.int().min(0), fixed: z.int().min(0) }).optional(),
});
export type ContentReport = z.infer<typeof ContentReport>;
