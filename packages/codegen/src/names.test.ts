import { expect, test } from "vitest";
import {
  camelCase,
  contractName,
  createClientName,
  handlersTypeName,
  kebabCase,
  operationFileName,
  packageName,
  pascalCase,
  requestTypeName,
  requestValidatorName,
  responseTypeName,
  responseValidatorName,
  roomOfTag,
  successTypeName,
  validatorName,
} from "./names.ts";

test.each([
  {
    text: "Distribution policies",
    kebab: "distribution-policies",
    pascal: "DistributionPolicies",
    camel: "distributionPolicies",
  },
  {
    text: "distributionPolicy",
    kebab: "distribution-policy",
    pascal: "DistributionPolicy",
    camel: "distributionPolicy",
  },
  { text: "job-router", kebab: "job-router", pascal: "JobRouter", camel: "jobRouter" },
  { text: "ARNList", kebab: "arn-list", pascal: "ARNList", camel: "arnList" },
  { text: "ARN", kebab: "arn", pascal: "ARN", camel: "arn" },
  { text: "listTagsForARN", kebab: "list-tags-for-arn", pascal: "ListTagsForARN", camel: "listTagsForARN" },
  { text: "OAuth2Credential", kebab: "o-auth2-credential", pascal: "OAuth2Credential", camel: "oAuth2Credential" },
  { text: "Name128", kebab: "name128", pascal: "Name128", camel: "name128" },
  { text: "Library.Book", kebab: "library-book", pascal: "LibraryBook", camel: "libraryBook" },
])("$text is written in three ways", ({ text, kebab, pascal, camel }) => {
  expect([kebabCase(text), pascalCase(text), camelCase(text)]).toEqual([kebab, pascal, camel]);
});

test("what belongs to an operation is named for it", () => {
  const id = "getDistributionPolicy";
  expect([requestTypeName(id), responseTypeName(id), successTypeName(id)]).toEqual([
    "GetDistributionPolicyRequest",
    "GetDistributionPolicyResponse",
    "GetDistributionPolicySuccess",
  ]);
  expect(requestValidatorName(id)).toBe("getDistributionPolicyRequestValidator");
  expect(responseValidatorName(id)).toBe("getDistributionPolicyResponseValidator");
  expect(operationFileName(id)).toBe("get-distribution-policy");
});

test("names of files stay short enough for file systems, and different", () => {
  const long = `get${"All".repeat(90)}`;
  const [one, other] = [operationFileName(`${long}Books`), operationFileName(`${long}Shelves`)];
  expect(one.length).toBeLessThanOrEqual(200);
  expect(one).toMatch(/^get-all-all-.*-[0-9a-z]+$/);
  expect(one).not.toBe(other);
});

test("what belongs to an API is named for it", () => {
  expect(createClientName("job-router")).toBe("createJobRouterClient");
  expect(handlersTypeName("job-router")).toBe("JobRouterHandlers");
  expect(contractName("job-router")).toBe("jobRouterContract");
  expect(packageName("job-router", "mock-server")).toBe("@trunkline/job-router-mock-server");
  expect(roomOfTag("Phone numbers")).toBe("phone-numbers");
  expect(validatorName("DistributionPolicy")).toBe("distributionPolicyValidator");
});
