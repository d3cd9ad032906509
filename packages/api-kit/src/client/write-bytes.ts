import type { WrittenBody } from "./media.ts";

/** Bytes, and what there may be to say of them. */
export interface UploadedBytes {
  readonly bytes: Uint8Array;
  /** Of the file. */
  readonly name?: string | undefined;
  /** Media type. */
  readonly type?: string | undefined;
}

/** Bytes with or without a word about them; `undefined` for any other value. */
export function uploadedBytes(value: unknown): UploadedBytes | undefined {
  if (value instanceof Uint8Array) return { bytes: value };
  const { bytes, name, type } = Object(value);
  return bytes instanceof Uint8Array ? { bytes, name, type } : undefined;
}

/**
 * A body that is bytes, under its own media type if it names one.
 *
 * @throws TypeError when it is something else.
 */
export function writeBytes(body: unknown, type: string): WrittenBody {
  const upload = uploadedBytes(body);
  if (!upload) throw new TypeError("the body is no bytes");
  return { type: upload.type ?? type, body: upload.bytes };
}
