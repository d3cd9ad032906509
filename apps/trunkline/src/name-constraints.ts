import { isIP } from "node:net";

// X.509 in its own words (RFC 5280, 4.2.1.10):
//   NameConstraints ::= SEQUENCE { permittedSubtrees [0] SEQUENCE OF SEQUENCE { base GeneralName } }

/** What the extension is called in a certificate. */
export const nameConstraintsId = "2.5.29.30";

const sequence = 0x30;
const permitted = 0xa0;
const dnsName = 0x82;
const ipAddress = 0x87;

/**
 * The value, in DER, of the extension by which an authority can vouch for nothing but the given names and addresses:
 * whoever trusts it, and loses its key, has lost no more than these.
 */
export function nameConstraints(hosts: readonly string[]): Uint8Array<ArrayBuffer> {
  const subtrees = hosts.map((host) => element(sequence, generalName(host)));
  return Uint8Array.from(element(sequence, element(permitted, subtrees.flat())));
}

function generalName(host: string): number[] {
  if (isIP(host) === 0) return element(dnsName, [...new TextEncoder().encode(host)]);
  const bytes = isIP(host) === 4 ? host.split(".").map(Number) : ipv6Bytes(host);
  // Address and mask: exactly this one.
  return element(ipAddress, [...bytes, ...bytes.map(() => 0xff)]);
}

function ipv6Bytes(host: string): number[] {
  const [head = "", tail] = host.split("::");
  const groups = (text: string): string[] => (text === "" ? [] : text.split(":"));
  const zeros = 8 - groups(head).length - groups(tail ?? "").length;
  const all =
    tail === undefined ? groups(head) : [...groups(head), ...Array.from({ length: zeros }, () => "0"), ...groups(tail)];
  return all.flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 0xff]);
}

/** Tag, length, content; no content here is longer than 65,535 bytes. */
function element(tag: number, content: readonly number[]): number[] {
  const { length } = content;
  if (length < 0x80) return [tag, length, ...content];
  return length < 0x100 ? [tag, 0x81, length, ...content] : [tag, 0x82, length >> 8, length & 0xff, ...content];
}
