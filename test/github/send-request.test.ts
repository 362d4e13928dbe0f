import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { type Download, download, sendRequest } from "../../src/github/send-request.ts";
import { findClosedPort, startProxy, startServer } from "../support/network/start-server.ts";

const LIMITS = { timeoutMs: 10_000, proxyEnv: {} };
const TOKEN = { authorization: "token secret" };

const ask = (url: string, options: RequestInit = {}, limits = LIMITS) => sendRequest(url, options, limits);

async function readText({ body }: Pick<Download, "body">): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe("an answer", () => {
  test("may be compressed", async () => {
    const text = "pipeline ".repeat(50_000);
    await using server = await startServer((request, response) => {
      expect(request.headers["accept-encoding"]).toContain("gzip");
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(text));
    });
    expect(await (await ask(server.url)).text()).toBe(text);
  });

  test.each([
    { name: "plain", encoding: {}, body: Buffer.from("0123456789") },
    { name: "compressed", encoding: { "content-encoding": "gzip" }, body: gzipSync("0123456789").subarray(0, 15) },
  ])("that breaks off is a failure: $name", async ({ encoding, body }) => {
    await using server = await startServer((_, response) => {
      response.writeHead(200, { ...encoding, "content-length": body.length + 10 });
      response.write(body, () => response.destroy());
    });
    await expect(ask(server.url).then((reply) => reply.text())).rejects.toThrow();
  });

  test("leaves its connection open for the next request", async () => {
    await using server = await startServer((request, response) => {
      response.writeHead(request.method === "DELETE" ? 204 : 200).end();
    });
    await ask(server.url, { method: "DELETE" });
    for (let count = 0; count < 5; count++) await (await ask(server.url)).text();
    // A connection may still be busy for a moment after the answer is read, so there may be a second connection.
    expect(server.connections()).toBeLessThan(3);
  });

  test("that never comes ends with a time-out", async () => {
    await using server = await startServer(() => undefined);
    const limits = { ...LIMITS, timeoutMs: 20 };
    await expect(ask(server.url, {}, limits)).rejects.toThrow("timeout, no answer for 20 ms");
    await expect(download(server.url, limits)).rejects.toThrow("timeout, no answer for 20 ms");
  });

  test("whose body stops coming ends with a time-out, too", async () => {
    await using server = await startServer((_, response) => {
      response.writeHead(200, { "content-length": 10 }).write("01234");
    });
    const limits = { ...LIMITS, timeoutMs: 50 };
    await expect(ask(server.url, {}, limits).then((reply) => reply.text())).rejects.toThrow("timeout");
    await expect(download(server.url, limits).then(readText)).rejects.toThrow("timeout, no answer for 50 ms");
  });

  test("comes only over HTTP", async () => {
    await expect(ask("file:///etc/passwd")).rejects.toThrow();
    await expect(download("file:///etc/passwd", LIMITS)).rejects.toThrow();
  });
});

describe("a redirect", () => {
  test.each([301, 302, 307, 308])("of a write, with %i, keeps method, body and token on one server", async (status) => {
    await using server = await startServer(async (request, response) => {
      const body = (await request.setEncoding("utf8").toArray()).join("");
      if (request.url === "/old") response.writeHead(status, { location: "/new" }).end();
      else response.end(`${request.method} ${request.url} ${request.headers.authorization} ${body}`);
    });
    const reply = await ask(`${server.url}/old`, { method: "POST", headers: TOKEN, body: "text" });
    expect(await reply.text()).toBe("POST /new token secret text");
    expect(reply.url).toBe(`${server.url}/new`);
  });

  test("to another server drops the token, and writes are not sent there", async () => {
    const seen: unknown[] = [];
    await using other = await startServer((request, response) => {
      seen.push(request.headers.authorization);
      response.end("there");
    });
    await using server = await startServer((_, response) => response.writeHead(307, { location: other.url }).end());
    expect(await (await ask(server.url, { headers: TOKEN })).text()).toBe("there");
    expect(await readText(await download(server.url, LIMITS))).toBe("there");
    const write = ask(server.url, { method: "POST", headers: TOKEN, body: "text" });
    await expect(write).rejects.toThrow("a write was redirected to another server");
    expect(seen).toEqual([undefined, undefined]);
  });

  test.each(["GET", "PATCH"])("in a circle ends: %s", async (method) => {
    let asked = 0;
    await using server = await startServer((_, response) => {
      asked++;
      response.writeHead(301, { location: "/again" }).end();
    });
    await expect(ask(server.url, { method })).rejects.toThrow(/redirect/);
    expect(asked).toBeLessThan(30);
  });

  test.each(["GET", "PATCH"])("is returned if the caller wants it: %s", async (method) => {
    await using server = await startServer((_, response) => response.writeHead(302, { location: "/x" }).end());
    const reply = await ask(server.url, { method, redirect: "manual" });
    expect([reply.status, reply.headers.get("location")]).toEqual([302, "/x"]);
  });
});

/** The API's proxy is chosen when the client is loaded; test/actions/preflight-open-pr/network.test.ts tests it. */
describe("the proxy of a download", () => {
  const NAMES = ["http_proxy", "HTTP_PROXY", "no_proxy", "NO_PROXY"];
  const before = NAMES.map((name) => [name, process.env[name]] as const);
  afterEach(() => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });

  async function read(env: Record<string, string>): Promise<string> {
    for (const name of NAMES) delete process.env[name];
    Object.assign(process.env, env);
    const found = await download("http://storage.example.test/log?sig=key", { ...LIMITS, proxyEnv: env });
    return readText(found);
  }

  test("is the proxy for the download's address, and gets credentials", async () => {
    await using storage = await startServer((request, response) => response.end(`stored ${request.url}`));
    await using proxy = await startProxy({ "storage.example.test": storage.port }, "user:p@ss");
    const address = proxy.url.replace("//", "//user:p%40ss@");
    expect(await read({ HTTP_PROXY: address, NO_PROXY: "api.example.test" })).toBe("stored /log?sig=key");
    expect(proxy.asked).toEqual(["storage.example.test:80"]);
    await expect(read({ HTTP_PROXY: address, NO_PROXY: "example.test" })).rejects.toThrow(/ENOTFOUND|EAI_AGAIN/);
    expect(proxy.asked).toHaveLength(1);
  });

  test("is named without credentials if it is at fault", async () => {
    await using proxy = await startProxy({}, "user:right");
    const wrong = proxy.url.replace("//", "//user:wrong@");
    await expect(read({ http_proxy: wrong })).rejects.toMatchObject({
      ...{ kind: "proxy", message: `the proxy ${proxy.url} (http_proxy) answered HTTP 407` },
      remedy: expect.stringMatching(/^Check the address and the credentials in http_proxy, or list .* in NO_PROXY/),
    });
    const closed = `127.0.0.1:${await findClosedPort()}`;
    const message = expect.stringMatching(`^the proxy http://${closed} \\(HTTP_PROXY\\) cannot be reached: .*REFUSED`);
    await expect(read({ HTTP_PROXY: `http://user:wrong@${closed}` })).rejects.toMatchObject({ message });
  });

  test("that is not HTTP is refused and named", async () => {
    await expect(read({ HTTP_PROXY: "socks5://user:wrong@proxy.example.test:1080" })).rejects.toThrow(
      'HTTP_PROXY names a proxy of the kind "socks5://". Expected an address such as http://proxy.example.test:1080.',
    );
  });
});
