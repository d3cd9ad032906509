import { exchangeOf } from "@trunkline/mock-kit";
import { listen } from "@trunkline/mock-kit/node";
import { expect, onTestFinished, test } from "vitest";
import { listenOn } from "./listen-on.ts";

const served = { exchange: exchangeOf(async () => new Response("ok")) };

async function takenPort(): Promise<number> {
  const server = await listen(served);
  onTestFinished(() => server.close());
  return server.port;
}

test("a port that nobody asked for gives way to a free one where it is taken", async () => {
  const otherwise = await takenPort();
  const server = await listenOn(served, { otherwise }, "--port", {});
  onTestFinished(() => server.close());
  expect(server.port).not.toBe(otherwise);
  expect(await (await fetch(server.url)).text()).toBe("ok");
});

test("a port that was asked for does not", async () => {
  const asked = await takenPort();
  await expect(listenOn(served, { asked, otherwise: 0 }, "--port", {})).rejects.toThrow(
    `Port ${asked} is taken by another program. End that program, or choose another port with --port (0: any free one).`,
  );
});
