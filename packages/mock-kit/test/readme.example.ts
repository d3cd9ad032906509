import { createTable, exchangeOf, manualClock, sequentialIds } from "@trunkline/mock-kit";
import { listen } from "@trunkline/mock-kit/node";

const clock = manualClock();
const ids = sequentialIds();
const tickets = createTable<{ readonly id: string }>();

async function giveTicket(): Promise<Response> {
  const ticket = { id: ids.uuid() };
  tickets.put(ticket.id, ticket);
  clock.at(clock.now() + 60_000, () => void tickets.delete(ticket.id));
  return Response.json(ticket, { status: 201 });
}

const server = await listen({ exchange: exchangeOf(giveTicket) });
console.log(await (await fetch(server.url, { method: "POST" })).json(), tickets.size);
// { id: '00000000-0000-4000-8000-000000000001' } 1

clock.advance(60_000);
console.log(tickets.size); // 0: a minute has passed, and nobody waited for it

await server.close();
