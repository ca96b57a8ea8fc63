/** A person, as far as their ties matter. `boroughId` is set when they work for a local authority. */
export type Tied = { personId: string; organisationId: string | null; boroughId: string | null };

/** Who stands behind a concept. */
export type Backers = {
  lead: { id: string; name: string; boroughId: string | null } | null;
  authors: readonly { personId: string; name: string; organisationId: string | null; organisation: string | null }[];
  boroughs: readonly { id: string; name: string; level: string }[];
};

/**
 * Why a person may have an interest in a concept, each reason in words; none when nothing ties them to it. Only a
 * suggestion: the person or staff declare it or dismiss it.
 */
export function interestReasons(person: Tied, backers: Backers): string[] {
  const { lead } = backers;
  const reasons: string[] = [];
  if (backers.authors.some((author) => author.personId === person.personId)) reasons.push("Is one of its authors");
  const leads = lead !== null && (lead.id === person.organisationId || isSame(lead.boroughId, person.boroughId));
  if (leads) reasons.push(`Works for ${lead.name}, which leads it`);
  const colleagues = backers.authors.filter(
    (author) => author.personId !== person.personId && isSame(author.organisationId, person.organisationId),
  );
  const [colleague] = colleagues;
  if (colleague && !leads) reasons.push(`Works for ${colleague.organisation}, where an author works`);
  const borough = backers.boroughs.find(({ id }) => id === person.boroughId);
  if (borough) reasons.push(`Works for ${borough.name}, which backs it (${borough.level.toLowerCase()})`);
  return reasons;
}

const isSame = (a: string | null, b: string | null): boolean => a !== null && a === b;
