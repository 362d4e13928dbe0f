/** GitHub from a self-hosted runner: an Enterprise Server with a private authority, behind a proxy. */

import { describe, expect, test } from "vitest";
import { TempFolder } from "../../support/git.ts";
import { makeCertificate } from "../../support/network/certificate.ts";
import { findClosedPort, startEnterpriseServer, startProxy } from "../../support/network/start-server.ts";
import { type Ask, openPipeline } from "./open-pipeline.ts";

const HOST = "ghe.example.test";
const SECRET = "secret-of-the-proxy";

/** An Enterprise Server that only the proxy can reach, and runs of preflight-open-pr against it. */
async function openNetwork() {
  const pipeline = await openPipeline();
  const folder = new TempFolder();
  const certificate = makeCertificate(folder.path, HOST);
  const server = await startEnterpriseServer(pipeline.github.url, certificate);
  const proxy = await startProxy({ [HOST]: server.port }, `runner:${SECRET}`);
  const withSecret = proxy.url.replace("//", `//runner:${SECRET}@`);
  const ask = (env: Record<string, string>, inputs: Ask["inputs"] = {}) =>
    // A separate process, because Node reads proxies and certificate authorities at its start.
    pipeline.start({
      inputs: { "deadline-seconds": "1", claim: "false", ...inputs },
      env: { GITHUB_API_URL: `https://${HOST}/api/v3`, NODE_EXTRA_CA_CERTS: certificate.authority, ...env },
    }).result;
  const dispose = async () => {
    await proxy[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
    await pipeline[Symbol.asyncDispose]();
    folder[Symbol.dispose]();
  };
  return { pipeline, server, proxy, withSecret, ask, [Symbol.asyncDispose]: dispose };
}

describe("an Enterprise Server behind a proxy", () => {
  test.each(["HTTPS_PROXY", "https_proxy"])(
    "is reached through %s, and only the proxy gets the proxy's password",
    async (name) => {
      await using network = await openNetwork();
      const { code, outputs, log } = await network.ask({ [name]: network.withSecret }, { "deadline-seconds": "60" });
      expect([code, outputs.state, network.proxy.asked[0]]).toEqual([0, "none", `${HOST}:443`]);
      const [asked] = network.pipeline.github.requests;
      expect([asked?.path, asked?.headers["proxy-authorization"]]).toEqual(["/repos/acme/shop/pulls", undefined]);
      expect(log).not.toContain(SECRET);
    },
  );

  test("is reached directly if NO_PROXY lists it", async () => {
    await using network = await openNetwork();
    const env = { HTTPS_PROXY: network.withSecret, NO_PROXY: "other.test,.example.test" };
    const { outputs, log } = await network.ask(env);
    expect(network.proxy.asked).toEqual([]);
    expect(`${outputs.reason} ${log}`).toMatch(/ENOTFOUND|EAI_AGAIN/);
  });

  test("is reached through a proxy whose address has no scheme", async () => {
    await using network = await openNetwork();
    const { outputs } = await network.ask(
      { HTTPS_PROXY: network.withSecret.replace("http://", "") },
      { "deadline-seconds": "60" },
    );
    expect(outputs.state).toBe("none");
  });

  test("is not reached through a proxy that is down, and the variable is named", async () => {
    await using network = await openNetwork();
    const address = `127.0.0.1:${await findClosedPort()}`;
    const { outputs, log } = await network.ask({ HTTPS_PROXY: `http://runner:${SECRET}@${address}` });
    expect(log).toContain(`the proxy http://${address} (HTTPS_PROXY) cannot be reached: connect ECONNREFUSED`);
    expect(outputs.state).toBe("unknown");
    expect(log).not.toContain(SECRET);
  });

  test("is not reached through a proxy that refuses the credentials, and the variable is named", async () => {
    await using network = await openNetwork();
    const { log } = await network.ask({ https_proxy: network.withSecret.replace(SECRET, `not-${SECRET}`) });
    expect(log).toContain(`the proxy ${network.proxy.url} (https_proxy) answered HTTP 407`);
    expect(log).not.toContain(SECRET);
  });

  test("needs a certificate that is trusted, and the remedy is named at the first try", async () => {
    await using network = await openNetwork();
    const { log, outputs } = await network.ask({ HTTPS_PROXY: network.withSecret, NODE_EXTRA_CA_CERTS: "" });
    expect(log).toMatch(
      /the certificate of ghe\.example\.test is not trusted: .*\. If the server.s .*, set NODE_EXTRA_CA_CERTS to a PEM file/,
    );
    expect(outputs.state).toBe("unknown");
    expect([network.server.connections(), network.pipeline.github.requests]).toEqual([1, []]);
  });

  test("is not reached through a proxy that is not HTTP, and the variable is named", async () => {
    await using network = await openNetwork();
    const { code, annotations } = await network.ask({ HTTPS_PROXY: `socks5://runner:${SECRET}@proxy.test:1080` });
    expect(code).toBe(1);
    expect(annotations[0]?.message).toContain('HTTPS_PROXY names a proxy of the kind "socks5://"');
  });
});
