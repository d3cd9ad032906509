import type { AddressInfo } from "node:net";

/** Tells the parent the port, and on any message the CPU time used since the last one. */
export function report(server: { address(): unknown }): void {
  let used = process.cpuUsage();
  process.on("message", () => {
    const { user, system } = process.cpuUsage(used);
    used = process.cpuUsage();
    process.send?.({ cpuMicros: user + system });
  });
  process.send?.({ port: (server.address() as AddressInfo).port });
}
