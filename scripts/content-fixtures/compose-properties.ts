/** Composes the property definitions and references of the realistic fixture, in the amounts of real content. */

import { apportion, type Random } from "./random.ts";

const SUBJECTS = [
  ...["plot", "bed", "seed", "tool", "member", "garden", "order", "slot", "visit", "route", "message", "invoice"],
  ...["crop", "task"],
];
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  string: [
    ...["id", "name", "kind", "status", "source", "locale", "channel", "variant", "layout", "owner", "region", "color"],
    ...["language", "reason", "screen", "season", "position", "currency", "category", "method"],
  ],
  number: [
    "count",
    "price_cents",
    "size_sqm",
    "distance_m",
    "rank",
    "duration_s",
    "age_days",
    "score",
    "rows",
    "limit",
  ],
  boolean: ["is_new", "is_shared", "has_photo", "is_member", "was_edited", "is_offline"],
  array: ["tags", "filters"],
  object: ["context", "address"],
  timestamp: ["created_at", "changed_at"],
};
const AMOUNTS: Readonly<Record<string, number>> = {
  string: 1_088,
  number: 336,
  boolean: 144,
  array: 16,
  object: 8,
  // An unknown type, with one warning each.
  timestamp: 8,
};
const VALUE_LISTS = 210;
const VALUES = [
  ["spring", "summer", "autumn", "winter"],
  ["list", "map", "calendar"],
  ["free", "reserved", "rented", "closed"],
  ["tap", "swipe", "shortcut"],
  ["push", "mail", "letter"],
  ["small", "medium", "large"],
];
const FORMS = { property: 2_132, text: 1_025, context: 779, required: 164 };
const CONTEXTS = ["only after the first visit", "empty for guests", "as shown on the card", "rounded to full units"];

export type Definitions = Record<string, { type: string; description: string; values?: string[]; constant?: string }>;
type Reference = string | Record<string, unknown>;

/** Splits 1,600 definitions over flows of these sizes. */
export function composeDefinitions(random: Random, sizes: readonly number[]): Definitions[] {
  const types = random.shuffle(
    Object.entries(AMOUNTS).flatMap(([type, amount]) => Array(amount).fill(type) as string[]),
  );
  const shares = apportion(types.length, sizes);
  let lists = 0;
  return shares.map((share) => {
    const definitions: Definitions = {};
    for (const type of types.splice(0, share)) {
      const key = drawKey(random, type, definitions);
      const [subject = "", ...attribute] = key.split("_");
      const description = `The ${attribute.join(" ")} of the ${subject} that the event is about; left out if the app does not know it yet.`;
      const values =
        type === "string" && lists < VALUE_LISTS && random.below(5) < 2 ? { values: random.pick(VALUES) } : {};
      if ("values" in values) lists++;
      const constant = type === "string" && random.below(60) === 0 ? { constant: "plotwise" } : {};
      definitions[key] = { type, description, ...values, ...constant };
    }
    return definitions;
  });
}

/** Splits 4,100 references in all forms over events. `keysOfEvents` has the keys that each event may use. */
export function composeReferences(random: Random, keysOfEvents: readonly (readonly string[])[]): Reference[][] {
  const forms = random.shuffle(Object.entries(FORMS).flatMap(([form, amount]) => Array(amount).fill(form) as string[]));
  const counts = apportion(
    forms.length,
    keysOfEvents.map(() => 2 + random.below(4)),
  );
  return keysOfEvents.map((keys, at) => {
    const drawn = random.shuffle(keys).slice(0, counts[at]);
    return drawn.map((key) => composeReference(random, key, forms.pop() as string));
  });
}

function composeReference(random: Random, key: string, form: string): Reference {
  if (form === "text") return key;
  if (form === "property") return { property: key };
  if (form === "context") return { property: key, context: random.pick(CONTEXTS) };
  return { name: key, required: random.below(2) === 0 };
}

function drawKey(random: Random, type: string, taken: Definitions): string {
  for (;;) {
    const key = `${random.pick(SUBJECTS)}_${random.pick(ATTRIBUTES[type] as readonly string[])}`;
    if (!Object.hasOwn(taken, key)) return key;
  }
}
