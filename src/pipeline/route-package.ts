/** Decides which source a package is generated from: the recorded choice, otherwise the queue's source. */

import { type EcosystemAliases, ecosystemOf, isSameSource } from "./ecosystems.ts";
import { isSafeSource } from "./safe-name.ts";

export interface PackageRoute {
  /** Batches can use the source only if `isSupported`. */
  source: string;
  ecosystem: string;
  /** Only batches of this ecosystem take the package; null if any batch may. */
  slot: string | null;
  isSupported: boolean;
  /** True if a recorded choice of a supported source replaces the queue's source. */
  isRouted: boolean;
}

interface Known {
  supported: ReadonlySet<string>;
  aliases: EcosystemAliases;
}

/**
 * `choice` is the recorded choice for the package. It wins, because a different source in the queue is known to be
 * wrong.
 */
export function routePackage(
  queueSource: string,
  choice: { selected: string } | undefined,
  { supported, aliases }: Known,
): PackageRoute {
  const own = ecosystemOf(queueSource, aliases);
  const isOther =
    choice !== undefined && isSource(choice.selected) && !isSameSource(choice.selected, queueSource, aliases);
  const source = isOther ? choice.selected : queueSource;
  const ecosystem = ecosystemOf(source, aliases);
  const isSupported = supported.has(ecosystem);
  const slot = [own, ecosystem].find((name) => supported.has(name)) ?? null;
  return { source, ecosystem, slot, isSupported, isRouted: isOther && isSupported };
}

/** True for `ecosystem:identifier` that cannot lead out of a folder. */
export function isSource(text: string): boolean {
  const colon = text.indexOf(":");
  const identifier = text.slice(colon + 1);
  if (colon < 1 || !isSafeSource(text)) return false;
  return identifier.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
