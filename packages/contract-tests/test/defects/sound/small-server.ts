import type { Json, JsonObject } from "../harbour/rules.ts";

/** A request to a small server, its body read. */
export interface SmallCall {
  readonly url: URL;
  readonly request: Request;
  /** Decoded values of the template, in order. */
  readonly path: readonly string[];
  readonly text: string;
  readonly mediaType: string;
}

export interface SmallAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Json;
}

/** `GET /things/{}` and what answers it. */
export type SmallRoutes = Readonly<Record<string, (call: SmallCall) => SmallAnswer>>;

/** An answer that ends the handling of a request. */
export class Said extends Error {
  readonly answer: SmallAnswer;

  constructor(answer: SmallAnswer) {
    super(String(answer.status));
    this.answer = answer;
  }
}

/** A server of a few routes. What it has no route for is refused with the given answers. */
export function serveRoutes(
  routes: SmallRoutes,
  refusal: (status: number, message: string) => SmallAnswer,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const url = new URL(request.url);
    const text = await request.text();
    const mediaType = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
    const matches = Object.entries(routes).flatMap(([route, handle]) => {
      const [method, template = ""] = route.split(" ");
      const path = matchPath(template, url.pathname);
      return path ? [{ method, path, handle }] : [];
    });
    const match = matches.find(({ method }) => method === request.method);
    if (!match) return write(refusal(matches.length > 0 ? 405 : 404, "Not here."));
    try {
      const path = match.path.map(decodeURIComponent);
      return write(match.handle({ url, request, path, text, mediaType }));
    } catch (error) {
      if (error instanceof Said) return write(error.answer);
      if (error instanceof URIError) return write(refusal(400, "The path is not well encoded."));
      throw error;
    }
  };
}

function matchPath(template: string, pathname: string): readonly string[] | undefined {
  const wanted = template.split("/");
  const given = pathname.split("/");
  if (wanted.length !== given.length) return undefined;
  if (!wanted.every((part, index) => part === "{}" || part === given[index])) return undefined;
  return given.filter((_, index) => wanted[index] === "{}");
}

function write({ status, headers = {}, body }: SmallAnswer): Response {
  if (body === undefined) return new Response(null, { status, headers });
  const type = typeof body === "string" ? "text/plain" : "application/json; charset=utf-8";
  return new Response(typeof body === "string" ? body : JSON.stringify(body), {
    status,
    headers: { "content-type": type, ...headers },
  });
}

/** JSON from a body, or undefined. */
export function jsonFrom(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** An OpenAPI document, as far as tests need one. */
export type Document = JsonObject;
