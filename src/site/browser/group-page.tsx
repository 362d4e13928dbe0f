/** The script of the pages that group failures and packages: clusters and blockers. */

import { findPosition } from "../find-position.ts";
import { lookUpBlocker, lookUpCluster, lookUpPackage } from "../lists/look-up.ts";
import { BlockerPage, waitingList } from "../pages/blocker.tsx";
import { ClusterPage, membersList } from "../pages/cluster.tsx";
import { loadData } from "./load-shard.ts";
import { openTable } from "./open-table.tsx";
import { type DetailPage, type DetailRequest, unknown } from "./record-request.tsx";
import { type Detail, showDetail } from "./show-detail.tsx";
import { start } from "./start.ts";

const GROUPS: ReadonlyMap<string, DetailPage> = new Map<string, DetailPage>([
  ["cluster", { list: ["Clusters", "clusters"], load: loadCluster }],
  ["blocker", { list: ["Blocked", "blocked"], load: loadBlocker }],
]);

start({
  ready: async (manifest) => {
    const page = GROUPS.get(document.body.dataset.page ?? "");
    if (page !== undefined) await showDetail(page, manifest);
  },
});

async function loadCluster({ id, manifest, context }: DetailRequest): Promise<Detail> {
  const cluster = await lookUpCluster(loadData, id, manifest.data);
  if (cluster === null) return unknown("cluster", id, context);
  return {
    title: cluster.message || cluster.category,
    table: openTable(membersList, cluster.members, context),
    render: ({ list }) => (
      <ClusterPage cluster={cluster} context={context}>
        {list}
      </ClusterPage>
    ),
  };
}

async function loadBlocker({ id, manifest, context }: DetailRequest): Promise<Detail> {
  const blocker = await lookUpBlocker(loadData, id, manifest.data);
  if (blocker === null) return unknown("blocker", id, context);
  const own = blocker.package === null ? null : await lookUpPackage(loadData, blocker.package, manifest.data);
  const position = own === null ? null : findPosition(own, manifest.data.queue);
  return {
    title: blocker.dependency,
    table: openTable(waitingList, blocker.waiting, context),
    render: ({ list }) => (
      <BlockerPage blocker={blocker} position={position}>
        {list}
      </BlockerPage>
    ),
  };
}
