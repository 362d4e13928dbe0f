import { z } from "zod";
import { FlowCatalog, FlowEvents, FlowSlugMap, UnassignedEvents } from "../src/formats/content.ts";
import { ContentReport } from "../src/formats/content-report.ts";
import { Control } from "../src/formats/control.ts";
import { Dashboard } from "../src/formats/dashboard.ts";
import { DisambiguationAudit, DisambiguationLine } from "../src/formats/disambiguation.ts";
import { FailureLine } from "../src/formats/failure.ts";
import { FailureSnapshot } from "../src/formats/failure-snapshot.ts";
import { Problem } from "../src/formats/problem.ts";
import { OldQueue, Queue } from "../src/formats/queue.ts";
import { QueueAnalytics } from "../src/formats/queue-analytics.ts";
import { BatchResults, RunLine } from "../src/formats/run.ts";
import { WatchState } from "../src/formats/watch-state.ts";

/** Formats that others may validate against, by file name below schemas/. */
const FORMATS: Record<string, { title: string; schema: z.ZodType }> = {
  queue: { title: "Pipekeeper queue: all packages with priority and status", schema: Queue },
  "old-queue": { title: "Pipekeeper queue of one ecosystem, in its old form", schema: OldQueue },
  failure: { title: "Pipekeeper failure: one line of a failure file", schema: FailureLine },
  run: { title: "Pipekeeper run: one line of a metrics file", schema: RunLine },
  "batch-results": { title: "Pipekeeper batch results: what the last batch attempted", schema: BatchResults },
  control: { title: "Pipekeeper control file: off switch and circuit breakers", schema: Control },
  disambiguation: { title: "Pipekeeper disambiguations: one line of such a file", schema: DisambiguationLine },
  "disambiguation-audit": { title: "Pipekeeper disambiguation audit of one tool", schema: DisambiguationAudit },
  dashboard: { title: "Pipekeeper dashboard.json, version 1", schema: Dashboard },
  "queue-analytics": { title: "The dashboard of `format: queue-analytics`", schema: QueueAnalytics },
  "failure-snapshot": {
    title: "Pipekeeper failure snapshot: what failure-tracker did and which issues are open",
    schema: FailureSnapshot,
  },
  "watch-state": {
    title: "Pipekeeper watch state: what watch-upstream remembers between runs, version 1",
    schema: WatchState,
  },
  "content-report": { title: "The report of validate-content, version 1", schema: ContentReport },
  "flow-catalog": { title: "flows.json: what each flow is", schema: FlowCatalog },
  "flow-slug-map": { title: "flow-slug-map.json: the flow of each folder", schema: FlowSlugMap },
  "flow-events": { title: "events.json: the events of one flow", schema: FlowEvents },
  "unassigned-events": { title: "unassigned.json: events that belong to no flow yet", schema: UnassignedEvents },
  problem: { title: "Pipekeeper problem: a piece of state that could not be used as it is", schema: Problem },
};

/** Returns JSON Schemas (draft 2020-12) as text, by file name. */
export function renderSchemas(): Record<string, string> {
  const files = Object.entries(FORMATS).map(([name, { title, schema }]) => {
    const { $schema, ...body } = z.toJSONSchema(schema, { target: "draft-2020-12" });
    // Unlike a URL, a URN stays the same wherever the repository is.
    const document = { $schema, $id: `urn:pipekeeper:schema:${name}:1`, title, ...body };
    return [`${name}.json`, `${JSON.stringify(document, null, 2)}\n`];
  });
  return Object.fromEntries(files);
}
