import type { PackageRecord } from "../package-records.ts";
import { Chip } from "../parts/chip.tsx";
import { Facts } from "../parts/facts.tsx";
import { Review } from "../parts/package-words.tsx";
import { type PageContext, sourceUrl } from "../parts/page-context.ts";
import { Panel } from "../parts/panel.tsx";
import { Text } from "../parts/text.tsx";

/** Decisions about a package by people or rules. Nothing is shown if there are none. */
export function Choice({ of: { disambiguation, override }, context }: { of: PackageRecord; context: PageContext }) {
  if (disambiguation === null && override === null) return null;
  const queue = sourceUrl(context, context.site.queue_path);
  return (
    <Panel title="Choices">
      {disambiguation === null ? null : (
        <Facts
          of={[
            ["Selected", <Text key="" of={disambiguation.selected} />],
            [
              "Alternatives",
              disambiguation.alternatives.length === 0 ? null : (
                <Text key="" of={disambiguation.alternatives.join(", ")} />
              ),
            ],
            ["Reason", <Text key="" of={disambiguation.selection_reason} />],
            ["Review", <Review key="" of={disambiguation} />],
          ]}
        />
      )}
      {override === null ? null : (
        <Facts
          of={[
            ["Override", <Text key="" of={override.source} />],
            ["Validation", <Chip key="" word={override.validation_status} />],
            ...(override.reason === null ? [] : [["Why", <Text key="" of={override.reason} />] as const]),
            ...(queue === null
              ? []
              : [
                  [
                    "File",
                    <a key="" href={queue} rel="noopener noreferrer">
                      <Text of={context.site.queue_path} />
                    </a>,
                  ] as const,
                ]),
          ]}
        />
      )}
    </Panel>
  );
}
