import { countLarge, formatCount } from "../../text/count.ts";
import type { DayComparison, StatusMoves } from "../lists/compare-days.ts";
import { pageLink } from "../page-link.ts";
import { Chip } from "../parts/chip.tsx";
import { Panel } from "../parts/panel.tsx";
import { NotRecorded } from "../parts/text.tsx";

/** Compares two days: what happened between them, and how many packages entered and left each status. */
export function Comparison({ of }: { of: DayComparison }) {
  const { from, to, statuses, days, recorded } = of;
  return (
    <Panel title={`${from} and ${to} compared`} isFlush id="compare">
      <p class="small">
        <a href={pageLink("runs", { from, to })}>{countLarge(of.runs, "run")}</a>
        {`, ${formatCount(of.merged)} merged, `}
        <a href={pageLink("failures", { from, to })}>{countLarge(of.failures, "failure")}</a>
        {`. ${tellRecorded(days, recorded)}`}
      </p>
      {statuses.length === 0 ? null : (
        <table>
          <caption class="vh">Packages by status on both days</caption>
          <thead>
            <tr>
              <th scope="col">Status</th>
              {[from, to, "Moved in", "Moved out", "Net"].map((label, place) => (
                <th key={place} scope="col" class="num">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {statuses.map((moves) => (
              <Moves key={moves.status} of={moves} />
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

function Moves({ of: { status, first, last, movedIn, movedOut, net } }: { of: StatusMoves }) {
  return (
    <tr>
      <th scope="row">
        <Chip word={status} />
      </th>
      <Cell>{first === null ? null : formatCount(first)}</Cell>
      <Cell>{last === null ? null : formatCount(last)}</Cell>
      <Cell>{movedIn === null ? null : `at least ${formatCount(movedIn)}`}</Cell>
      <Cell>{movedOut === null ? null : `at least ${formatCount(movedOut)}`}</Cell>
      <Cell>{net === null ? null : tellNet(net)}</Cell>
    </tr>
  );
}

function Cell({ children }: { children: string | null }) {
  return <td class="num">{children ?? <NotRecorded />}</td>;
}

function tellNet(net: number): string {
  return net === 0 ? "0" : `${net > 0 ? "+" : "\u2212"}${formatCount(Math.abs(net))}`;
}

function tellRecorded(days: number, recorded: number): string {
  if (recorded === 0)
    return "Moved in, moved out and net are not recorded: no day between them has the queue by status.";
  const gap = recorded < days ? ` ${formatCount(recorded)} of ${countLarge(days, "day")} record the queue.` : "";
  return `Packages that moved in and out again between two recorded days are not counted.${gap}`;
}
