import { getClient, type Client } from "@azure-rest/core-client";
import { AzureKeyCredential } from "@azure/core-auth";
import { createCommunicationAuthPolicy } from "@azure/communication-common";

/**
 * Azure's own pipeline with its auth policy and one that appends api-version: what the official JavaScript package is
 * made of. `ca` is the certificate to trust over https.
 */
export function azureClient(endpoint: string, apiVersion: string, ca?: string): Client {
  const client = getClient(endpoint, {
    allowInsecureConnection: endpoint.startsWith("http:"),
    retryOptions: { maxRetries: 0 },
    ...(ca === undefined ? {} : { tlsOptions: { ca } }),
  });
  client.pipeline.addPolicy(createCommunicationAuthPolicy(new AzureKeyCredential("c2VjcmV0")));
  client.pipeline.addPolicy({
    name: "apiVersion",
    sendRequest(request, next) {
      const url = new URL(request.url);
      if (!url.searchParams.has("api-version")) url.searchParams.set("api-version", apiVersion);
      return next({ ...request, url: url.href });
    },
  });
  return client;
}
