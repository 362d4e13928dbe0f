import type { PageName } from "../page-link.ts";
import { Unknown } from "../pages/unknown.tsx";
import type { PageContext } from "../parts/page-context.ts";
import type { SiteManifest } from "../summary.ts";
import type { Detail } from "./show-detail.tsx";

export interface DetailRequest {
  id: string;
  manifest: SiteManifest;
  context: PageContext;
}

/** What the page of one record reads and shows, and the list it belongs to. */
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

/** True if control has switched off the ecosystem. */
export function isDisabled({ health }: SiteManifest, ecosystem: string): boolean {
  return health.breakers.some((breaker) => breaker.ecosystem === ecosystem && breaker.state === "disabled");
}
