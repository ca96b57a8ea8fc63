import { createHash, createHmac, randomBytes } from "node:crypto";
import { env } from "./env";

/** A secret of 256 bits, to be given away once; what is stored is its hash. */
export const newToken = (): string => randomBytes(32).toString("base64url");

export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/** A secret that only this portal can make again from a name and an id, so that a repeated request gets the same one. */
export const deriveSecret = (name: string, id: string): Buffer =>
  createHmac("sha256", env().secret).update(`${name}:${id}`).digest();
