import type { ContractTestOptions } from "../../src/index.ts";
import { createHarbour } from "./harbour/create-harbour.ts";
import { harbour30, harbour31 } from "./harbour/document.ts";
import { harbourMaster } from "./probe.ts";
import { createPets, petsDocument } from "./sound/pets.ts";
import { createQueues, queuesDocument } from "./sound/queues.ts";
import { createUpserts, upsertsDocument } from "./sound/upserts.ts";

/** A server without a defect, and how to test it. */
export interface SoundServer {
  readonly name: string;
  /** A new server each time. */
  readonly options: () => ContractTestOptions;
}

const target = "http://sound.test";

/** Servers of several styles that keep their contracts. Whatever is found at them is a false alarm. */
export const soundServers: readonly SoundServer[] = [
  {
    name: "the harbour by OpenAPI 3.1",
    options: () => ({ document: harbour31, target, fetch: createHarbour(), headers: harbourMaster }),
  },
  {
    name: "the harbour by OpenAPI 3.0",
    options: () => ({ document: harbour30, target, fetch: createHarbour(), headers: harbourMaster }),
  },
  {
    name: "upserts in the manner of Azure",
    options: () => ({ document: upsertsDocument, target, fetch: createUpserts(), authenticate: withKey }),
  },
  {
    name: "queues in the manner of AWS",
    options: () => ({
      document: queuesDocument,
      target,
      fetch: createQueues(),
      // Names alone do not tell that the Id of the others is that of a queue.
      links: [{ from: "CreateQueue", value: "/Id", to: "*", parameter: "/Id" }],
    }),
  },
  {
    name: "a shop of pets by OpenAPI 3.0",
    options: () => ({ document: petsDocument, target, fetch: createPets() }),
  },
];

function withKey(request: Request): Request {
  const url = new URL(request.url);
  url.searchParams.set("subscription-key", "plans-key");
  return new Request(url, request);
}
