/** Defines content before and after a change, for the rules about changes and for the comparison with the base. */

import type { ChangePolicy } from "../../src/content/content.ts";
import type { Fixture } from "./fixture.ts";
import { edit, MINIMAL, put, withSecondFlow } from "./small-content.ts";

export interface PairCase {
  base: Fixture;
  changed: Fixture;
  policy?: Partial<ChangePolicy>;
  /** The issues of the changed content. `new` marks the issues that the base does not have. */
  issues: readonly string[];
  fixed?: number;
}

const CATALOG = "flows.json";
const EVENTS = "plot-booking/events.json";
const DIAGRAMS = "plot-booking/flow-diagrams.md";
const LINK = "%%plotwise:diagram-link C -> title:Plot booking\n";

/** An event without a description and with an undefined property, for one warning. */
const UNDEFINED = '    {\n      "name": "Plot Left",\n      "properties": ["plot_size"]\n    }';
const WARNED = edit(MINIMAL, EVENTS, { '"required": true }]\n    }': `"required": true }]\n    },\n${UNDEFINED}` });

export const PAIR_CASES: Readonly<Record<string, PairCase>> = {
  flow_removed: { base: withSecondFlow(), changed: MINIMAL, issues: ["new flow_removed seed-swap"] },
  "flow_removed-allowed": {
    base: withSecondFlow(),
    changed: MINIMAL,
    policy: { allowedRemovals: ["seed-swap"] },
    issues: [],
  },
  mass_deletion: { base: withEvents(22), changed: withEvents(16), issues: ["new mass_deletion "] },
  "mass_deletion-in-one-flow": {
    base: withEvents(12, 60),
    changed: withEvents(5, 60),
    issues: [`new mass_deletion ${EVENTS}`],
  },
  "mass_deletion-within-bounds": { base: withEvents(22), changed: withEvents(19), issues: [] },
  name_normalized: {
    base: MINIMAL,
    changed: edit(edit(MINIMAL, EVENTS, { "Plot Booked": "Plot booked" }), DIAGRAMS, { "Plot Booked": "Plot booked" }),
    issues: [`new name_normalized ${EVENTS}`],
  },
  audit_date_stale: {
    base: MINIMAL,
    changed: edit(edit(MINIMAL, EVENTS, { "to get a plot": "to rent a plot" }), CATALOG, {
      "2026-05-12": "2026-05-11",
    }),
    issues: [`new audit_date_stale ${CATALOG}`],
  },
  "audit_date_stale-before-the-audit": {
    base: MINIMAL,
    changed: edit(MINIMAL, EVENTS, { "to get a plot": "to rent a plot" }),
    policy: { auditDate: "2026-05-13" },
    issues: [`new audit_date_stale ${CATALOG}`],
  },
  diagrams_emptied: {
    base: MINIMAL,
    changed: { ...MINIMAL, [DIAGRAMS]: "# Plot booking\n\nSee the old page.\n" },
    issues: [`new diagrams_emptied ${DIAGRAMS}`],
  },
  directive_lost: {
    base: MINIMAL,
    changed: edit(MINIMAL, DIAGRAMS, { [LINK]: "" }),
    issues: [`new directive_lost ${DIAGRAMS}`],
  },
  "ratchet-shifted": {
    base: WARNED,
    changed: edit(WARNED, EVENTS, { '"events": [\n': '"events": [\n    {\n      "name": "Plot Found"\n    },\n' }),
    issues: [`undefined_property_ref ${EVENTS}`],
  },
  "ratchet-second-instance": {
    base: WARNED,
    changed: edit(WARNED, EVENTS, { [UNDEFINED]: `${UNDEFINED},\n${UNDEFINED}` }),
    issues: [`undefined_property_ref ${EVENTS}`, `new undefined_property_ref ${EVENTS}`],
  },
  "ratchet-fixed": { base: WARNED, changed: MINIMAL, issues: [], fixed: 1 },
  "ratchet-known-error": {
    base: edit(MINIMAL, CATALOG, { "2026-05-12": "2026-02-30" }),
    changed: put(edit(MINIMAL, CATALOG, { "2026-05-12": "2026-02-30" }), { "_run-summary.md": "Nothing new.\n" }),
    issues: [`invalid_date ${CATALOG}`],
  },
};

/** Returns the minimal content with this many events in its flow, and optionally in a second flow. */
function withEvents(count: number, inSecond = 0): Fixture {
  const list = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => `,\n    { "name": "Bed ${from + at + 1} Watered" }`).join("");
  const files = inSecond === 0 ? MINIMAL : withSecondFlow();
  const first = edit(files, EVENTS, { '"required": true }]\n    }': `"required": true }]\n    }${list(2, count)}` });
  if (inSecond === 0) return first;
  return edit(first, "seed-swap/events.json", { '"Swap Offered" }': `"Swap Offered" }${list(1, inSecond)}` });
}
