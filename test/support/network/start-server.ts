/** Servers on 127.0.0.1 that stop with the test: a plain server, an Enterprise Server and a proxy. */

import { createServer, type RequestListener, request as send } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, connect, type Server, type Socket } from "node:net";
import type { Certificate } from "./certificate.ts";

export interface TestServer {
  port: number;
  url: string;
  /** Number of connections so far. */
  connections(): number;
  [Symbol.asyncDispose](): Promise<void>;
}

export function startServer(listener: RequestListener): Promise<TestServer> {
  const server = createServer(listener);
  // On a busy machine, a connection can be idle for longer than Node's five seconds.
  server.keepAliveTimeout = 0;
  return listen(server, "http");
}

/** Starts a GitHub Enterprise Server over TLS that forwards requests below `/api/v3` to the API at `url`. */
export function startEnterpriseServer(url: string, { key, cert }: Certificate): Promise<TestServer> {
  const server = createTlsServer({ key, cert }, (request, response) => {
    if (!request.url?.startsWith("/api/v3/")) return void response.writeHead(404).end();
    const { method, headers } = request;
    const target = new URL(url + request.url.slice("/api/v3".length));
    const forwarded = send(target, { method, headers: { ...headers, host: target.host } }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    request.pipe(forwarded);
  });
  return listen(server, "https");
}

export interface TestProxy extends TestServer {
  /** Requested hosts in order, such as `ghe.example.test:443`. */
  asked: string[];
}

/** Starts a CONNECT proxy that leads host names to `ports` of 127.0.0.1. Requires `credentials`, if they are given. */
export async function startProxy(ports: Record<string, number>, credentials: string | null = null): Promise<TestProxy> {
  const asked: string[] = [];
  const expected = credentials === null ? null : `Basic ${Buffer.from(credentials).toString("base64")}`;
  const server = createServer((_, response) => void response.writeHead(405).end());
  server.on("connect", (request, client: Socket) => {
    const target = request.url ?? "";
    asked.push(target);
    client.on("error", () => undefined);
    if (expected !== null && request.headers["proxy-authorization"] !== expected) {
      return void client.end("HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n");
    }
    const port = ports[target.replace(/:\d+$/, "")];
    if (port === undefined) return void client.end("HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n");
    const upstream = connect(port, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on("error", () => client.destroy());
  });
  return { ...(await listen(server, "http")), asked };
}

/** A port of 127.0.0.1 on which nothing listens. */
export async function findClosedPort(): Promise<number> {
  const server = await startServer(() => undefined);
  await server[Symbol.asyncDispose]();
  return server.port;
}

async function listen(server: Server, scheme: string): Promise<TestServer> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on("connection", (socket: Socket) => {
    connections++;
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const dispose = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return { port, url: `${scheme}://127.0.0.1:${port}`, connections: () => connections, [Symbol.asyncDispose]: dispose };
}
