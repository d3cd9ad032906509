/** Who the types are for: clients receive what came after the contract, its server knows all but extensible enums. */
export type Audience = "client" | "server";
