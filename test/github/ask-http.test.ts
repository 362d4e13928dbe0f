import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type HttpRequest, openHttp } from "../../src/github/ask-http.ts";

async function serve(listener: RequestListener) {
  const server = createServer(listener);
  let connections = 0;
  server.on("connection", () => connections++);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const dispose = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, connections: () => connections, [Symbol.asyncDispose]: dispose };
}

const ask = (url: string, question: Partial<HttpRequest> = {}) => openHttp()(url, { timeoutMs: 10_000, ...question });
const TOKEN = { authorization: "token secret" };

describe("an answer", () => {
  test("has status, headers and text, and a write has its body", async () => {
    await using server = await serve(async (request, response) => {
      const chunks = await request.setEncoding("utf8").toArray();
      const { method, headers } = request;
      response.writeHead(201, { "X-Made": "yes" }).end(`${method} ${headers["content-length"]} ${chunks.join("")} ä`);
    });
    const reply = await ask(`${server.url}/made?x=1`, { method: "POST", body: "böse" });
    expect([reply.status, reply.headers.get("x-made"), reply.url]).toEqual([201, "yes", `${server.url}/made?x=1`]);
    expect(await reply.text()).toBe("POST 5 böse ä");
  });

  test("may be compressed", async () => {
    const text = "pipeline ".repeat(50_000);
    await using server = await serve((request, response) => {
      expect(request.headers["accept-encoding"]).toBe("gzip");
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(text));
    });
    expect(await (await ask(server.url)).text()).toBe(text);
  });

  test.each([
    { name: "plain", encoding: {}, body: Buffer.from("0123456789") },
    { name: "compressed", encoding: { "content-encoding": "gzip" }, body: gzipSync("0123456789").subarray(0, 15) },
  ])("that breaks off is a failure: $name", async ({ encoding, body }) => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { ...encoding, "content-length": body.length + 10 });
      response.write(body, () => response.destroy());
    });
    await expect(ask(server.url).then((reply) => reply.text())).rejects.toThrow();
  });

  test("leaves its connection for the next one", async () => {
    await using server = await serve((request, response) => {
      response.writeHead(request.method === "DELETE" ? 204 : 200).end();
    });
    const askAgain = openHttp();
    await askAgain(server.url, { method: "DELETE", timeoutMs: 10_000 });
    await new Promise((resolve) => setImmediate(resolve));
    for (let count = 0; count < 3; count++) {
      await (await askAgain(server.url, { timeoutMs: 10_000 })).text();
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(server.connections()).toBe(1);
  });

  test("that stays away is not waited for", async () => {
    await using server = await serve(() => {});
    await expect(ask(server.url, { timeoutMs: 20 })).rejects.toThrow("time-out, no answer for 20 ms");
  });

  test("whose text stays away is not waited for either", async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { "content-length": 10 }).write("01234");
    });
    await expect(ask(server.url, { timeoutMs: 50 }).then((reply) => reply.text())).rejects.toThrow("time-out");
  });

  test("does not come from anything but HTTP", async () => {
    await expect(ask("file:///etc/passwd")).rejects.toThrow('"file:" is neither');
  });
});

describe("a redirect", () => {
  test("within a server takes everything along", async () => {
    await using server = await serve(async (request, response) => {
      const body = (await request.setEncoding("utf8").toArray()).join("");
      if (request.url === "/old") response.writeHead(307, { location: "/new" }).end();
      else response.end(`${request.method} ${request.url} ${request.headers.authorization} ${body}`);
    });
    const reply = await ask(`${server.url}/old`, { method: "PATCH", headers: TOKEN, body: "text" });
    expect(await reply.text()).toBe("PATCH /new token secret text");
    expect(reply.url).toBe(`${server.url}/new`);
  });

  test("to another server leaves the token behind, and writes are not sent there", async () => {
    const seen: unknown[] = [];
    await using other = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.end("there");
    });
    await using server = await serve((_, response) => response.writeHead(302, { location: other.url }).end());
    expect(await (await ask(server.url, { headers: TOKEN })).text()).toBe("there");
    const write = ask(server.url, { method: "POST", headers: TOKEN, body: "text" });
    await expect(write).rejects.toThrow("a write was redirected to another server");
    expect(seen).toEqual([undefined]);
  });

  test("in a circle ends", async () => {
    let asked = 0;
    await using server = await serve((_, response) => {
      asked++;
      response.writeHead(301, { location: "/again" }).end();
    });
    await expect(ask(server.url)).rejects.toThrow("more than 5 redirects");
    expect(asked).toBe(6);
  });

  test("is handed on where that is wanted", async () => {
    await using server = await serve((_, response) => response.writeHead(302, { location: "/x" }).end());
    const reply = await ask(server.url, { redirect: "manual" });
    expect([reply.status, reply.headers.get("location")]).toEqual([302, "/x"]);
  });
});

describe("a proxy of the environment", () => {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const isKnown = major > 24 || (major === 24 && minor >= 5);

  test.each([
    { name: "is used where Node can", more: {}, isUsed: isKnown },
    { name: "needs no scheme", more: {}, scheme: "", isUsed: isKnown },
    { name: "is not used for what it names as an exception", more: { NO_PROXY: "127.0.0.1" }, isUsed: false },
  ])("$name", async ({ more, scheme = "http://", isUsed }) => {
    await using server = await serve((_, response) => response.end("direct"));
    await using proxy = await serve((request, response) => response.end(`proxied ${request.url}`));
    const reply = await openHttp({ HTTP_PROXY: proxy.url.replace("http://", scheme), ...more })(`${server.url}/x`, {
      timeoutMs: 10_000,
    });
    expect(await reply.text()).toBe(isUsed ? `proxied ${server.url}/x` : "direct");
  });
});
