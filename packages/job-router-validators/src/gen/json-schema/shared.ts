// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { defineJsonSchema, type SchemaSource, type StandardJsonSchema } from "@trunkline/validator-kit/json-schema";
import type {
  CommunicationError,
  DirectMapRouterRule,
  ErrorResponse,
  ExpressionRouterRule,
  ExpressionRouterRuleCreateOrUpdate,
  ExpressionRouterRuleLanguage,
  FunctionRouterRule,
  FunctionRouterRuleCreateOrUpdate,
  FunctionRouterRuleCredential,
  FunctionRouterRuleCredentialCreateOrUpdate,
  InnerError,
  LabelOperator,
  LabelValue,
  OAuth2WebhookClientCredential,
  OAuth2WebhookClientCredentialCreateOrUpdate,
  RouterRule,
  RouterRuleCreateOrUpdate,
  RouterWorkerSelector,
  RouterWorkerSelectorInput,
  RouterWorkerSelectorStatus,
  StaticRouterRule,
  WebhookRouterRule,
  WebhookRouterRuleCreateOrUpdate,
} from "@trunkline/job-router-models";
import {
  communicationErrorValidator,
  directMapRouterRuleValidator,
  errorResponseValidator,
  expressionRouterRuleCreateOrUpdateValidator,
  expressionRouterRuleLanguageValidator,
  expressionRouterRuleValidator,
  functionRouterRuleCreateOrUpdateValidator,
  functionRouterRuleCredentialCreateOrUpdateValidator,
  functionRouterRuleCredentialValidator,
  functionRouterRuleValidator,
  innerErrorValidator,
  labelOperatorValidator,
  labelValueValidator,
  oAuth2WebhookClientCredentialCreateOrUpdateValidator,
  oAuth2WebhookClientCredentialValidator,
  routerRuleCreateOrUpdateValidator,
  routerRuleValidator,
  routerWorkerSelectorInputValidator,
  routerWorkerSelectorStatusValidator,
  routerWorkerSelectorValidator,
  staticRouterRuleValidator,
  webhookRouterRuleCreateOrUpdateValidator,
  webhookRouterRuleValidator,
} from "../shared.ts";

const communicationErrorSource: SchemaSource = {
  name: "CommunicationError",
  schema: {
    type: "object",
    properties: {
      code: { type: "string", description: "For example `BadRequest`, `NotFound`, `Conflict`." },
      message: {
        type: "string",
        description: "A sentence, sometimes of several lines. Not stable enough to branch on.",
      },
      target: { type: "string", description: "Path of the request that failed." },
      details: {
        type: "array",
        items: { $ref: "#/$defs/CommunicationError" },
        description: "The single findings, when there were several or when the code alone is too coarse.",
      },
      innererror: {
        $ref: "#/$defs/InnerError",
        description: "A closer code, nested as deep as the service knows more.",
      },
    },
    required: ["code", "message"],
    description: "One error: a code for programs, a sentence for people.",
  },
  uses: () => [communicationErrorSource, innerErrorSource],
};

/** {@link CommunicationError}: its JSON Schema, and its validator. */
export const communicationErrorJsonSchema: StandardJsonSchema<CommunicationError> = /* @__PURE__ */ defineJsonSchema(
  communicationErrorValidator,
  communicationErrorSource,
);

const directMapRouterRuleSource: SchemaSource = {
  name: "DirectMapRouterRule",
  schema: {
    type: "object",
    properties: { kind: { const: "directMap" } },
    required: ["kind"],
    description: "Answers its input labels unchanged. As source of selectors, every label becomes an `equal` selector.",
  },
  uses: () => [],
};

/** {@link DirectMapRouterRule}: its JSON Schema, and its validator. */
export const directMapRouterRuleJsonSchema: StandardJsonSchema<DirectMapRouterRule> = /* @__PURE__ */ defineJsonSchema(
  directMapRouterRuleValidator,
  directMapRouterRuleSource,
);

const errorResponseSource: SchemaSource = {
  name: "ErrorResponse",
  schema: {
    type: "object",
    properties: {
      communicationError: {
        $ref: "#/$defs/CommunicationError",
        description: "What went wrong. The official contract calls this member `error`; the service sends it under this name.",
      },
    },
    required: ["communicationError"],
    description: "The service says no, whatever the status.",
  },
  uses: () => [communicationErrorSource],
};

/** {@link ErrorResponse}: its JSON Schema, and its validator. */
export const errorResponseJsonSchema: StandardJsonSchema<ErrorResponse> = /* @__PURE__ */ defineJsonSchema(
  errorResponseValidator,
  errorResponseSource,
);

const expressionRouterRuleSource: SchemaSource = {
  name: "ExpressionRouterRule",
  schema: {
    type: "object",
    properties: {
      kind: { const: "expression" },
      language: {
        $ref: "#/$defs/ExpressionRouterRuleLanguage",
        description: "Language of the expression. Absent means `powerFx`, the only one so far.",
      },
      expression: {
        type: "string",
        description: "The expression, for example `If(job.Urgent = true, 10, 5)`. An absent label is blank and not an error.",
      },
    },
    required: ["kind", "expression"],
    description: "Computes its answer from an expression.",
  },
  uses: () => [expressionRouterRuleLanguageSource],
};

/** {@link ExpressionRouterRule}: its JSON Schema, and its validator. */
export const expressionRouterRuleJsonSchema: StandardJsonSchema<ExpressionRouterRule> = /* @__PURE__ */ defineJsonSchema(
  expressionRouterRuleValidator,
  expressionRouterRuleSource,
);

const expressionRouterRuleCreateOrUpdateSource: SchemaSource = {
  name: "ExpressionRouterRuleCreateOrUpdate",
  schema: {
    type: "object",
    properties: {
      kind: { const: "expression" },
      language: {
        anyOf: [{ $ref: "#/$defs/ExpressionRouterRuleLanguage" }, { type: "null" }],
        description: "Language of the expression. Absent means `powerFx`, the only one so far.",
      },
      expression: { type: "string", description: "The expression. A new rule needs one." },
    },
    required: ["kind"],
    description: "Merge patch of a rule that computes its answer from an expression.",
  },
  uses: () => [expressionRouterRuleLanguageSource],
};

/** {@link ExpressionRouterRuleCreateOrUpdate}: its JSON Schema, and its validator. */
export const expressionRouterRuleCreateOrUpdateJsonSchema: StandardJsonSchema<ExpressionRouterRuleCreateOrUpdate> = /* @__PURE__ */ defineJsonSchema(
  expressionRouterRuleCreateOrUpdateValidator,
  expressionRouterRuleCreateOrUpdateSource,
);

const expressionRouterRuleLanguageSource: SchemaSource = {
  name: "ExpressionRouterRuleLanguage",
  schema: { type: "string", description: "Languages of expression rules." },
  uses: () => [],
};

/** {@link ExpressionRouterRuleLanguage}: its JSON Schema, and its validator. */
export const expressionRouterRuleLanguageJsonSchema: StandardJsonSchema<ExpressionRouterRuleLanguage> = /* @__PURE__ */ defineJsonSchema(
  expressionRouterRuleLanguageValidator,
  expressionRouterRuleLanguageSource,
);

const functionRouterRuleSource: SchemaSource = {
  name: "FunctionRouterRule",
  schema: {
    type: "object",
    properties: {
      kind: { const: "function" },
      functionUri: { type: "string", format: "uri", description: "Address of the function." },
      credential: {
        $ref: "#/$defs/FunctionRouterRuleCredential",
        description: "How to authenticate with the function; absent for an anonymous one.",
      },
    },
    required: ["kind", "functionUri"],
    description: "Asks an Azure Function over HTTP.",
  },
  uses: () => [functionRouterRuleCredentialSource],
};

/** {@link FunctionRouterRule}: its JSON Schema, and its validator. */
export const functionRouterRuleJsonSchema: StandardJsonSchema<FunctionRouterRule> = /* @__PURE__ */ defineJsonSchema(
  functionRouterRuleValidator,
  functionRouterRuleSource,
);

const functionRouterRuleCreateOrUpdateSource: SchemaSource = {
  name: "FunctionRouterRuleCreateOrUpdate",
  schema: {
    type: "object",
    properties: {
      kind: { const: "function" },
      functionUri: { type: "string", format: "uri", description: "Address of the function. A new rule needs one." },
      credential: {
        anyOf: [{ $ref: "#/$defs/FunctionRouterRuleCredentialCreateOrUpdate" }, { type: "null" }],
        description: "How to authenticate with the function; absent for an anonymous one.",
      },
    },
    required: ["kind"],
    description: "Merge patch of a rule that asks an Azure Function.",
  },
  uses: () => [functionRouterRuleCredentialCreateOrUpdateSource],
};

/** {@link FunctionRouterRuleCreateOrUpdate}: its JSON Schema, and its validator. */
export const functionRouterRuleCreateOrUpdateJsonSchema: StandardJsonSchema<FunctionRouterRuleCreateOrUpdate> = /* @__PURE__ */ defineJsonSchema(
  functionRouterRuleCreateOrUpdateValidator,
  functionRouterRuleCreateOrUpdateSource,
);

const functionRouterRuleCredentialSource: SchemaSource = {
  name: "FunctionRouterRuleCredential",
  schema: {
    type: "object",
    properties: {
      functionKey: { type: "string", description: "Key of this one function." },
      appKey: { type: "string", description: "Key of the whole function app." },
      clientId: { type: "string", description: "Name that goes with `appKey`." },
    },
    description: "Keys of an Azure Function.",
  },
  uses: () => [],
};

/** {@link FunctionRouterRuleCredential}: its JSON Schema, and its validator. */
export const functionRouterRuleCredentialJsonSchema: StandardJsonSchema<FunctionRouterRuleCredential> = /* @__PURE__ */ defineJsonSchema(
  functionRouterRuleCredentialValidator,
  functionRouterRuleCredentialSource,
);

const functionRouterRuleCredentialCreateOrUpdateSource: SchemaSource = {
  name: "FunctionRouterRuleCredentialCreateOrUpdate",
  schema: {
    type: "object",
    properties: {
      functionKey: { anyOf: [{ type: "string" }, { type: "null" }], description: "Key of this one function." },
      appKey: { anyOf: [{ type: "string" }, { type: "null" }], description: "Key of the whole function app." },
      clientId: { anyOf: [{ type: "string" }, { type: "null" }], description: "Name that goes with `appKey`." },
    },
    description: "Merge patch of the keys of an Azure Function: keys that are not given stay.",
  },
  uses: () => [],
};

/** {@link FunctionRouterRuleCredentialCreateOrUpdate}: its JSON Schema, and its validator. */
export const functionRouterRuleCredentialCreateOrUpdateJsonSchema: StandardJsonSchema<FunctionRouterRuleCredentialCreateOrUpdate> = /* @__PURE__ */ defineJsonSchema(
  functionRouterRuleCredentialCreateOrUpdateValidator,
  functionRouterRuleCredentialCreateOrUpdateSource,
);

const innerErrorSource: SchemaSource = {
  name: "InnerError",
  schema: {
    type: "object",
    properties: {
      code: { type: "string", description: "Closer than the code around it." },
      innererror: { $ref: "#/$defs/InnerError", description: "Closer still." },
    },
    description: "A closer code inside an error.",
  },
  uses: () => [innerErrorSource],
};

/** {@link InnerError}: its JSON Schema, and its validator. */
export const innerErrorJsonSchema: StandardJsonSchema<InnerError> = /* @__PURE__ */ defineJsonSchema(
  innerErrorValidator,
  innerErrorSource,
);

export const labelOperatorSource: SchemaSource = {
  name: "LabelOperator",
  schema: {
    type: "string",
    description: "How a label is compared with a selector's value: `equal` and `notEqual` for any primitive, the four ordered ones\nfor numbers. A missing label satisfies `notEqual` and nothing else.",
  },
  uses: () => [],
};

/** {@link LabelOperator}: its JSON Schema, and its validator. */
export const labelOperatorJsonSchema: StandardJsonSchema<LabelOperator> = /* @__PURE__ */ defineJsonSchema(
  labelOperatorValidator,
  labelOperatorSource,
);

export const labelValueSource: SchemaSource = {
  name: "LabelValue",
  schema: {
    anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }],
    description: "Value of a label or a tag. The service refuses anything but these three.",
  },
  uses: () => [],
};

/** {@link LabelValue}: its JSON Schema, and its validator. */
export const labelValueJsonSchema: StandardJsonSchema<LabelValue> = /* @__PURE__ */ defineJsonSchema(
  labelValueValidator,
  labelValueSource,
);

const oAuth2WebhookClientCredentialSource: SchemaSource = {
  name: "OAuth2WebhookClientCredential",
  schema: {
    type: "object",
    properties: {
      clientId: { type: "string", description: "Name of the client at the authorization server." },
      clientSecret: { type: "string", description: "Secret of the client at the authorization server." },
    },
    description: "OAuth 2.0 client credentials.",
  },
  uses: () => [],
};

/** {@link OAuth2WebhookClientCredential}: its JSON Schema, and its validator. */
export const oAuth2WebhookClientCredentialJsonSchema: StandardJsonSchema<OAuth2WebhookClientCredential> = /* @__PURE__ */ defineJsonSchema(
  oAuth2WebhookClientCredentialValidator,
  oAuth2WebhookClientCredentialSource,
);

const oAuth2WebhookClientCredentialCreateOrUpdateSource: SchemaSource = {
  name: "OAuth2WebhookClientCredentialCreateOrUpdate",
  schema: {
    type: "object",
    properties: {
      clientId: {
        anyOf: [{ type: "string" }, { type: "null" }],
        description: "Name of the client at the authorization server.",
      },
      clientSecret: {
        anyOf: [{ type: "string" }, { type: "null" }],
        description: "Secret of the client at the authorization server.",
      },
    },
    description: "Merge patch of OAuth 2.0 client credentials: what is not given stays.",
  },
  uses: () => [],
};

/** {@link OAuth2WebhookClientCredentialCreateOrUpdate}: its JSON Schema, and its validator. */
export const oAuth2WebhookClientCredentialCreateOrUpdateJsonSchema: StandardJsonSchema<OAuth2WebhookClientCredentialCreateOrUpdate> = /* @__PURE__ */ defineJsonSchema(
  oAuth2WebhookClientCredentialCreateOrUpdateValidator,
  oAuth2WebhookClientCredentialCreateOrUpdateSource,
);

export const routerRuleSource: SchemaSource = {
  name: "RouterRule",
  schema: {
    type: "object",
    required: ["kind"],
    oneOf: [
      { $ref: "#/$defs/DirectMapRouterRule" },
      { $ref: "#/$defs/ExpressionRouterRule" },
      { $ref: "#/$defs/FunctionRouterRule" },
      { $ref: "#/$defs/StaticRouterRule" },
      { $ref: "#/$defs/WebhookRouterRule" },
    ],
    description: "Computes a value (a priority, a score, a yes or no, selectors) from labels.",
  },
  uses: () => [
    directMapRouterRuleSource,
    expressionRouterRuleSource,
    functionRouterRuleSource,
    staticRouterRuleSource,
    webhookRouterRuleSource,
  ],
};

/** {@link RouterRule}: its JSON Schema, and its validator. */
export const routerRuleJsonSchema: StandardJsonSchema<RouterRule> = /* @__PURE__ */ defineJsonSchema(
  routerRuleValidator,
  routerRuleSource,
);

export const routerRuleCreateOrUpdateSource: SchemaSource = {
  name: "RouterRuleCreateOrUpdate",
  schema: {
    type: "object",
    required: ["kind"],
    oneOf: [
      { $ref: "#/$defs/DirectMapRouterRule" },
      { $ref: "#/$defs/ExpressionRouterRuleCreateOrUpdate" },
      { $ref: "#/$defs/FunctionRouterRuleCreateOrUpdate" },
      { $ref: "#/$defs/StaticRouterRule" },
      { $ref: "#/$defs/WebhookRouterRuleCreateOrUpdate" },
    ],
    description: "Merge patch of a rule. Another `kind` than the stored one replaces the rule as a whole (inferred).",
  },
  uses: () => [
    directMapRouterRuleSource,
    expressionRouterRuleCreateOrUpdateSource,
    functionRouterRuleCreateOrUpdateSource,
    staticRouterRuleSource,
    webhookRouterRuleCreateOrUpdateSource,
  ],
};

/** {@link RouterRuleCreateOrUpdate}: its JSON Schema, and its validator. */
export const routerRuleCreateOrUpdateJsonSchema: StandardJsonSchema<RouterRuleCreateOrUpdate> = /* @__PURE__ */ defineJsonSchema(
  routerRuleCreateOrUpdateValidator,
  routerRuleCreateOrUpdateSource,
);

export const routerWorkerSelectorSource: SchemaSource = {
  name: "RouterWorkerSelector",
  schema: {
    type: "object",
    properties: {
      status: {
        $ref: "#/$defs/RouterWorkerSelectorStatus",
        description: "Whether the condition still counts. Starts as `active`.",
        readOnly: true,
      },
      key: { type: "string", description: "Which label." },
      labelOperator: { $ref: "#/$defs/LabelOperator", description: "How it is compared." },
      value: {
        description: "What it is compared with. A number, a string or a boolean; other JSON is stored but matches nothing.",
      },
      expiresAfterSeconds: {
        type: "number",
        description: "Seconds, counted from when the job is queued, after which the condition no longer counts. Absent: it always counts.",
      },
      expedite: {
        type: "boolean",
        description: "Puts the job at the front of its queue while this selector is active. Answers say `false` when it was not given.",
      },
      expiresAt: {
        type: "string",
        format: "date-time",
        description: "When the condition stops counting. Absent until the job is queued.",
        readOnly: true,
      },
    },
    required: ["key", "labelOperator"],
    description: "A condition on the labels of a worker.",
  },
  uses: () => [routerWorkerSelectorStatusSource, labelOperatorSource],
};

/** {@link RouterWorkerSelector}: its JSON Schema, and its validator. */
export const routerWorkerSelectorJsonSchema: StandardJsonSchema<RouterWorkerSelector> = /* @__PURE__ */ defineJsonSchema(
  routerWorkerSelectorValidator,
  routerWorkerSelectorSource,
);

export const routerWorkerSelectorInputSource: SchemaSource = {
  name: "RouterWorkerSelectorInput",
  schema: {
    type: "object",
    properties: {
      key: { type: "string", description: "Which label." },
      labelOperator: { $ref: "#/$defs/LabelOperator", description: "How it is compared." },
      value: {
        description: "What it is compared with. A number, a string or a boolean; other JSON is stored but matches nothing.",
      },
      expiresAfterSeconds: {
        type: "number",
        description: "Seconds, counted from when the job is queued, after which the condition no longer counts. Absent: it always counts.",
      },
      expedite: {
        type: "boolean",
        description: "Puts the job at the front of its queue while this selector is active. Answers say `false` when it was not given.",
      },
    },
    required: ["key", "labelOperator"],
    description: "{@link RouterWorkerSelector} as it is sent: without the members that only the service sets.",
  },
  uses: () => [labelOperatorSource],
};

/** {@link RouterWorkerSelectorInput}: its JSON Schema, and its validator. */
export const routerWorkerSelectorInputJsonSchema: StandardJsonSchema<RouterWorkerSelectorInput> = /* @__PURE__ */ defineJsonSchema(
  routerWorkerSelectorInputValidator,
  routerWorkerSelectorInputSource,
);

const routerWorkerSelectorStatusSource: SchemaSource = {
  name: "RouterWorkerSelectorStatus",
  schema: {
    type: "string",
    description: "Whether a worker selector counts (`active`) or its time has run out (`expired`).",
  },
  uses: () => [],
};

/** {@link RouterWorkerSelectorStatus}: its JSON Schema, and its validator. */
export const routerWorkerSelectorStatusJsonSchema: StandardJsonSchema<RouterWorkerSelectorStatus> = /* @__PURE__ */ defineJsonSchema(
  routerWorkerSelectorStatusValidator,
  routerWorkerSelectorStatusSource,
);

const staticRouterRuleSource: SchemaSource = {
  name: "StaticRouterRule",
  schema: {
    type: "object",
    properties: { kind: { const: "static" }, value: { description: "The answer. A number, a string or a boolean." } },
    required: ["kind"],
    description: "Always answers the same.",
  },
  uses: () => [],
};

/** {@link StaticRouterRule}: its JSON Schema, and its validator. */
export const staticRouterRuleJsonSchema: StandardJsonSchema<StaticRouterRule> = /* @__PURE__ */ defineJsonSchema(
  staticRouterRuleValidator,
  staticRouterRuleSource,
);

const webhookRouterRuleSource: SchemaSource = {
  name: "WebhookRouterRule",
  schema: {
    type: "object",
    properties: {
      kind: { const: "webhook" },
      authorizationServerUri: {
        type: "string",
        format: "uri",
        description: "Where the token comes from (client credentials grant).",
      },
      clientCredential: { $ref: "#/$defs/OAuth2WebhookClientCredential", description: "What the token is asked with." },
      webhookUri: { type: "string", format: "uri", description: "The web server that computes the answer." },
    },
    required: ["kind"],
    description: "Asks a web server of one's own, with a token from an OAuth 2.0 server.",
  },
  uses: () => [oAuth2WebhookClientCredentialSource],
};

/** {@link WebhookRouterRule}: its JSON Schema, and its validator. */
export const webhookRouterRuleJsonSchema: StandardJsonSchema<WebhookRouterRule> = /* @__PURE__ */ defineJsonSchema(
  webhookRouterRuleValidator,
  webhookRouterRuleSource,
);

const webhookRouterRuleCreateOrUpdateSource: SchemaSource = {
  name: "WebhookRouterRuleCreateOrUpdate",
  schema: {
    type: "object",
    properties: {
      kind: { const: "webhook" },
      authorizationServerUri: {
        anyOf: [{ type: "string", format: "uri" }, { type: "null" }],
        description: "Where the token comes from (client credentials grant).",
      },
      clientCredential: {
        anyOf: [{ $ref: "#/$defs/OAuth2WebhookClientCredentialCreateOrUpdate" }, { type: "null" }],
        description: "What the token is asked with.",
      },
      webhookUri: {
        anyOf: [{ type: "string", format: "uri" }, { type: "null" }],
        description: "The web server that computes the answer.",
      },
    },
    required: ["kind"],
    description: "Merge patch of a rule that asks a web server of one's own.",
  },
  uses: () => [oAuth2WebhookClientCredentialCreateOrUpdateSource],
};

/** {@link WebhookRouterRuleCreateOrUpdate}: its JSON Schema, and its validator. */
export const webhookRouterRuleCreateOrUpdateJsonSchema: StandardJsonSchema<WebhookRouterRuleCreateOrUpdate> = /* @__PURE__ */ defineJsonSchema(
  webhookRouterRuleCreateOrUpdateValidator,
  webhookRouterRuleCreateOrUpdateSource,
);
