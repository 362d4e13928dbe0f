/** Lists artifacts of workflow runs, and redirects to the storage for a zip file. */

import { STORAGE_PATH } from "./jobs.ts";
import { notFound, paginate, Refusal, type Route, type RouteRequest } from "./router.ts";
import { requireRun } from "./runs.ts";
import { apiAddress } from "./show.ts";
import type { GitHubState, StoredArtifact } from "./state.ts";

export const ARTIFACT_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/actions/runs/:run/artifacts",
    area: "actions",
    docs: "actions/artifacts#list-workflow-run-artifacts",
    query: ["name", "direction"],
    handle: listArtifacts,
  },
  {
    method: "GET",
    path: "/actions/artifacts/:artifact/:format",
    area: "actions",
    docs: "actions/artifacts#download-an-artifact",
    handle: redirectToZip,
  },
];

function listArtifacts(request: RouteRequest) {
  const { state } = request;
  const { id } = requireRun(request);
  const found = state.artifacts.filter((artifact) => artifact.runId === id).sort((a, b) => b.id - a.id);
  return paginate(found, request, (artifact) => showArtifact(state, artifact), "artifacts");
}

function redirectToZip({ state, params }: RouteRequest) {
  const artifact = state.artifacts.find(({ id }) => String(id) === params.artifact);
  if (artifact === undefined) throw notFound();
  if (artifact.isExpired) throw new Refusal(410, "StoredArtifact has expired");
  const location = `${state.url}${STORAGE_PATH}artifacts/${artifact.id}?sig=once`;
  return { status: 302, body: null, headers: { location } };
}

function showArtifact(state: GitHubState, { id, name, zip, isExpired, createdAt, sizeBytes }: StoredArtifact) {
  const url = apiAddress(state, `/actions/artifacts/${id}`);
  return {
    ...{ id, node_id: `A_${id}`, name, size_in_bytes: sizeBytes ?? zip.length, url, expired: isExpired },
    ...{ archive_download_url: `${url}/zip`, created_at: createdAt, updated_at: createdAt, expires_at: null },
  };
}
