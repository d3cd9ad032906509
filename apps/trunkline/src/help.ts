/** What `trunkline --help` prints. */
export const help = `Serves mocks of Amazon Connect traffic distribution and Azure Job Router.

Usage: trunkline serve [options]

  --port-traffic-distribution PORT  default 4610; 0: any free one
  --port-job-router PORT            default 4620; 0: any free one
                                    A default that is taken gives way to any free port.
  --host HOST                       default 127.0.0.1: only this machine can connect
  --https                           serve https too, with an authority that lives in memory
  --https-folder FOLDER             the same, with an authority that is kept in this folder
  --seed FILE                       begin with the resources of a JSON file
  --no-seed                         begin with nothing
  -h, --help                        print this
  -v, --version                     print the version

Without --seed and --no-seed the mocks begin with examples: a traffic distribution group
and a distribution policy. Ctrl-C stops.
`;
