import { countLarge } from "../../text/count.ts";
import type { PackageRecord } from "../package-records.ts";
import { pageLink } from "../page-link.ts";
import { Facts } from "../parts/facts.tsx";
import { PackageLinks } from "../parts/links.tsx";
import { Panel } from "../parts/panel.tsx";
import { Text } from "../parts/text.tsx";

/** What a package waits for, and what waits for it. */
export function Dependencies({ of: one }: { of: PackageRecord }) {
  return (
    <Panel title="Dependencies">
      <Facts
        of={[
          ["Waits for", one.blocked_by.length === 0 ? "nothing" : <Blockers key="" names={one.blocked_by} />],
          [
            "Waiting for it",
            one.blocker === null || one.dependants.length === 0 ? (
              "nobody"
            ) : (
              <PackageLinks
                key=""
                names={one.dependants}
                total={one.dependants_total}
                all={pageLink("blocker", { id: one.blocker })}
              />
            ),
          ],
          ...(one.blocker === null
            ? []
            : [
                [
                  "Frees",
                  <a key="" href={pageLink("blocker", { id: one.blocker })}>
                    {countLarge(one.unblocks, "package")}
                  </a>,
                ] as const,
              ]),
        ]}
      />
    </Panel>
  );
}

function Blockers({ names }: { names: readonly string[] }) {
  return (
    <>
      {names.map((name, place) => (
        <span key={name}>
          {place === 0 ? "" : ", "}
          <a href={pageLink("blocker", { id: name })}>
            <Text of={name} />
          </a>
        </span>
      ))}
    </>
  );
}
