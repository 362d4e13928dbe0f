import { z } from "zod";
import { type FoundPackage, type PageContent, readItems, requireShape } from "./source.ts";

const Analytics = z.looseObject({ items: z.array(z.unknown()) });
const Count = z.union([z.string(), z.number()]).nullish().catch(null);

/**
 * Reads Homebrew's analytics document, which has the same form for formulae and casks.
 * https://formulae.brew.sh/docs/api/
 */
export function readAnalytics(answer: unknown, key: "formula" | "cask"): PageContent {
  const { items } = requireShape(Analytics, answer);
  const shape = z.looseObject({ [key]: z.string(), count: Count });
  const read = (item: Record<string, unknown>): FoundPackage | null => {
    const identifier = item[key] as string;
    // Homebrew counts installs with options, such as "vim --HEAD", separately.
    if (/ -/.test(identifier)) return null;
    return { identifier, name: identifier, popularity: readCount(item.count as z.infer<typeof Count>) };
  };
  return { ...readItems(items, shape, read), next: [] };
}

/** `1,234` -> 1234 */
function readCount(count: z.infer<typeof Count>): number | null {
  const digits = String(count ?? "").replaceAll(",", "");
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}
