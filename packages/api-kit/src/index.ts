export { ifMatchHolds } from "./entity-tag.ts";
export { applyMergePatch } from "./merge-patch.ts";
export { ServiceError, type ServiceErrorDetails } from "./service-error.ts";
