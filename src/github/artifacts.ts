/** Artifacts of workflow runs. */

import { UserError } from "../errors.ts";
import { readEntries } from "./pages.ts";
import { asList, asNumber, asText } from "./read-fields.ts";
import type { Repository } from "./repository.ts";

export interface Artifact {
  id: number;
  name: string;
  /** Size of the zip file. */
  sizeBytes: number;
  isExpired: boolean;
  createdAt: string;
}

/** Lists the artifacts of all attempts of a run. */
export async function listArtifacts({ client, owner, repo }: Repository, runId: number): Promise<Artifact[]> {
  const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts";
  const entries = await readEntries(client, route, { owner, repo, run_id: runId }, "artifacts");
  return asList(entries).map((raw) => ({
    id: asNumber(raw.id),
    name: asText(raw.name),
    sizeBytes: asNumber(raw.size_in_bytes),
    isExpired: raw.expired === true,
    createdAt: asText(raw.created_at),
  }));
}

/**
 * Downloads the zip file of an artifact, or returns "too-large" once it exceeds `maxBytes`. GitHub redirects to a
 * storage server, which must not get the token.
 */
export async function downloadArtifact(
  { client, owner, repo }: Repository,
  id: number,
  maxBytes: number,
): Promise<Buffer | "too-large"> {
  const answer = await client.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
    ...{ owner, repo, artifact_id: id, archive_format: "zip" },
    request: { redirect: "manual", parseSuccessResponseBody: false },
  });
  const { location } = answer.headers;
  if (location === undefined) throw new UserError("GitHub did not say where the artifact is.");
  const { status, body } = await client.download(new URL(location, answer.url).href);
  if (status !== 200) throw new UserError(`The storage answered HTTP ${status}.`);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > maxBytes) return "too-large";
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
