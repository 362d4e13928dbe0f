import type { Located, WorkflowStep } from "./workflow.ts";

/** This project's actions, by folder name. The root of the repository is update-dashboard. */
const OWN = /^(?:[\w.-]+\/pipekeeper|\.)\/actions\/([a-z-]+)(?:@.*)?$|^[\w.-]+\/(pipekeeper)@/;

/** The name of the Pipekeeper action that a step uses; null if it uses another action or none. */
export function ownActionOf({ uses }: WorkflowStep): string | null {
  const [, name, root] = OWN.exec(uses?.text ?? "") ?? [];
  return name ?? (root === undefined ? null : "update-dashboard");
}

/** `actions/checkout@v6` -> `actions/checkout`, in lower case. */
export function actionOf({ uses }: WorkflowStep): string {
  return (uses?.text ?? "").replace(/@.*$/, "").toLowerCase();
}

/** The values of an input, separated by line breaks or commas. */
export function inputLines(input: Located | undefined): string[] {
  return (input?.text ?? "")
    .split(/\n|,/)
    .map((line) => line.trim())
    .filter(Boolean);
}
