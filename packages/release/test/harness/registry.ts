import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runServer } from "verdaccio";

/** A registry of this process's own. */
export interface Registry {
  /** With a slash at its end. */
  readonly url: string;
  /** Refuses to take a package from now on, or with undefined takes all again. */
  readonly refuse: (name: string | undefined) => void;
  /** What was sent to it, in order: the names of packages. */
  readonly sent: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Starts Verdaccio on loopback with an empty store. Our own packages are only what is published to it; all others come
 * from `upstream`.
 */
export async function startRegistry(upstream: string): Promise<Registry> {
  const storage = mkdtempSync(join(tmpdir(), "trunkline-registry-"));
  const ours = { access: "$all", publish: "$all", unpublish: "$all" };
  // Its own type wants every default spelled out, which it fills in itself.
  const configuration = {
    storage,
    configPath: join(storage, "config.yaml"),
    self_path: join(storage, "config.yaml"),
    auth: { htpasswd: { file: join(storage, "htpasswd"), max_users: -1 } },
    uplinks: { upstream: { url: upstream, maxage: "60m", timeout: "20s", max_fails: 10 } },
    packages: {
      "@trunkline/*": ours,
      trunkline: ours,
      "**": { access: "$all", publish: [], proxy: "upstream" },
    },
    web: { enable: false },
    server: { keepAliveTimeout: 60 },
    log: { type: "stdout", format: "pretty", level: "fatal" },
  } as unknown as Parameters<typeof runServer>[0];
  const server = (await runServer(configuration)) as Server;
  const sent: string[] = [];
  let refused: string | undefined;
  const [serve] = server.listeners("request");
  server.removeAllListeners("request");
  server.on("request", (request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? "/", "http://registry.example").pathname.slice(1));
    if (request.method === "PUT") sent.push(name);
    if (request.method === "PUT" && name === refused) response.writeHead(403).end('{"error":"not now"}');
    else serve?.call(server, request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The registry has no port.");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    refuse: (name) => void (refused = name),
    sent,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
      rmSync(storage, { recursive: true });
    },
  };
}
