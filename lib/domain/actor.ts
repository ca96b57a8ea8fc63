export const ROLES = ["innovator", "borough_officer", "panel", "voter", "adviser", "staff", "admin"] as const;
/** What a person may be granted; a person may hold several. */
export type Role = (typeof ROLES)[number];

/** A signed-in person with the roles granted to them now. */
export type PersonActor = {
  kind: "person";
  id: string;
  name: string;
  roles: readonly Role[];
  organisationId: string | null;
  /** The borough they work for, when their organisation is a local authority. */
  authorityId: string | null;
};

/** Who is asking: a person, somebody not signed in, or the system itself by the name of its job. */
export type Actor = PersonActor | { kind: "visitor" } | { kind: "system"; job: string };

export const VISITOR: Actor = { kind: "visitor" };

/** Says whether the actor is a person who holds at least one of these roles. */
export function holds(actor: Actor, ...roles: Role[]): boolean {
  return actor.kind === "person" && actor.roles.some((role) => roles.includes(role));
}

/** Says whether the actor is this very person. */
export function isPerson(actor: Actor, personId: string | null | undefined): boolean {
  return actor.kind === "person" && personId != null && actor.id === personId;
}

/** Roles whose sessions end after two idle hours: they score, vote or administer. */
export const SENSITIVE_ROLES: readonly Role[] = ["panel", "voter", "staff", "admin"];
