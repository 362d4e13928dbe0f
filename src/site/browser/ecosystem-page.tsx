/** The script of the page of one ecosystem. */

import { EcosystemPage } from "../pages/ecosystem.tsx";
import { loadEcosystems } from "./load-groups.ts";
import { type DetailRequest, unknown } from "./record-request.tsx";
import { type Detail, showDetail } from "./show-detail.tsx";
import { start } from "./start.ts";

start({
  ready: (manifest) => showDetail({ list: ["Ecosystems", "ecosystems"], load: loadEcosystem }, manifest),
});

async function loadEcosystem({ id, manifest, context }: DetailRequest): Promise<Detail> {
  const row = (await loadEcosystems()).find(({ ecosystem }) => ecosystem === id);
  if (row === undefined) return unknown("ecosystem", id, context);
  const breaker = manifest.health.breakers.find(({ ecosystem }) => ecosystem === id) ?? null;
  return { title: id, render: () => <EcosystemPage row={row} breaker={breaker} context={context} /> };
}
