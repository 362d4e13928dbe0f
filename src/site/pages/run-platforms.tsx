import { formatCount } from "../../text/count.ts";
import { Panel } from "../parts/panel.tsx";
import { Text } from "../parts/text.tsx";
import type { RunRecord } from "../run-records.ts";

/** Results of a run by platform, as recorded. */
export function RunPlatforms({ of: run }: { of: RunRecord }) {
  const platforms = Object.entries(run.platform_results);
  if (platforms.length === 0) return null;
  return (
    <Panel title="Platforms" width={12} isFlush>
      <table>
        <caption class="vh">Results by platform</caption>
        <thead>
          <tr>
            <th scope="col">Platform</th>
            <th scope="col" class="num">
              Tested
            </th>
            <th scope="col" class="num">
              Passed
            </th>
            <th scope="col" class="num">
              Failed
            </th>
          </tr>
        </thead>
        <tbody>
          {platforms.map(([platform, { tested, passed, failed }]) => (
            <tr key={platform}>
              <th scope="row">
                <Text of={platform} />
              </th>
              <td class="num">{formatCount(tested)}</td>
              <td class="num">{formatCount(passed)}</td>
              <td class="num">{formatCount(failed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
