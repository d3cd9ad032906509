/** A stream, as far as an answer needs it. */
export interface Source {
  on(event: string, listener: (value: Uint8Array) => void): this;
  pipe<Into>(into: Into): Into;
  destroy(): unknown;
}

/** An answer on its way in. */
export interface Incoming extends Source {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
}

interface Outgoing {
  on(event: "error", listener: (cause: unknown) => void): unknown;
  end(body?: string | Uint8Array): unknown;
  destroy(): unknown;
}

interface Http {
  request(url: string, options: object, answered: (incoming: Incoming) => void): Outgoing;
}

interface Zlib {
  createUnzip(): Source;
  createBrotliDecompress(): Source;
}

/** Node's `process`, as far as it is used here: neither compiling nor using this package needs the types of Node. */
export interface Node {
  readonly versions: { readonly node: string };
  getBuiltinModule(name: "node:http" | "node:https"): Http;
  getBuiltinModule(name: "node:zlib"): Zlib;
}

/** Node, from 20.16 and 22.3 on, where its modules can be had without importing them; otherwise `undefined`. */
export function builtIn(): Node | undefined {
  const process: Partial<Node> | undefined = Reflect.get(globalThis, "process");
  return process?.getBuiltinModule && process.versions
    ? { versions: process.versions, getBuiltinModule: process.getBuiltinModule }
    : undefined;
}
