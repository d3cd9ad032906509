import {
  AssociateTrafficDistributionGroupUserCommand,
  CreateTrafficDistributionGroupCommand,
  DeleteTrafficDistributionGroupCommand,
  DescribeTrafficDistributionGroupCommand,
  DisassociateTrafficDistributionGroupUserCommand,
  GetTrafficDistributionCommand,
  ListTrafficDistributionGroupUsersCommand,
  ListTrafficDistributionGroupsCommand,
  UpdateTrafficDistributionCommand,
} from "@aws-sdk/client-connect";
import type { OperationCases } from "./connect-case.ts";
import {
  defaultGroupId,
  groupArn,
  groupId,
  instanceArn,
  instanceId,
  otherUserId,
  unknownId,
  userId,
} from "./example-names.ts";
import { replica, source } from "./serve-connect.ts";

const unknownGroup = { TrafficDistributionGroupId: unknownId };
const badGroup = { TrafficDistributionGroupId: "no-uuid" };
const group = { TrafficDistributionGroupId: groupId };
const place = { ...group, UserId: userId, InstanceId: instanceId };
const sixty = {
  Distributions: [
    { Region: source, Percentage: 60 },
    { Region: replica, Percentage: 40 },
  ],
};
const complaints = { Name: "Complaints", InstanceId: instanceId };

/** Groups, their agents and their split. */
export const groupCases: readonly OperationCases[] = [
  {
    operation: "getTrafficDistribution",
    success: {
      run: ({ replicaClient }) => replicaClient.send(new GetTrafficDistributionCommand({ Id: groupArn })),
      shows: { Id: groupId, Arn: groupArn },
    },
    errors: {
      InvalidRequestException: {
        when: "the id is no UUID",
        run: ({ client }) => client.send(new GetTrafficDistributionCommand({ Id: "no-uuid" })),
      },
      ResourceNotFoundException: {
        when: "the replica Region is asked for a bare id",
        run: ({ replicaClient }) => replicaClient.send(new GetTrafficDistributionCommand({ Id: groupId })),
      },
    },
  },
  {
    operation: "updateTrafficDistribution",
    success: {
      run: async ({ client }) => {
        await client.send(new UpdateTrafficDistributionCommand({ Id: groupId, TelephonyConfig: sixty }));
        return client.send(new GetTrafficDistributionCommand({ Id: groupId }));
      },
      shows: { TelephonyConfig: sixty },
    },
    errors: {
      InvalidRequestException: {
        when: "there is nothing to change",
        run: ({ client }) => client.send(new UpdateTrafficDistributionCommand({ Id: groupId })),
      },
      ResourceNotFoundException: {
        when: "the group is unknown",
        run: ({ client }) => client.send(new UpdateTrafficDistributionCommand({ Id: unknownId, AgentConfig: sixty })),
      },
    },
  },
  {
    operation: "createTrafficDistributionGroup",
    success: {
      run: ({ client }) => client.send(new CreateTrafficDistributionGroupCommand(complaints)),
      shows: {},
    },
    errors: {
      InvalidRequestException: {
        when: "the call is made in the replica Region",
        run: ({ replicaClient }) => replicaClient.send(new CreateTrafficDistributionGroupCommand(complaints)),
      },
      ServiceQuotaExceededException: {
        when: "the instance has all the groups that the mock is told to allow",
        options: { quotas: { groupsPerInstance: 2 } },
        run: ({ client }) => client.send(new CreateTrafficDistributionGroupCommand(complaints)),
      },
      ResourceNotFoundException: {
        when: "the instance is unknown",
        run: ({ client }) =>
          client.send(new CreateTrafficDistributionGroupCommand({ Name: "x", InstanceId: unknownId })),
      },
      ResourceConflictException: {
        when: "the name is taken",
        run: ({ client }) =>
          client.send(new CreateTrafficDistributionGroupCommand({ Name: "Orders", InstanceId: instanceArn })),
      },
      ResourceNotReadyException: {
        when: "the instance is still being replicated",
        run: ({ client, mock }) => {
          const replicating = { region: replica, ReplicationStatus: "INSTANCE_REPLICATION_IN_PROGRESS" } as const;
          mock.seed({ instances: [{ Id: "young", sourceRegion: source, replica: replicating }] });
          return client.send(new CreateTrafficDistributionGroupCommand({ Name: "x", InstanceId: "young" }));
        },
      },
    },
  },
  {
    operation: "describeTrafficDistributionGroup",
    success: {
      run: ({ client }) => client.send(new DescribeTrafficDistributionGroupCommand(group)),
      shows: { TrafficDistributionGroup: { Id: groupId, Arn: groupArn, Status: "ACTIVE", IsDefault: false } },
    },
    errors: {
      InvalidRequestException: {
        when: "the id is no UUID",
        run: ({ client }) => client.send(new DescribeTrafficDistributionGroupCommand(badGroup)),
      },
      ResourceNotFoundException: {
        when: "the group is unknown",
        run: ({ client }) => client.send(new DescribeTrafficDistributionGroupCommand(unknownGroup)),
      },
    },
  },
  {
    operation: "listTrafficDistributionGroups",
    success: {
      run: ({ replicaClient }) =>
        replicaClient.send(new ListTrafficDistributionGroupsCommand({ InstanceId: instanceId })),
      shows: { TrafficDistributionGroupSummaryList: [{ Id: defaultGroupId, IsDefault: true }, { Arn: groupArn }] },
    },
    errors: {
      InvalidRequestException: {
        when: "eleven rows are asked for",
        run: ({ client }) => client.send(new ListTrafficDistributionGroupsCommand({ MaxResults: 11 })),
      },
    },
  },
  {
    operation: "deleteTrafficDistributionGroup",
    success: {
      run: async ({ client }) => {
        const made = await client.send(new CreateTrafficDistributionGroupCommand(complaints));
        await client.send(new DeleteTrafficDistributionGroupCommand({ TrafficDistributionGroupId: made.Id }));
        return client.send(new ListTrafficDistributionGroupsCommand({}));
      },
      shows: { TrafficDistributionGroupSummaryList: [{ Id: defaultGroupId }, { Id: groupId }] },
    },
    errors: {
      InvalidRequestException: {
        when: "it is the default group",
        run: ({ client }) =>
          client.send(new DeleteTrafficDistributionGroupCommand({ TrafficDistributionGroupId: defaultGroupId })),
      },
      ResourceInUseException: {
        when: "a number is claimed to the group",
        run: ({ client }) => client.send(new DeleteTrafficDistributionGroupCommand(group)),
      },
    },
  },
  {
    operation: "associateTrafficDistributionGroupUser",
    success: {
      run: async ({ client }) => {
        await client.send(new AssociateTrafficDistributionGroupUserCommand({ ...place, UserId: otherUserId }));
        return client.send(new ListTrafficDistributionGroupUsersCommand(group));
      },
      shows: { TrafficDistributionGroupUserSummaryList: [{ UserId: userId }, { UserId: otherUserId }] },
    },
    errors: {
      InvalidRequestException: {
        when: "the call is made in the replica Region",
        run: ({ replicaClient }) =>
          replicaClient.send(
            new AssociateTrafficDistributionGroupUserCommand({ ...place, TrafficDistributionGroupId: groupArn }),
          ),
      },
      ResourceNotFoundException: {
        when: "the user is not of the instance",
        run: ({ client }) =>
          client.send(new AssociateTrafficDistributionGroupUserCommand({ ...place, UserId: "nobody" })),
      },
    },
  },
  {
    operation: "disassociateTrafficDistributionGroupUser",
    success: {
      run: async ({ client }) => {
        await client.send(new DisassociateTrafficDistributionGroupUserCommand(place));
        return client.send(new ListTrafficDistributionGroupUsersCommand(group));
      },
      shows: { TrafficDistributionGroupUserSummaryList: [] },
    },
    errors: {
      InvalidRequestException: {
        when: "the id is no UUID",
        run: ({ client }) =>
          client.send(new DisassociateTrafficDistributionGroupUserCommand({ ...place, ...badGroup })),
      },
      ResourceNotFoundException: {
        when: "the group is unknown",
        run: ({ client }) =>
          client.send(new DisassociateTrafficDistributionGroupUserCommand({ ...place, ...unknownGroup })),
      },
    },
  },
  {
    operation: "listTrafficDistributionGroupUsers",
    success: {
      run: ({ client }) => client.send(new ListTrafficDistributionGroupUsersCommand(group)),
      shows: { TrafficDistributionGroupUserSummaryList: [{ UserId: userId }] },
    },
    errors: {
      InvalidRequestException: {
        when: "the page is none of this list",
        run: ({ client }) => client.send(new ListTrafficDistributionGroupUsersCommand({ ...group, NextToken: "?" })),
      },
      ResourceNotFoundException: {
        when: "the replica Region is asked for a bare id",
        run: ({ replicaClient }) => replicaClient.send(new ListTrafficDistributionGroupUsersCommand(group)),
      },
    },
  },
];
