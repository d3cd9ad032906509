import type { Context } from "../context.ts";
import type { Operation } from "../document/operation.ts";
import type { Draft, DraftBody } from "../sending/draft.ts";
import type { CaseRun } from "../sending/session.ts";
import { contentFor, type BodyRecipe } from "../sequences/valid-draft.ts";
import { prepare } from "./prepare.ts";

interface Form {
  readonly id: string;
  readonly description: string;
  /** The body, made from the text of a valid one; undefined: none is sent. */
  readonly body: (text: string) => DraftBody | undefined;
}

/** Sends a request that must be refused. */
type ExpectRefusal = (
  context: Context,
  run: CaseRun,
  draft: Draft,
  form: Pick<Form, "id" | "description">,
  intent: "malformed",
) => Promise<void>;

/** Sends bodies that are not what their media type says, or of a media type that is not declared. */
export async function checkMalformed(
  context: Context,
  operation: Operation,
  recipe: BodyRecipe | undefined,
  expectRefusal: ExpectRefusal,
): Promise<void> {
  if (recipe === undefined) return;
  for (const { id, description, body } of formsFor(operation)) {
    await context.run({
      operation,
      id,
      description,
      scenario: async (run) => {
        const { draft, value } = await prepare(context, run, operation, recipe, []);
        const { body: _, ...rest } = draft;
        const made = body(JSON.stringify(value ?? {}));
        const bad = made === undefined ? rest : { ...rest, body: made };
        await expectRefusal(context, run, bad, { id, description }, "malformed");
      },
    });
  }
}

function formsFor(operation: Operation): readonly Form[] {
  const content = contentFor(operation);
  if (content === undefined) return [];
  const isRequired = operation.body?.required === true;
  return [
    ...(content.mediaType.endsWith("json") ? jsonForms(content.mediaType, isRequired) : []),
    ...(isRequired
      ? [{ id: "malformed/no-body", description: "the required body is missing", body: () => undefined }]
      : []),
    ...(isRequired && !takesText(operation)
      ? [
          {
            id: "malformed/content-type",
            description: "the body claims to be text/plain",
            body: (text: string): DraftBody => ({ mediaType: "text/plain", text }),
          },
        ]
      : []),
  ];
}

function jsonForms(mediaType: string, isRequired: boolean): readonly Form[] {
  const fixed = (id: string, description: string, text: string): Form => ({
    id: `malformed/${id}`,
    description,
    body: () => ({ mediaType, text }),
  });
  return [
    fixed("cut", "the JSON of the body is cut off", `{"cut": `),
    fixed("text", "the body is not JSON", "not json"),
    {
      id: "malformed/trailing",
      description: "a comma follows the JSON of the body",
      body: (text) => ({ mediaType, text: `${text},` }),
    },
    ...(isRequired ? [fixed("empty", "the body is empty", "")] : []),
  ];
}

function takesText({ body }: Operation): boolean {
  const types = body?.contents.map(({ mediaType }) => mediaType) ?? [];
  return types.some((each) => /^(?:\*|text|application)\/(?:\*|plain)/u.test(each));
}
