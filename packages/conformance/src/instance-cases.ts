import {
  CreateInstanceCommand,
  type CreateInstanceCommandInput,
  DescribeInstanceCommand,
  ListInstancesCommand,
  ListTagsForResourceCommand,
  ReplicateInstanceCommand,
  TagResourceCommand,
  UntagResourceCommand,
} from "@aws-sdk/client-connect";
import type { OperationCases } from "./connect-case.ts";
import { arn, groupArn, instanceArn, instanceId, unknownId } from "./example-names.ts";
import { type ServedConnect, replica, source } from "./serve-connect.ts";

const input: CreateInstanceCommandInput = {
  IdentityManagementType: "SAML",
  InstanceAlias: "second",
  InboundCallsEnabled: true,
  OutboundCallsEnabled: true,
};
const unknownArn = arn("instance", unknownId);
const toReplica = { ReplicaRegion: replica, ReplicaAlias: "second-west" };

/** Makes a second instance and replicates it. */
async function replicated({ client }: ServedConnect, change: object = {}): Promise<unknown> {
  const { Id } = await client.send(new CreateInstanceCommand(input));
  await client.send(new ReplicateInstanceCommand({ InstanceId: Id, ...toReplica, ...change }));
  return client.send(new DescribeInstanceCommand({ InstanceId: Id }));
}

/** Instances, their replication, and tags. */
export const instanceCases: readonly OperationCases[] = [
  {
    operation: "replicateInstance",
    success: {
      run: replicated,
      shows: {
        ReplicationConfiguration: {
          SourceRegion: source,
          ReplicationStatusSummaryList: [source, replica].map((Region) => ({
            Region,
            ReplicationStatus: "INSTANCE_REPLICATION_COMPLETE",
          })),
        },
      },
    },
    errors: {
      InvalidRequestException: {
        when: "the instance is already replicated",
        run: ({ client }) => client.send(new ReplicateInstanceCommand({ InstanceId: instanceId, ...toReplica })),
      },
      ServiceQuotaExceededException: {
        when: "the replica Region has all the instances it may have",
        run: (served) => {
          served.mock.seed({ instances: [{ Id: "west", sourceRegion: replica }] });
          return replicated(served);
        },
      },
      ResourceNotFoundException: {
        when: "the instance is unknown",
        run: ({ client }) => client.send(new ReplicateInstanceCommand({ InstanceId: unknownId, ...toReplica })),
      },
      ResourceConflictException: {
        when: "the alias is taken",
        run: (served) => replicated(served, { ReplicaAlias: "trunkline-example" }),
      },
    },
  },
  {
    operation: "tagResource",
    success: {
      run: async ({ client }) => {
        await client.send(new TagResourceCommand({ resourceArn: instanceArn, tags: { "k 1": "v" } }));
        return client.send(new ListTagsForResourceCommand({ resourceArn: instanceArn }));
      },
      shows: { tags: { "k 1": "v" } },
    },
    errors: {
      InvalidRequestException: {
        when: "a key begins with aws:",
        run: ({ client }) => client.send(new TagResourceCommand({ resourceArn: instanceArn, tags: { "aws:k": "v" } })),
      },
      InvalidParameterException: {
        when: "the name is no ARN",
        run: ({ client }) => client.send(new TagResourceCommand({ resourceArn: instanceId, tags: { k: "v" } })),
      },
      ResourceNotFoundException: {
        when: "the resource is unknown",
        run: ({ client }) => client.send(new TagResourceCommand({ resourceArn: unknownArn, tags: { k: "v" } })),
      },
    },
  },
  {
    operation: "untagResource",
    success: {
      run: async ({ client }) => {
        await client.send(
          new TagResourceCommand({ resourceArn: instanceArn, tags: { a: "1", "b=/+c": "2", "k 1": "" } }),
        );
        await client.send(new UntagResourceCommand({ resourceArn: instanceArn, tagKeys: ["k 1", "b=/+c"] }));
        return client.send(new ListTagsForResourceCommand({ resourceArn: instanceArn }));
      },
      shows: { tags: { a: "1" } },
    },
    errors: {
      InvalidRequestException: {
        when: "no key is given",
        run: ({ client }) => client.send(new UntagResourceCommand({ resourceArn: instanceArn, tagKeys: [] })),
      },
      InvalidParameterException: {
        when: "the name is no ARN",
        run: ({ client }) => client.send(new UntagResourceCommand({ resourceArn: instanceId, tagKeys: ["k"] })),
      },
      ResourceNotFoundException: {
        when: "the resource is unknown",
        run: ({ client }) => client.send(new UntagResourceCommand({ resourceArn: unknownArn, tagKeys: ["k"] })),
      },
    },
  },
  {
    operation: "listTagsForResource",
    success: {
      run: ({ client }) => client.send(new ListTagsForResourceCommand({ resourceArn: groupArn })),
      shows: { tags: { team: "orders" } },
    },
    errors: {
      InvalidParameterException: {
        when: "the name is no ARN",
        run: ({ client }) => client.send(new ListTagsForResourceCommand({ resourceArn: instanceId })),
      },
      ResourceNotFoundException: {
        when: "the resource is unknown",
        run: ({ client }) => client.send(new ListTagsForResourceCommand({ resourceArn: unknownArn })),
      },
    },
  },
  {
    operation: "createInstance",
    success: {
      run: async ({ client }) => {
        const { Id } = await client.send(new CreateInstanceCommand(input));
        return client.send(new DescribeInstanceCommand({ InstanceId: Id }));
      },
      shows: { Instance: { InstanceAlias: "second", InstanceStatus: "ACTIVE" } },
    },
    errors: {
      InvalidRequestException: {
        when: "the alias is taken",
        run: ({ client }) => client.send(new CreateInstanceCommand({ ...input, InstanceAlias: "trunkline-example" })),
      },
      ServiceQuotaExceededException: {
        when: "the Region has all the instances it may have",
        options: { quotas: { instancesPerRegion: 1 } },
        run: ({ client }) => client.send(new CreateInstanceCommand(input)),
      },
    },
  },
  {
    operation: "describeInstance",
    success: {
      run: ({ client }) => client.send(new DescribeInstanceCommand({ InstanceId: instanceId })),
      shows: { Instance: { Id: instanceId, CreatedTime: new Date("2026-01-01T00:00:00Z") } },
    },
    errors: {
      InvalidRequestException: {
        when: "the id has 101 characters",
        run: ({ client }) => client.send(new DescribeInstanceCommand({ InstanceId: "i".repeat(101) })),
      },
      ResourceNotFoundException: {
        when: "the instance is unknown",
        run: ({ client }) => client.send(new DescribeInstanceCommand({ InstanceId: unknownId })),
      },
    },
  },
  {
    operation: "listInstances",
    success: {
      run: ({ client }) => client.send(new ListInstancesCommand({})),
      shows: { InstanceSummaryList: [{ Id: instanceId, Arn: instanceArn }] },
    },
    errors: {
      InvalidRequestException: {
        when: "eleven rows are asked for",
        run: ({ client }) => client.send(new ListInstancesCommand({ MaxResults: 11 })),
      },
    },
  },
];
