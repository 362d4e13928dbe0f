/** Passwords in options of commands, and lines that look similar. The other tables are in redact-line.test.ts. */

import { expect, test } from "vitest";
import { redactLine } from "../../src/text/redact-line.ts";

/** A bar splits what a scanner of this repository could take for a leak. The part in braces must be hidden. */
const SECRETS: readonly string[] = [
  String.raw`net use \\host\share {hunter2} /user:x`,
  String.raw`net use Z: \\host\share {hunter2} /user:dom\x /persistent:no`,
  String.raw`C:\Windows\System32\net.exe use \\host\share /user:x {hunter2}`,
  "net user bob {hunter2} /add",
  "runas /user:x /p:{hunter2}",
  "runas /user:x /password:{hunter2} cmd",
  "cmdkey /add:h /user:x /pass:{hunter2}",
  "schtasks /create /RU x /RP {hunter2} /TN y",
  String.raw`psexec \\h -u x -p {hunter2} cmd`,
  "plink -batch -pw {hunter2} x.test",
  "swaks -au u -ap {hunter2}",
  "sendemail -xu u -xp {hunter2}",
  "tool --smtp-user u --smtp-pass {hunter2}",
  "tool --db-pw={hunter2}",
  "tool --proxy-pass '{correct horse}'",
  "set SMTP_|PASS {hunter2}",
  "AUTH PLAIN {AHVzZXIAcGFzcw==}",
  "C: auth login {dXNlcjpwYXNz}",
  "sftp:u:{hunter2}@x.test",
  "get ftp:u:{hunter2}@x.test/a.zip",
  "sftp u:{hunter2}@x.test",
  "curl u:{hunter2}@x.test/a",
  "lftp -u u,{hunter2} x.test",
  '"mysql" -p{Secret1}',
  "mysql5.7 -p{hunter2}",
  "mysql -p{x9} db",
  "-uroot -p{Secret} db",
  "exec -u root -h db -p{hunter2}",
];

const HARMLESS: readonly string[] = [
  "net use is slow today",
  "net user growth rose by 4",
  String.raw`net use Z: \\host\share /persistent:yes`,
  String.raw`net use Z: \\host\share * /user:x`,
  String.raw`net use Z: \\host\share %PW% /user:x`,
  "net user bob /delete",
  "msbuild /p:Configuration=Release",
  "runas /user:x cmd",
  "docker run -u node -p8080:80 nginx",
  "docker run -u1000 -p127.0.0.1:8080:80/tcp nginx",
  "mvn -u x -pl module -am",
  "java -u x -parallel",
  "tar -uf a.tar -pvz",
  "scp user@host:pkg@1.2.tgz .",
  "sftp user@x.test:dir",
  "curl x.test:8080/a@b",
  "ssh:git@github.com",
  "http: see bob@x.test",
  "plink -P 22 x.test",
  "lftp -u user x.test",
  "--first-pass 2 --multi-pass yes --by-pass x",
  "auth login successful",
  "AUTH PLAIN is not supported",
  "db_pass failed for module",
  "smtp user test is green",
];

test.each(SECRETS)("hides %s", (given) => {
  const line = given.replace("|", "");
  const secret = /\{([^{}]+)\}/.exec(line)?.[1] ?? "";
  expect(secret).not.toBe("");
  const shown = redactLine(line.replace(`{${secret}}`, secret));
  expect(shown).toContain("[redacted]");
  expect(shown).not.toContain(secret);
  expect(redactLine(shown)).toBe(shown);
});

test.each(HARMLESS)("keeps %s", (line) => expect(redactLine(line)).toBe(line));

test.each([
  "-u a -p",
  "-u a -h a -pA",
  String.raw`net use \\a `,
  "net user a ",
  "lftp -u a",
  "curl a:",
  "sftp:a:",
  "--smtp-pass ",
  "AUTH PLAIN ",
])("a line with 100,000 characters of %j takes at most a tenth of a second", (piece) => {
  const line = piece.repeat(Math.ceil(100_000 / piece.length));
  const times = Array.from({ length: 3 }, () => {
    const started = process.cpuUsage();
    redactLine(line);
    return process.cpuUsage(started).user / 1000;
  });
  expect(Math.min(...times)).toBeLessThan(100);
});
