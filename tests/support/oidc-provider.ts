import { createHash, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";

/** What the provider says about whoever comes. */
export type Claims = { sub: string; email?: string; email_verified?: unknown; nonce?: string };

type Grant = { challenge: string; nonce: string; redirect: string };

const client = { id: "portal", secret: "provider-secret" };

/** A small OpenID Connect provider that listens on this machine: discovery, consent without asking, proofs, keys. */
export async function openProvider() {
  const { publicKey, privateKey } = await generateKeyPair("RS256");
  const jwk = { ...(await exportJWK(publicKey)), kid: "one", alg: "RS256", use: "sig" };
  const grants = new Map<string, Grant>();
  const server = createServer((request, response) => {
    void answer(request).then((found) => {
      if (found && "location" in found) return response.writeHead(302, { location: String(found.location) }).end();
      const headers = { "content-type": "application/json" };
      return response.writeHead(found ? 200 : 400, headers).end(JSON.stringify(found ?? { error: "invalid_grant" }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const provider = {
    issuer,
    client,
    /** Who the next to come is, and which issuer the proof names. */
    claims: { sub: "" } as Claims,
    issuerInProof: issuer,
    close: () => new Promise((resolve) => server.close(resolve)),
  };

  const proofOf = (nonce: string) =>
    new SignJWT({ nonce, ...provider.claims })
      .setProtectedHeader({ alg: "RS256", kid: "one" })
      .setIssuer(provider.issuerInProof)
      .setAudience(client.id)
      .setIssuedAt()
      .setExpirationTime("5m")
      .sign(privateKey);

  async function answer(request: IncomingMessage): Promise<object | null> {
    const url = new URL(request.url ?? "/", issuer);
    const asked = (name: string) => url.searchParams.get(name) ?? "";
    if (url.pathname === "/.well-known/openid-configuration") return discovery(issuer);
    if (url.pathname === "/jwks") return { keys: [jwk] };
    if (url.pathname === "/authorize") {
      const code = randomUUID();
      grants.set(code, { challenge: asked("code_challenge"), nonce: asked("nonce"), redirect: asked("redirect_uri") });
      return { location: `${asked("redirect_uri")}?code=${code}&state=${encodeURIComponent(asked("state"))}` };
    }
    let body = "";
    for await (const part of request) body += part;
    const sent = new URLSearchParams(body);
    const code = sent.get("code") ?? "";
    const grant = grants.get(code);
    grants.delete(code);
    const challenge = createHash("sha256")
      .update(sent.get("code_verifier") ?? "")
      .digest("base64url");
    const isClient = request.headers.authorization === `Basic ${btoa(`${client.id}:${client.secret}`)}`;
    if (!grant || !isClient || challenge !== grant.challenge || sent.get("redirect_uri") !== grant.redirect)
      return null;
    return { access_token: "unused", token_type: "Bearer", expires_in: 300, id_token: await proofOf(grant.nonce) };
  }

  return provider;
}

const discovery = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/jwks`,
  id_token_signing_alg_values_supported: ["RS256"],
  response_types_supported: ["code"],
  subject_types_supported: ["public"],
});
