import { createServer } from "node:http";
import { report } from "./report.ts";

// The floor: no routing, no checks, no state; the same bytes every time.
const body = JSON.stringify({
  id: "MainDistributionPolicy",
  name: "Main",
  offerExpiresAfterSeconds: 300,
  mode: { kind: "longestIdle", minConcurrentOffers: 1, maxConcurrentOffers: 5, bypassSelectors: false },
});

const server = createServer((_, answer) => {
  answer.writeHead(200, { "content-type": "application/json", "content-length": body.length }).end(body);
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address !== null) report(address.port);
});
