/** Clusters as stored in their shards. Packages and days are bare values, because a shard may have hundreds of them. */

import type { ClusterMember, ClusterRecord } from "./group-records.ts";
import type { ClusterShard, StoredCluster, StoredMember } from "./shards.ts";
import { readShortId, readShortTime, shortenId, shortenTime } from "./short-ids.ts";

const DAY_MS = 86_400_000;

export function storeCluster(record: ClusterRecord): StoredCluster {
  const { days, members, ...fields } = record;
  let last = days[0]?.date ?? "";
  const gaps = days.flatMap(({ date, count }) => {
    const gap = (Date.parse(date) - Date.parse(last)) / DAY_MS;
    last = date;
    return [gap, count];
  });
  return {
    ...fields,
    days: gaps,
    first_day: days[0]?.date ?? "",
    members: members.map((member) => storeMember(member, record.ecosystems)),
  };
}

/** The record with that id; null if the shard does not have it. */
export function findCluster({ rows }: ClusterShard, id: string): ClusterRecord | null {
  const row = rows.find((one) => one.id === id);
  if (row === undefined) return null;
  const { days, first_day: first, members, ...fields } = row;
  return {
    ...fields,
    days: readDays(days, first),
    members: members.map((member) => readMember(member, row.ecosystems)),
  };
}

function readDays(gaps: readonly number[], first: string): ClusterRecord["days"] {
  const days: { date: string; count: number }[] = [];
  let atMs = Date.parse(first);
  for (let at = 0; at < gaps.length; at += 2) {
    atMs += (gaps[at] as number) * DAY_MS;
    days.push({ date: new Date(atMs).toISOString().slice(0, 10), count: gaps[at + 1] as number });
  }
  return days;
}

function storeMember(member: ClusterMember, ecosystems: readonly string[]): StoredMember {
  const { count, ecosystem, last_at: at, last_failure_id: id, package: name } = member;
  const short = shortenId(id, { ecosystem, name });
  const time = shortenTime(at, id);
  const fields = [name, ecosystems.indexOf(ecosystem), count, short] as const;
  return time === 0 ? fields : [...fields, time];
}

function readMember([name, place, count, short, time = 0]: StoredMember, ecosystems: readonly string[]): ClusterMember {
  const ecosystem = ecosystems[place] ?? "";
  const id = readShortId(short, { ecosystem, name });
  return { count, ecosystem, last_at: readShortTime(time, id), last_failure_id: id, package: name };
}
