/** What `trunkline --help` prints. */
export const help = `Serves mocks of Amazon Connect traffic distribution and Azure Job Router.

Usage: trunkline serve [options]

Where
  --port-traffic-distribution PORT  default 4610; 0: any free one
  --port-job-router PORT            default 4620; 0: any free one
                                    A default that is taken gives way to any free port.
  --host HOST                       default 127.0.0.1: only this machine can connect
  --https                           serve https too, with an authority that lives in memory
  --https-folder FOLDER             the same, with an authority that is kept in this folder

What they begin with
  --seed FILE                       the resources of a JSON file
  --no-seed                         nothing
                                    Without either: examples, a traffic distribution group
                                    and a distribution policy.

Time and chance
  --now INSTANT                     what their clocks say, such as 2030-01-01T12:00:00Z
  --freeze                          time stands still until the control API moves it
  --random-seed TEXT                the same text gives the same ids and the same chance

Connect alone
  --access-key ID:SECRET            verify signatures: only this key may call; may be repeated
  --throttle                        refuse calls over the published rate
  --status-delay MILLISECONDS       how long a resource takes to its next status; default 0

Job Router alone
  --router-access-key KEY           verify signatures: only this key, in base64, may call;
                                    may be repeated
  --rule-answers FILE               what functions and webhooks of rules answer: a JSON object
                                    from their URIs to their answers
  --rule-host HOST[:PORT]           functions and webhooks of this host are really called;
                                    may be repeated; default: none are
  --immediate                       the router takes no time for its own steps

  -h, --help                        print this
  -v, --version                     print the version

Each mock has a control API under /_trunkline: reset, seeds, snapshots, clock, faults,
latency and a request log. Ctrl-C stops.
`;
