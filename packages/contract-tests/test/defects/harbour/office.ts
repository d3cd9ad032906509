import { refuse, type Answer } from "./answer.ts";
import { checkedBody, findOrRefuse, pageOf, save, wholeFromQuery, withPresets, type Call } from "./call.ts";

export function getSettings(call: Call): Answer {
  return answerSettings(call);
}

export function putSettings(call: Call): Answer {
  const { seams, state } = call;
  const sent = withPresets(seams.fields.settings, checkedBody(call, seams.fields.settings));
  const before = state.settings.get("settings")?.data ?? {};
  save(call, "settings", state.settings, "settings", seams.replace("settings", before, sent));
  return answerSettings(call);
}

function answerSettings(call: Call): Answer {
  const row = findOrRefuse(call, "settings", call.state.settings, "settings");
  return { status: 200, headers: { etag: call.seams.etag(row) }, body: call.seams.present("settings", row) };
}

/** Reports are made in the background; this one is ready at once, which nobody has to know. */
export function startReport(call: Call): Answer {
  const { request, seams, state, url } = call;
  if (!/^[a-z]{3,10}$/u.test(request.headers.get("x-harbour-client") ?? "")) {
    refuse(400, "InvalidHeader", "Say which client asks, in x-harbour-client.");
  }
  const sent = checkedBody(call, seams.fields.report);
  state.ids += 1;
  const id = seams.newId("report", state.ids, state.reports);
  const row = save(call, "report", state.reports, id, {
    ...sent,
    state: "running",
    createdAt: seams.isoTime(state.now),
  });
  const location = new URL(`/reports/${row.id}`, url).href;
  return { status: 202, headers: { "operation-location": location }, body: seams.present("report", row) };
}

export function getReport(call: Call): Answer {
  const row = findOrRefuse(call, "report", call.state.reports, call.path[0]);
  return { status: 200, body: call.seams.present("report", row) };
}

export function listReports(call: Call): Answer {
  const { seams, state, url } = call;
  const number = wholeFromQuery(call, "page", 1);
  const size = wholeFromQuery(call, "perPage", 10);
  const page = pageOf(call, "report", state.reports, (number - 1) * size, size);
  const next = new URL(url);
  next.searchParams.set("page", String(number + 1));
  return {
    status: 200,
    headers: page.next === undefined ? {} : { link: `<${next.href}>; rel="next"` },
    body: page.rows.map((row) => seams.presentInList("report", row)),
  };
}

export function getHealth(): Answer {
  return { status: 200, body: { healthy: true } };
}
