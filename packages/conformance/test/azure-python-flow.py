"""Walks a job through the Job Router mock with Azure's own Python SDK, and prints what the SDK understood as JSON."""

import json
import os
import sys

try:
    from azure.communication.jobrouter import JobRouterAdministrationClient, JobRouterClient, VERSION
    from azure.communication.jobrouter.models import (
        BestWorkerMode,
        CancelExceptionAction,
        ClassificationPolicy,
        CloseJobOptions,
        DistributionPolicy,
        ExceptionPolicy,
        ExceptionRule,
        ExpressionRouterRule,
        LongestIdleMode,
        QueueLengthExceptionTrigger,
        RouterChannel,
        RouterJob,
        RouterQueue,
        RouterWorker,
        RouterWorkerSelector,
        RouterWorkerState,
        StaticQueueSelectorAttachment,
        RouterQueueSelector,
    )
except ImportError as missing:
    print(missing, file=sys.stderr)
    sys.exit(77)

from azure.core import MatchConditions
from azure.core.credentials import AzureKeyCredential
from azure.core.exceptions import HttpResponseError, ResourceModifiedError, ResourceNotFoundError

credential = AzureKeyCredential(os.environ["ACCESS_KEY"])
administration = JobRouterAdministrationClient(os.environ["ENDPOINT"], credential)
router = JobRouterClient(os.environ["ENDPOINT"], credential)
seen = {"version": VERSION}


def note(name, value):
    seen[name] = value


policy = administration.upsert_distribution_policy(
    "python-policy", DistributionPolicy(offer_expires_after_seconds=60, mode=LongestIdleMode(), name="Python's own")
)
note("policy", [policy.id, policy.mode.kind, policy.offer_expires_after_seconds])

renamed = administration.upsert_distribution_policy(
    "python-policy", name="renamed", etag=policy.etag, match_condition=MatchConditions.IfNotModified
)
note("patched", [renamed.name, renamed.mode.kind, renamed.etag != policy.etag])
try:
    administration.upsert_distribution_policy(
        "python-policy", name="too late", etag=policy.etag, match_condition=MatchConditions.IfNotModified
    )
except ResourceModifiedError as refused:
    note("stale", refused.status_code)

administration.upsert_exception_policy(
    "python-exceptions",
    ExceptionPolicy(
        exception_rules=[
            ExceptionRule(
                id="too-long",
                trigger=QueueLengthExceptionTrigger(threshold=100),
                actions=[CancelExceptionAction(disposition_code="QueueFull")],
            )
        ]
    ),
)
queue = administration.upsert_queue(
    "python-queue",
    RouterQueue(distribution_policy_id=policy.id, exception_policy_id="python-exceptions", labels={"Made": "here"}),
)
note("queue", [queue.id, queue.labels["Made"]])

administration.upsert_classification_policy(
    "python-classification",
    ClassificationPolicy(
        fallback_queue_id=queue.id,
        queue_selector_attachments=[
            StaticQueueSelectorAttachment(
                queue_selector=RouterQueueSelector(key="Made", label_operator="equal", value="here")
            )
        ],
        prioritization_rule=ExpressionRouterRule(expression='If(job.Urgent = true, 10, 1)'),
    ),
)

worker = router.upsert_worker(
    "python-worker",
    RouterWorker(
        capacity=1,
        queues=[queue.id],
        labels={"Skill": 11},
        channels=[RouterChannel(channel_id="voice", capacity_cost_per_job=1)],
        available_for_offers=True,
    ),
)
note("worker", [worker.id, worker.state, worker.capacity])

router.upsert_job(
    "python-job",
    RouterJob(
        channel_id="voice",
        classification_policy_id="python-classification",
        labels={"Urgent": True},
        requested_worker_selectors=[
            RouterWorkerSelector(key="Skill", label_operator="greaterThan", value=10)
        ],
    ),
)
job = router.get_job("python-job")
note("job", [job.status, job.queue_id, job.priority])

offer = router.get_worker("python-worker").offers[0]
accepted = router.accept_job_offer("python-worker", offer.offer_id)
note("accepted", [accepted.job_id, accepted.worker_id])
router.complete_job("python-job", accepted.assignment_id)
note("completed", router.get_job("python-job").status)
router.close_job("python-job", accepted.assignment_id, CloseJobOptions(disposition_code="Resolved"))
closed = router.get_job("python-job")
note("closed", [closed.status, closed.disposition_code])

router.upsert_worker("python-worker", available_for_offers=False)
note("draining", router.get_worker("python-worker").state)

for number in range(5):
    administration.upsert_queue(f"python-queue-{number}", RouterQueue(distribution_policy_id=policy.id))
pages = administration.list_queues(results_per_page=2).by_page()
note("pages", [len(list(page)) for page in pages])
note("waiting", router.get_queue_statistics(queue.id).length)

try:
    administration.get_queue("nowhere")
except ResourceNotFoundError as missing:
    note("missing", missing.status_code)
try:
    administration.upsert_distribution_policy(
        "python-policy", mode=BestWorkerMode(min_concurrent_offers=3, max_concurrent_offers=1)
    )
except HttpResponseError as refused:
    note("refused", refused.status_code)
try:
    JobRouterAdministrationClient(os.environ["ENDPOINT"], AzureKeyCredential("d3Jvbmc=")).get_queue(queue.id)
except HttpResponseError as refused:
    note("denied", refused.status_code)
router.delete_job("python-job")
note("known states", [state.value for state in RouterWorkerState])
print(json.dumps(seen))
