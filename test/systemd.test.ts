/** The example units have the required settings, and pass systemd's own check if it is installed. */

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { TempFolder } from "./support/git.ts";

const FOLDER = "examples/systemd";
const SERVICE = "pipekeeper-watch@.service";
const TIMER = "pipekeeper-watch@.timer";
const HARDENING = {
  NoNewPrivileges: "yes",
  ProtectSystem: "strict",
  ProtectHome: "yes",
  PrivateTmp: "yes",
  PrivateDevices: "yes",
  ProtectKernelTunables: "yes",
  ProtectControlGroups: "yes",
  RestrictSUIDSGID: "yes",
  LockPersonality: "yes",
  RestrictAddressFamilies: "AF_UNIX AF_INET AF_INET6 AF_NETLINK",
  MemoryMax: "4G",
  TasksMax: "512",
};

/** Values by `Section.Setting`. A repeated setting fails the test. */
function readUnit(name: string): Record<string, string> {
  const settings: Record<string, string> = {};
  let section = "";
  for (const line of readFileSync(`${FOLDER}/${name}`, "utf8").split("\n")) {
    const [, title] = /^\[(\w+)\]$/.exec(line) ?? [];
    const [, key, value = ""] = /^(\w+)=(.*)$/.exec(line) ?? [];
    if (title !== undefined) section = title;
    else if (key !== undefined) {
      expect(settings).not.toHaveProperty([`${section}.${key}`]);
      settings[`${section}.${key}`] = value;
    } else expect(line).toMatch(/^(?:#.*)?$/);
  }
  return settings;
}

const service = readUnit(SERVICE);
const timer = readUnit(TIMER);

test("there are two units", () => expect(readdirSync(FOLDER)).toEqual([SERVICE, TIMER]));

test("the service is hardened as far as Node and an agent's own sandbox allow", () => {
  const inService = Object.fromEntries(Object.entries(HARDENING).map(([key, value]) => [`Service.${key}`, value]));
  expect(service).toMatchObject(inService);
  for (const key of ["MemoryDenyWriteExecute", "RestrictNamespaces", "SystemCallFilter"])
    expect(service).not.toHaveProperty([`Service.${key}`]);
});

test("the service has its own user, folder, home and token", () => {
  expect(service).toMatchObject({
    "Service.Type": "oneshot",
    "Service.User": "pipekeeper",
    "Service.LoadCredential": "token:/etc/pipekeeper/%i.token",
    "Service.StateDirectory": "pipekeeper/%i",
    "Service.StateDirectoryMode": "0700",
    "Service.WorkingDirectory": "/var/lib/pipekeeper/%i",
    "Service.Environment": "HOME=/var/lib/pipekeeper/%i",
    "Service.KillMode": "mixed",
    "Service.UMask": "0077",
  });
});

test("the service starts the command with known options, and has more time than the updater", () => {
  const [node, script, command, ...args] = service["Service.ExecStart"]?.split(" ") ?? [];
  expect([node, script, command]).toEqual(["/usr/bin/node", "/opt/pipekeeper/dist/cli/index.js", "watch-upstream"]);
  const { inputs } = parse(readFileSync("actions/watch-upstream/action.yml", "utf8"));
  const options = args.filter((arg) => arg.startsWith("--")).map((arg) => arg.slice(2));
  expect(options).toEqual(["name", "token-file"]);
  for (const option of options) expect(inputs).toHaveProperty([option]);
  const limit = Number(/^(\d+)min$/.exec(service["Service.TimeoutStartSec"] ?? "")?.[1]);
  expect(limit).toBeGreaterThan(Number(inputs["updater-timeout-min"].default) + 10);
});

test("the timer catches up after the machine was off", () => {
  expect(timer).toEqual({
    "Unit.Description": "every 10 minutes: pipekeeper watch-upstream %i",
    "Timer.OnCalendar": "*:0/10",
    "Timer.Persistent": "true",
    "Timer.RandomizedDelaySec": "60",
    "Install.WantedBy": "timers.target",
  });
});

const isInstalled = spawnSync("systemd-analyze", ["--version"]).status === 0;
describe.skipIf(!isInstalled)("systemd, if it is installed,", () => {
  /** Runs systemd's check of the units, with the path of this machine's Node. */
  function verify(change: (unit: string) => string): { code: number | null; printed: string } {
    using folder = new TempFolder();
    for (const name of [SERVICE, TIMER]) {
      const unit = readFileSync(`${FOLDER}/${name}`, "utf8").replace("/usr/bin/node", process.execPath);
      writeFileSync(folder.at(name), change(unit));
    }
    const names = [SERVICE, TIMER, SERVICE.replace("@", "@analytics"), TIMER.replace("@", "@analytics")];
    const options = { cwd: folder.path, encoding: "utf8" } as const;
    const { status, stdout, stderr } = spawnSync("systemd-analyze", ["--man=no", "verify", ...names], options);
    return { code: status, printed: stdout + stderr };
  }

  test("accepts the units", () => {
    expect(verify((unit) => unit)).toEqual({ code: 0, printed: "" });
  });

  test("reports a mistake", () => {
    expect(verify((unit) => unit.replace("ProtectSystem=", "ProtectsSystem=")).printed).toContain("ProtectsSystem");
  });

  test("starts the timer every 10 minutes", () => {
    const args = ["calendar", "--iterations=4", "--base-time=2026-11-30 00:05:00 UTC", timer["Timer.OnCalendar"] ?? ""];
    const env = { ...process.env, TZ: "UTC", LC_ALL: "C" };
    const { stdout } = spawnSync("systemd-analyze", args, { encoding: "utf8", env });
    expect([...stdout.matchAll(/ (\d\d:\d\d:\d\d) UTC$/gm)].map(([, time]) => time)).toEqual([
      "00:10:00",
      "00:20:00",
      "00:30:00",
      "00:40:00",
    ]);
  });
});
