import { countLarge } from "../../text/count.ts";
import { pageLink } from "../page-link.ts";
import { Head } from "../parts/links.tsx";
import { Text } from "../parts/text.tsx";
import { Time } from "../parts/time.tsx";
import type { RunRow } from "../run-records.ts";

/** Several runs that share one batch id. */
export function RunChoice({ id, rows }: { id: string; rows: readonly RunRow[] }) {
  return (
    <>
      <Head title="Several runs" />
      <p class="prose">
        <Text of={`${countLarge(rows.length, "run")} have the batch id "${id}".`} />
      </p>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <a href={pageLink("run", { id: row.id })}>
              <Text of={row.id} />
            </a>{" "}
            <Time at={row.timestamp} />
          </li>
        ))}
      </ul>
    </>
  );
}
