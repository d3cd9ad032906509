// oxlint-disable-next-line import/no-unassigned-import -- The x509 library wants this polyfill to be there before it.
import "reflect-metadata";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { isIP } from "node:net";
import { join } from "node:path";
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
} from "@peculiar/x509";
import { nameConstraints, nameConstraintsId } from "./name-constraints.ts";

/** What an https server needs, and what its clients must trust. All as PEM text. */
export interface ServerCredentials {
  readonly key: string;
  /** The server's certificate and its authority's. */
  readonly cert: string;
  /** The authority's certificate: for `NODE_EXTRA_CA_CERTS` and its like. */
  readonly authority: string;
}

interface Authority {
  readonly certificate: X509Certificate;
  readonly key: CryptoKey;
}

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
const dayMs = 86_400_000;

/** Names of the files in a folder that an authority is kept in. */
const authorityFiles = { certificate: "trunkline-ca.pem", key: "trunkline-ca-key.pem" } as const;

/**
 * Makes a certificate for these hosts, signed by a certificate authority that can vouch for no others. With a folder,
 * the authority is kept there and used again, so that it need be trusted only once; else it lives in memory.
 */
export async function makeServerCredentials(hosts: readonly string[], folder?: string): Promise<ServerCredentials> {
  const authority = folder === undefined ? await makeAuthority(hosts) : await keptAuthority(hosts, folder);
  const keys = await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const names = hosts.map((value) => ({ type: isIP(value) === 0 ? ("dns" as const) : ("ip" as const), value }));
  const certificate = await X509CertificateGenerator.create({
    ...lifetime(90),
    subject: "CN=Trunkline mock",
    issuer: authority.certificate.subject,
    publicKey: keys.publicKey,
    signingKey: authority.key,
    signingAlgorithm: algorithm,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      new SubjectAlternativeNameExtension(names),
      await AuthorityKeyIdentifierExtension.create(authority.certificate),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  const pem = authority.certificate.toString("pem");
  return {
    key: await pemOfKey(keys.privateKey),
    cert: `${certificate.toString("pem")}\n${pem}\n`,
    authority: `${pem}\n`,
  };
}

async function makeAuthority(hosts: readonly string[]): Promise<Authority> {
  const keys = await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    ...lifetime(825),
    name: "CN=Trunkline local authority",
    keys,
    signingAlgorithm: algorithm,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
      // Critical: who does not understand it must refuse the certificate.
      new Extension(nameConstraintsId, true, nameConstraints(hosts)),
    ],
  });
  return { certificate, key: keys.privateKey };
}

function lifetime(days: number): { readonly notBefore: Date; readonly notAfter: Date } {
  // Clocks of containers may be a little behind.
  return { notBefore: new Date(Date.now() - dayMs), notAfter: new Date(Date.now() + days * dayMs) };
}

/** The authority of the folder; a new one when there is none, when it is about to expire, or is not for these hosts. */
async function keptAuthority(hosts: readonly string[], folder: string): Promise<Authority> {
  const known = await readAuthority(folder);
  if (known !== undefined && isFit(known.certificate, hosts)) return known;
  const authority = await makeAuthority(hosts);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, authorityFiles.key), await pemOfKey(authority.key), { mode: 0o600 });
  await writeFile(join(folder, authorityFiles.certificate), `${authority.certificate.toString("pem")}\n`);
  return authority;
}

async function readAuthority(folder: string): Promise<Authority | undefined> {
  try {
    const certificate = new X509Certificate(await readFile(join(folder, authorityFiles.certificate), "utf8"));
    const [pkcs8] = PemConverter.decode(await readFile(join(folder, authorityFiles.key), "utf8"));
    if (pkcs8 === undefined) return undefined;
    return { certificate, key: await crypto.subtle.importKey("pkcs8", pkcs8, algorithm, false, ["sign"]) };
  } catch {
    return undefined;
  }
}

function isFit(certificate: X509Certificate, hosts: readonly string[]): boolean {
  const given = certificate.getExtension<Extension>(nameConstraintsId);
  const enough = certificate.notAfter.getTime() > Date.now() + 90 * dayMs;
  return enough && given !== null && Buffer.from(given.value).equals(nameConstraints(hosts));
}

async function pemOfKey(key: CryptoKey): Promise<string> {
  return `${PemConverter.encode(await crypto.subtle.exportKey("pkcs8", key), "PRIVATE KEY")}\n`;
}
