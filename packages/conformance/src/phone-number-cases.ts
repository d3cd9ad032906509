import {
  ClaimPhoneNumberCommand,
  DescribePhoneNumberCommand,
  ListPhoneNumbersV2Command,
  ReleasePhoneNumberCommand,
  SearchAvailablePhoneNumbersCommand,
  UpdatePhoneNumberCommand,
} from "@aws-sdk/client-connect";
import type { ConnectCase, OperationCases } from "./connect-case.ts";
import {
  arn,
  freeNumbers,
  groupArn,
  groupNumberId,
  instanceArn,
  instanceId,
  instanceNumberArn,
  instanceNumberId,
  unknownId,
} from "./example-names.ts";

const [first, second, third] = freeNumbers;
const toGroup = { TargetArn: groupArn };
const toInstance = { TargetArn: instanceArn };
const unknownGroupArn = arn("traffic-distribution-group", unknownId);
const slow = { delaysMs: { numberClaim: 60_000 } };

/** What must not be touched yet, because it is still being claimed. */
function whileClaimed(call: (id: string) => ConnectCase["run"]): ConnectCase {
  return {
    when: "the number is still being claimed",
    options: slow,
    async run(served) {
      const { PhoneNumberId = "" } = await served.client.send(
        new ClaimPhoneNumberCommand({ PhoneNumber: first, ...toGroup }),
      );
      return call(PhoneNumberId)(served);
    },
  };
}

/** Phone numbers. */
export const phoneNumberCases: readonly OperationCases[] = [
  {
    operation: "searchAvailablePhoneNumbers",
    success: {
      run: ({ replicaClient }) =>
        replicaClient.send(
          new SearchAvailablePhoneNumbersCommand({
            ...toGroup,
            PhoneNumberCountryCode: "US",
            PhoneNumberType: "DID",
            PhoneNumberPrefix: "+1555",
            MaxResults: 3,
          }),
        ),
      shows: { AvailableNumbersList: [{ PhoneNumber: first }, { PhoneNumber: second }, { PhoneNumber: third }] },
    },
    errors: {
      InvalidParameterException: {
        when: "nobody is named for whom to search",
        run: ({ client }) =>
          client.send(new SearchAvailablePhoneNumbersCommand({ PhoneNumberCountryCode: "US", PhoneNumberType: "DID" })),
      },
    },
  },
  {
    operation: "claimPhoneNumber",
    success: {
      run: async ({ client }) => {
        const { PhoneNumberId } = await client.send(new ClaimPhoneNumberCommand({ PhoneNumber: first, ...toGroup }));
        return client.send(new DescribePhoneNumberCommand({ PhoneNumberId }));
      },
      shows: {
        ClaimedPhoneNumberSummary: { PhoneNumber: first, ...toGroup, PhoneNumberStatus: { Status: "CLAIMED" } },
      },
    },
    errors: {
      InvalidParameterException: {
        when: "the number is taken",
        run: async ({ client }) => {
          await client.send(new ClaimPhoneNumberCommand({ PhoneNumber: first, ...toGroup }));
          return client.send(new ClaimPhoneNumberCommand({ PhoneNumber: first, ...toInstance }));
        },
      },
      ResourceNotFoundException: {
        when: "the group is unknown",
        run: ({ client }) =>
          client.send(new ClaimPhoneNumberCommand({ PhoneNumber: first, TargetArn: unknownGroupArn })),
      },
      IdempotencyException: {
        when: "the token was used with other input",
        run: async ({ client }) => {
          await client.send(new ClaimPhoneNumberCommand({ PhoneNumber: first, ...toGroup, ClientToken: "t" }));
          return client.send(new ClaimPhoneNumberCommand({ PhoneNumber: second, ...toGroup, ClientToken: "t" }));
        },
      },
    },
  },
  {
    operation: "describePhoneNumber",
    success: {
      run: ({ client }) => client.send(new DescribePhoneNumberCommand({ PhoneNumberId: instanceNumberArn })),
      shows: { ClaimedPhoneNumberSummary: { PhoneNumberId: instanceNumberId, InstanceId: instanceId, ...toInstance } },
    },
    errors: {
      ResourceNotFoundException: {
        when: "the replica Region is asked for a bare id",
        run: ({ replicaClient }) =>
          replicaClient.send(new DescribePhoneNumberCommand({ PhoneNumberId: groupNumberId })),
      },
    },
  },
  {
    operation: "updatePhoneNumber",
    success: {
      run: async ({ client }) => {
        await client.send(new UpdatePhoneNumberCommand({ PhoneNumberId: instanceNumberId, ...toGroup }));
        return client.send(new DescribePhoneNumberCommand({ PhoneNumberId: instanceNumberId }));
      },
      shows: { ClaimedPhoneNumberSummary: toGroup },
    },
    errors: {
      InvalidParameterException: {
        when: "no target is named",
        run: ({ client }) => client.send(new UpdatePhoneNumberCommand({ PhoneNumberId: instanceNumberId })),
      },
      ResourceNotFoundException: {
        when: "the number is unknown",
        run: ({ client }) => client.send(new UpdatePhoneNumberCommand({ PhoneNumberId: unknownId, ...toGroup })),
      },
      ResourceInUseException: whileClaimed(
        (PhoneNumberId) =>
          ({ client }) =>
            client.send(new UpdatePhoneNumberCommand({ PhoneNumberId, ...toInstance })),
      ),
      IdempotencyException: {
        when: "the token was used with other input",
        run: async ({ client }) => {
          const same = { PhoneNumberId: instanceNumberId, ClientToken: "t" };
          await client.send(new UpdatePhoneNumberCommand({ ...same, ...toGroup }));
          return client.send(new UpdatePhoneNumberCommand({ ...same, ...toInstance }));
        },
      },
    },
  },
  {
    operation: "listPhoneNumbersV2",
    success: {
      run: ({ replicaClient }) => replicaClient.send(new ListPhoneNumbersV2Command(toGroup)),
      shows: { ListPhoneNumbersSummaryList: [{ PhoneNumberId: groupNumberId, ...toGroup }] },
    },
    errors: {
      InvalidParameterException: {
        when: "the target is no ARN",
        run: ({ client }) => client.send(new ListPhoneNumbersV2Command({ TargetArn: instanceId })),
      },
      ResourceNotFoundException: {
        when: "the group is unknown",
        run: ({ client }) => client.send(new ListPhoneNumbersV2Command({ TargetArn: unknownGroupArn })),
      },
    },
  },
  {
    operation: "releasePhoneNumber",
    success: {
      run: async ({ client }) => {
        await client.send(new ReleasePhoneNumberCommand({ PhoneNumberId: instanceNumberId }));
        return client.send(new ListPhoneNumbersV2Command({}));
      },
      shows: { ListPhoneNumbersSummaryList: [] },
    },
    errors: {
      InvalidParameterException: {
        when: "the call is made in the replica Region",
        run: ({ replicaClient }) =>
          replicaClient.send(new ReleasePhoneNumberCommand({ PhoneNumberId: arn("phone-number", groupNumberId) })),
      },
      ResourceNotFoundException: {
        when: "the number is unknown",
        run: ({ client }) => client.send(new ReleasePhoneNumberCommand({ PhoneNumberId: unknownId })),
      },
      ResourceInUseException: whileClaimed(
        (PhoneNumberId) =>
          ({ client }) =>
            client.send(new ReleasePhoneNumberCommand({ PhoneNumberId })),
      ),
      IdempotencyException: {
        when: "the token was used with other input",
        run: async ({ client }) => {
          await client.send(new ReleasePhoneNumberCommand({ PhoneNumberId: instanceNumberId, ClientToken: "t" }));
          return client.send(new ReleasePhoneNumberCommand({ PhoneNumberId: groupNumberId, ClientToken: "t" }));
        },
      },
    },
  },
];
