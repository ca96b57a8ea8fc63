import { z } from "zod";
import { ROLES } from "./actor";
import { slugSchema, textSchema } from "./programme";
import { addressSchema } from "./sign-in";

/** The kinds of organisation that take part, and what each is called. */
export const ORGANISATION_KINDS = {
  borough: "Local authority",
  "childrens-trust": "Children’s trust",
  school: "School or college",
  health: "Health",
  police: "Police",
  "central-government": "Central government",
  "regional-government": "Regional government",
  "sector-body": "Local government body",
  regulator: "Inspectorate",
  charity: "Charity or community group",
  "social-enterprise": "Social enterprise",
  "start-up": "Start-up",
  firm: "Firm",
  funder: "Funder",
  university: "University",
} as const;
export type OrganisationKind = keyof typeof ORGANISATION_KINDS;

const kinds = Object.keys(ORGANISATION_KINDS) as [OrganisationKind, ...OrganisationKind[]];

/** An organisation. Boroughs come with their authority; no other organisation speaks for one. */
export const createOrganisationSchema = z.object({
  slug: slugSchema,
  name: textSchema("a name", 160),
  kind: z
    .enum(kinds, "Select what kind of organisation it is")
    .exclude(["borough"], "A borough is made with its authority"),
});

const role = z.enum(ROLES, "Select a role");

/** A person as an administrator adds them. */
export const createPersonSchema = z.object({
  name: textSchema("a name", 100),
  email: addressSchema,
  jobTitle: textSchema("a job title", 100),
  organisationId: z
    .union([z.uuid("Select an organisation"), z.literal("").transform(() => null)])
    .nullable()
    .default(null),
  roles: z.array(role).min(1, "Select at least one role").max(ROLES.length),
  demoLine: textSchema("one line", 200).nullable().default(null),
});

/** A role to be given to a person, or taken back. */
export const roleOfPersonSchema = z.object({ personId: z.uuid(), role });
