import { checkTable } from "../checks/check-table.ts";

/** What `contract-tests --help` prints. */
export const help: string = `Usage: contract-tests run <document> --target <url> [options]

Tests a server against its OpenAPI 3.0 or 3.1 document (JSON or YAML; - reads standard input). Requests go to the host
of --target and to no other; redirects are not followed.

  --target <url>           server to test; its path replaces that of the document's servers
  -H, --header <header>    'Name: value', sent with every request; may be repeated
  --bearer <token>         Authorization: Bearer <token>
  --basic <user:password>  Authorization: Basic
  --api-key <key>          goes where the document's apiKey scheme says; scheme=key when there are several
  --setup <file.mjs>       module that may export authenticate(request), headers, values, links, bodies
  --values <file>          values to use, by the names of parameters: {"region": "eu", "getUser.userId": "42"}
  --links <file>           where parameters come from: [{"from": "createUser", "value": "/id", "to": "getUser",
                           "parameter": "userId"}]
  --bodies <file>          request bodies to start from, by operation

  Secrets given as env:NAME are read from the environment. All of them are masked in what is printed and written.

  --include <operation>    only these: operationId or 'GET /users/{id}', * for any letters; may be repeated
  --exclude <operation>    all but these
  --checks <ids>           only these checks, with commas between them; --list-checks tells which there are
  --exclude-checks <ids>   all but these
  --replay <case>          only this case of a former run; give the --seed of that run too
  --seed <number>          makes the run repeatable; drawn and printed when it is not given
  --max-requests <n>       default 20000
  --max-requests-per-operation <n>   default 1000
  --max-time <time>        500ms, 90s, 2m; a bare number is seconds; default 2m
  --request-timeout <time> when a request counts as unanswered; default 10s
  --random-cases <n>       random requests for each operation; default 20

  --report <form>          text, json or junit; may be repeated; default text
  --output <file>          where the --report before it goes; only one goes to standard output
  -q, --quiet              no progress, and no text unless --report asks for it
  --list-checks            what the server is held to, and when
  -h, --help; -v, --version

Exit codes
  0    nothing was found
  1    the server breaks its contract
  2    the command line, or a file that it names, cannot be used
  3    the document is none that can be tested, or the target does not answer
  4    nothing was found, but the run was ended by a budget, or no operation succeeded
  130  interrupted
`;

/** What `contract-tests --list-checks` prints. */
export function listChecks(): string {
  return checkTable.map(({ id, what, justifiedBy }) => `${id}\n  ${what}.\n  When: ${justifiedBy}.\n`).join("\n");
}
