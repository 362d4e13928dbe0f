import { describe, expect, test } from "vitest";
import { openRedactor, redactLine } from "../../src/text/redact-line.ts";

const R = "aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xY";
const HEX = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
const PEM = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj";

/** A bar parts each of them, so that nobody's scanner takes this file for a leak; the part in braces has to go. */
const SECRETS: readonly string[] = [
  `TWILIO_AUTH_|TOKEN {${HEX}}`,
  "JWT_|SECRET is {Zx9Qv7Lm}",
  "set MY_|TOKEN {hunter2secret}",
  'the password is "{hunter2secret}"',
  "password {hunter2secret} was rejected",
  `export STRIPE_|SK="{${R}}"`,
  "DOOR_PIN={4711abcd}",
  `sq|p_{${HEX}${HEX.slice(0, 8)}}`,
  "pat-na1-|{12345678-1234-1234-1234-123456789012}",
  `tf|p_{${R}}`,
  `DJANGO_SECRET_|KEY={${R}!}`,
  `SECRET_KEY_BASE: "{${HEX}}"`,
  "DB_PASS|WORD={hunter2}",
  "password: {hunter2}",
  "Password = '{correct horse battery}'",
  'password: "{correct horse}"',
  "PG|PASSWORD={s3cr3t} psql -h db",
  "MYSQL_PWD={p@ss=word} mysqldump",
  "DB_PASS={abcd,efgh;ijkl}",
  "export API_|TOKEN={abcdef123456}",
  `"api_|key": "{${R}}"`,
  `{"clientKey":"{${R}}"}`,
  `error: retry: DB_|SECRET={${HEX}}`,
  "http://x.test/,https://c:{hunter2}@y.test",
  `"client_|secret":"{${R}}","id":1`,
  `SESSION_COOKIE={${HEX}}`,
  `SIGNATURE={${HEX}}`,
  `GOOGLE_CREDENTIALS={eyJ0eXBlIjoic2Vy}`,
  `gh|p_{${R}abcd}`,
  `token gh|s_{${R}abcd} is revoked`,
  `github_|pat_{11ABCDEFG0${R}}`,
  `gl|pat-{${R.slice(0, 20)}}`,
  `ATATT3x{FfGF0${R}}`,
  `np|m_{${R}abcd}`,
  `//registry.npmjs.org/:_auth|Token={${HEX}}`,
  `py|pi-{AgEIcHlwaS5vcmcCJ${R}}`,
  `rubygems_|{${HEX}}${HEX.slice(0, 16)}`,
  `dckr_|pat_{${R.slice(0, 27)}}`,
  "AK|IA{IOSFODNN7EXAMPLE}",
  "AS|IA{Y34FZKBOKMUTVV7A} expired",
  "aws_secret_access_|key = {wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY}",
  "using {wJalrXUtnFEMI/K7MDENG1bPxRfiCYEXAMPLEKEY} for s3",
  `AI|za{SyD-${R}9x}`,
  `ya29|.{a0AfH6SMB${R}}`,
  `GOC|SPX-{${R.slice(0, 28)}}`,
  `xox|b-{123456789012-1234567890123-${R.slice(0, 24)}}`,
  `xapp|-1-{A0123-456-${HEX}}`,
  `https://hooks.slack.com/services/{T00000000/B00000000/${R.slice(0, 24)}}`,
  `s|k_live_{${R.slice(0, 24)}}`,
  `r|k_test_{${R.slice(0, 24)}}`,
  `wh|sec_{${R}}`,
  `s|k-proj-{${R}}`,
  `s|k-ant-api03-{${R}}`,
  `h|f_{${R}ab}`,
  `hv|s.{CAESI${R}}`,
  `do|p_v1_{${HEX}${HEX}}`,
  `SG|.{${R.slice(0, 22)}.${R}abcdefghijk}`,
  `SK|{${HEX}}`,
  `d|api{${HEX}}`,
  `shp|at_{${HEX}}`,
  `{123456789:AA|${R}abc}`,
  `https://acme.blob.core.windows.net/c/b?sv=2022-11-02&se=2026&sig={abc%2Fdef%3D}`,
  `DefaultEndpointsProtocol=https;AccountName=a;AccountKey={${R}${R}==};EndpointSuffix=x`,
  `Endpoint=sb://a.servicebus.windows.net/;SharedAccessKey={${R}=}`,
  "eyJ|hbGciOiJIUzI1NiJ9.{eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl}",
  "Authorization: Bearer {abcdefghijklmnop}",
  "authorization: Basic {dXNlcjpwYXNz}",
  "sent bearer {abc123def456} to it",
  `X-Api-Key: {${HEX}}`,
  "Set-Cookie: {sid=abc123; HttpOnly}",
  "curl -u admin:{hunter2} https://x.test",
  "curl --user=admin:{p@ss} https://x.test",
  "clone https://bot:{hunter2}@x.test/a.git",
  "postgres://app:{p@ss/w0rd}@db.test:5432/app",
  "redis://:{hunter2}@cache.test:6379",
  "clone https://{abcdef123456}@github.com/a/b",
  "amqp://u:{a#b?c}@mq.test/",
  "docker login -u bot -p {hunter2} registry.test",
  "docker login --password {hunter2} registry.test",
  "npm config set //r.test/:_password {aGVsbG8=}",
  "client_|secret: {abcdefghijkl}",
  "ACCESS_|TOKEN={abcdefgh}",
  `VAULT_ADDR=x s|.{${R.slice(0, 24)}}`,
  "session_id={abcdef012345}",
  `SENTRY_DSN=https://{${HEX}@o1.ingest.test/1}`,
  "basic_auth: {dXNlcjpwYXNz}",
  "deploy --token {abc123def} --to x",
  "tool --api-key {abc123def456}",
  "machine x.test login bot password {hunter2}",
  `-----BEGIN RSA PRI|VATE KEY-----\\n{${PEM}}`,
  `{${PEM}}`,
  `JWT_SIGNING_KEY={${R}}`,
  `{"auths":{"x.test":{"auth":"{dXNlcjpwYXNzd29yZA==}"}}}`,
  "ConnectionString=Server=x;User Id=sa;Password={hunter2};",
];

const HARMLESS: readonly string[] = [
  "tests/test_token.py::test_refresh_token_2 FAILED",
  "FAILED spec/password::Reset2",
  "error[E0433]: could not resolve token::Lexer2",
  "password tests/e2e/login2.spec.ts failed",
  "the token was already used",
  "Error: health check on 127.0.0.1:8080 failed after 30s: status 503",
  "SyntaxError: Unexpected token: punc (,)",
  "unexpected token: identifier",
  "error: invalid token: expected a semicolon",
  "Password: required",
  "password is not set",
  "error: password authentication failed for user app",
  "secret: not found",
  "Error: secret not found in the environment",
  "PASSWORD=***",
  'token: "***"',
  "API_TOKEN=$TOKEN",
  "password: $" + "{{ secrets.DB }}",
  "SECRET=<your secret>",
  "DEBUG=true TOKEN=",
  "tokens=128000 used",
  "max_tokens=4096",
  "total_tokens: 1234567",
  "tokenizer=fast-v2-2024",
  "Cache restored from key: Linux-npm-5f2d7c9a1b3e",
  "primary key: users.id",
  "foreign_key=users_id_fkey2",
  "cache-key=Linux-node-20-0a1b2c3d",
  "keyboard: us-intl-2",
  "monkey=banana42split",
  "KEY_FILE=/etc/ssl/private.pem",
  "TOKEN_URL=https://auth.test/oauth2/v2.0/token",
  "AWS_SECRET_NAME=prod-db-password-2",
  "token_type=bearer",
  "secretName: registry-pull-1",
  "session closed: 12 tests passed",
  "signature: 0f759c5350ff expected",
  "Basic functionality works",
  "bearer authentication is required",
  "token validation failed",
  "basic configuration loaded",
  "commit 4f0c2d19ab37e6517c8d90b2e1a4f3c5d6079b88",
  "HEAD is now at 4f0c2d1 Fix the queue",
  `sha256:${HEX}${HEX}`,
  `docker.io/library/node@sha256:${HEX}${HEX}`,
  "integrity sha512-9Xq0Kp3bQ2T1mWvZ8cYhR7dLnE5sUoFgJaBtMxPiVwCyNzDkHrGfSeQ4u6I1O0A2b3C5d7E9f1G3h5J7k9L1==",
  "golang.org/x/net v0.10.0 h1:X2//UzNDwYmtCLn7To6G58Wr6f5ahEAQgkNzv9Y951M=",
  "request 123e4567-e89b-12d3-a456-426614174000 failed",
  "https://registry.npmjs.org/@types/node/-/node-20.1.0.tgz",
  "GET http://127.0.0.1:8080/users/@me 200",
  "http://host.test:8080/a@b",
  "mail bot@x.test about it",
  "git@github.com:acme/registry.git",
  "https://x.test/path?page=2&sort=name",
  "/home/runner/work/registry/registry/packages/website/src/components/button",
  "/usr/lib/python3.12/site-packages/urllib3/connectionpool.py:714",
  "test_download_from_S3_bucket_when_region_is_missing_and_retries_3_times FAILED",
  "at org.springframework.aop.framework.AbstractSingletonProxyFactoryBean2.getObject",
  "AbstractHttp2ConnectionFactoryImplementationForTestsOfVersion2 failed",
  "node_modules/.pnpm/@babel+core@7.24.0_supports-color@8.1.1/node_modules",
  "mkdir -p build/output/reports",
  "cp -p a/b c/d",
  "npm warn deprecated inflight@1.0.6: leaks memory",
  "PASS test/a.test.ts (12 tests)",
  "pass=12 fail=0 skip=3",
  "error[E0308]: mismatched types",
  "warning: unused variable: `key`",
  "KeyError: 'name'",
  "npm_config_user_agent=npm/10.2.4 node/v20",
  "npm_package_dependencies_something_long is set",
  "key=5 value=7",
  "expected: 12, received: 13",
  "10:15:42 started, took 3m 12s",
  "##[error]Process completed with exit code 1.",
  "Passing 3 of 4 tests: build, lint, docs",
  "author=octocat committer=web-flow",
  "--token-file /run/token",
  "x-request-id: 0f1e2d3c4b5a6978",
  "https://github.com/acme/registry/actions/runs/9001/job/70003",
];

test.each(SECRETS)("hides %s", (given) => {
  const line = given.replace("|", "");
  const secret = /\{(?!")([^{}]+)\}/.exec(line)?.[1] ?? "";
  const whole = line.replace(`{${secret}}`, secret);
  expect(secret).not.toBe("");
  const shown = redactLine(whole);
  expect(shown).toContain("[redacted]");
  // No part of it either.
  for (let at = 0; at + 5 <= secret.length; at++) expect(shown).not.toContain(secret.slice(at, at + 5));
  expect(redactLine(shown)).toBe(shown);
});

test.each(HARMLESS)("keeps %s", (line) => expect(redactLine(line)).toBe(line));

test("there are enough of both", () => {
  expect(new Set(SECRETS).size).toBeGreaterThanOrEqual(60);
  expect(new Set(HARMLESS).size).toBeGreaterThanOrEqual(60);
});

describe("a private key", () => {
  test.each([
    "RSA PRIVATE KEY",
    "OPENSSH PRIVATE KEY",
    "PGP PRIVATE KEY BLOCK",
    "ENCRYPTED PRIVATE KEY",
    "PRIVATE KEY",
  ])("goes to its last line: %s", (kind) => {
    const redact = openRedactor();
    const lines = [`cat: -----BEGIN ${kind}-----`, "short", "", "=abc", `-----END ${kind}-----`, "after"];
    expect(lines.map(redact)).toEqual(["cat: [redacted]", ...Array(4).fill("[redacted]"), "after"]);
  });
});

test("secrets inside a long line are found within a tenth of a second", () => {
  for (const piece of [
    "password",
    "a=",
    "key: ",
    "://a:",
    "-p ",
    "AKIA",
    "eyJa.",
    "x-a",
    "Bearer ",
    "aB3/",
    '"token":"',
  ]) {
    const line = piece.repeat(Math.ceil(100_000 / piece.length));
    const times = Array.from({ length: 3 }, () => {
      const started = process.cpuUsage();
      redactLine(line);
      return process.cpuUsage(started).user / 1000;
    });
    expect(Math.min(...times), piece).toBeLessThan(100);
  }
});
