/** Tells the parent the port, and on any message the CPU time used since the last one. */
export function report(port: number): void {
  let since = process.cpuUsage();
  process.on("message", () => {
    const { user, system } = process.cpuUsage(since);
    since = process.cpuUsage();
    process.send?.({ cpuMicros: user + system });
  });
  process.on("disconnect", () => process.exit());
  process.send?.({ port });
}
