import { type ListenOptions, type Listening, type Served, listen } from "@trunkline/mock-kit/node";

/** Which port is wanted. */
export interface PortWish {
  /** Asked for: this one or none. */
  readonly asked?: number;
  /** Not asked for: this one, or any free one where it is taken. */
  readonly otherwise: number;
}

/** Listens on the port that is wanted. Throws an error that says what to do when it cannot. */
export async function listenOn(
  served: Served,
  { asked, otherwise }: PortWish,
  option: string,
  options: Omit<ListenOptions, "port">,
): Promise<Listening> {
  try {
    return await listen(served, { ...options, port: asked ?? otherwise });
  } catch (error) {
    if (asked === undefined && codeOf(error) === "EADDRINUSE") return listen(served, { ...options, port: 0 });
    throw explained(error, asked ?? otherwise, option, options.host);
  }
}

function explained(error: unknown, port: number, option: string, host = "127.0.0.1"): unknown {
  switch (codeOf(error)) {
    case "EADDRINUSE":
      return new Error(
        `Port ${port} is taken by another program. End that program, or choose another port with ${option} (0: any free one).`,
      );
    case "EACCES":
      return new Error(`This user may not listen on port ${port}. Choose one above 1023 with ${option}.`);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new Error(`This machine has no address ${host}. Choose another with --host.`);
    default:
      return error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
