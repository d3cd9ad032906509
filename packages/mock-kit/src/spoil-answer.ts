import type { Outgoing } from "./exchange.ts";
import type { GarbageFault } from "./fault-rule.ts";

/** An answer as a broken service, or something between it and its client, would send it. `lost` is the real one. */
export function spoilAnswer(fault: GarbageFault, contentType: string, lost: Outgoing | undefined): Outgoing {
  const { answer } = fault;
  const status = fault.status ?? lost?.status ?? (answer === "html" ? 502 : 200);
  switch (answer) {
    case "empty":
      return { status, headers: { ...lost?.headers }, body: undefined };
    case "html":
      return { status, headers: { "content-type": "text/html" }, body: page(status) };
    case "truncated":
      return { status, headers: { "content-type": contentType, ...lost?.headers }, body: cut(lost?.body) };
  }
}

function page(status: number): string {
  return `<html>\n<head><title>${status}</title></head>\n<body><h1>${status}</h1><hr>proxy</body>\n</html>\n`;
}

/** Half of a text, and never a whole JSON value. */
function cut(body: Outgoing["body"]): string {
  return typeof body === "string" && body.length > 2 ? body.slice(0, Math.ceil(body.length / 2)) : '{"message":"This a';
}
