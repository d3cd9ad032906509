/** Any JSON value, as `JSON.parse` answers it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [member: string]: Json };
