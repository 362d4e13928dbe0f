import { z } from "zod";

/** The most important first. If several results apply to a run, the first of them is reported. */
export const TrackerResult = z.enum([
  "opened",
  "updated",
  "reopened",
  "resolved",
  "partly-resolved",
  "healed",
  "suppressed",
  "waiting",
  "duplicate-event",
  "nothing",
  "disabled",
  "read-only",
  "dry-run",
]);
export type TrackerResult = z.infer<typeof TrackerResult>;

/** What happened to one issue. */
export const IssueAction = z.enum([
  "opened",
  "updated",
  "late",
  "reopened",
  "resolved",
  "partly-resolved",
  "healed",
  "left",
  "closed",
  "merged-twin",
  "suppressed",
  "duplicate-event",
]);
export type IssueAction = z.infer<typeof IssueAction>;

const Time = z.iso.datetime();
const CategoryId = z.string().regex(/^[0-9a-f]{12}$/);

/** What failure-tracker writes for other programs, whatever the result of its run. */
export const FailureSnapshot = z.strictObject({
  schema: z.literal("pipekeeper/failure-snapshot@1"),
  generated_at: Time,
  repository: z.string().describe("owner/name"),
  trigger: z
    .strictObject({
      workflow: z.string().describe("Name of the workflow"),
      run_id: z.int().min(1),
      attempt: z.int().min(1),
      conclusion: z.string().nullable(),
      url: z.string(),
      pr: z.int().min(1).nullable(),
      branch: z.string().nullable(),
      head_sha: z.string(),
    })
    .nullable()
    .describe("The run that the event was about; null in scheduled mode"),
  result: TrackerResult,
  changed: z.array(
    z.strictObject({
      category: CategoryId,
      number: z.int().min(1).nullable().describe("null in a dry run for an issue that would be opened"),
      action: IssueAction,
    }),
  ),
  open: z
    .array(
      z.strictObject({
        category: CategoryId,
        number: z.int().min(1),
        title: z.string(),
        url: z.string(),
        occurrences: z.int().min(0),
        first_seen: Time.nullable(),
        last_seen: Time.nullable(),
        tracked: z.strictObject({
          prs: z.array(z.int().min(1)),
          branches: z.array(z.string()),
          workflows: z.array(z.string()),
        }),
        escalated: z.boolean(),
        flaky: z
          .strictObject({ recovered: z.int().min(0), of: z.int().min(0) })
          .describe("Occurrences that a re-run of the same commit recovered, of all occurrences"),
      }),
    )
    .nullable()
    .describe("Open issues by number; null if unknown"),
  problems: z.array(z.string()),
});
export type FailureSnapshot = z.infer<typeof FailureSnapshot>;
