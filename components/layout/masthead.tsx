import type { ReactNode } from "react";
import { GenericHeader } from "../ui/generic-header";
import { Wordmark } from "./wordmark";

export interface SignedInPerson {
  readonly name: string;
  /** In what capacity, in words: "Panel member, Camden". */
  readonly role?: string;
}

export interface MastheadProps {
  readonly serviceName?: string;
  readonly homeHref?: string;
  readonly person?: SignedInPerson;
  /** A form that posts the sign-out; it stands beside the person's name. */
  readonly signOut?: ReactNode;
  readonly signInHref?: string;
}

export function Masthead({ serviceName, homeHref = "/", person, signOut, signInHref }: MastheadProps) {
  return (
    <GenericHeader className="masthead" logo={<Wordmark name={serviceName} />} url={homeHref}>
      {person ? (
        <div className="masthead__account">
          <p className="masthead__person">
            <span className="govuk-visually-hidden">Signed in as </span>
            <strong>{person.name}</strong>
            {person.role ? <span className="masthead__role">{person.role}</span> : null}
          </p>
          {signOut}
        </div>
      ) : null}
      {!person && signInHref ? (
        <p className="masthead__account">
          <a className="masthead__link" href={signInHref}>
            Sign in
          </a>
        </p>
      ) : null}
    </GenericHeader>
  );
}
