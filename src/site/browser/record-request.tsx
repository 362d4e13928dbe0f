import { findPosition } from "../find-position.ts";
import type { PageName } from "../page-link.ts";
import type { QueuePosition } from "../pages/next-step.tsx";
import { Unknown } from "../pages/unknown.tsx";
import type { PageContext } from "../parts/page-context.ts";
import { QUEUE_ORDER_PATH } from "../shard-paths.ts";
import type { QueueOrder } from "../shards.ts";
import type { SiteManifest } from "../summary.ts";
import { loadData } from "./load-shard.ts";
import type { Detail } from "./show-detail.tsx";

export interface DetailRequest {
  id: string;
  manifest: SiteManifest;
  context: PageContext;
}

/** What a page of one record reads and shows, and the list that it belongs to. */
export interface DetailPage {
  list: readonly [label: string, page: PageName];
  load(request: DetailRequest): Promise<Detail>;
}

export function unknown(noun: string, id: string, context: PageContext): Detail {
  return {
    title: id === "" ? `Unknown ${noun}` : id,
    render: () => <Unknown noun={noun} id={id} context={context} />,
  };
}

/** True if control has switched the ecosystem off. */
export function isDisabled({ health }: SiteManifest, ecosystem: string): boolean {
  return health.breakers.some((breaker) => breaker.ecosystem === ecosystem && breaker.state === "disabled");
}

/** Where it stands in the queue, if it waits there. */
export async function placeOf(owner: Parameters<typeof findPosition>[0] | null): Promise<QueuePosition | null> {
  if (owner === null || (owner.status !== "pending" && owner.status !== "failed")) return null;
  const order = await loadData<QueueOrder>(QUEUE_ORDER_PATH);
  return order === null ? null : findPosition(owner, order);
}
