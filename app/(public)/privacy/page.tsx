import type { Metadata } from "next";
import { LINK_LIFE } from "@/lib/domain/sign-in";
import { env } from "@/lib/platform/env";
import { ABSOLUTE_LIFE } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Privacy" };

export default function PrivacyPage() {
  const { demo, localMail } = env();
  return (
    <div className="prose">
      <h1 className="govuk-heading-xl">Privacy</h1>
      {demo ? (
        <p>
          This is a demonstration on one machine. Every person in it is invented, and everything below lies in a folder
          of that machine until somebody deletes it.
        </p>
      ) : null}
      <h2>What is kept about you</h2>
      <ul>
        <li>Your name, email address, job title and organisation.</li>
        <li>The roles you have been given, by whom and when, and when one was withdrawn.</li>
        <li>
          What you write and decide here: concepts, marks and comments, votes, interests you declare, support you
          express. It is part of the programme’s record.
        </li>
        <li>
          A line in the audit for each thing you do: when, what and to what. It does not hold the words you typed, and
          nobody can change or delete it.
        </li>
        <li>
          Your sessions: when each began and when it was last used. Only a fingerprint of the cookie is stored, never
          the cookie itself.
        </li>
        <li>
          Each sign-in link you ask for, for {LINK_LIFE / 60_000} minutes of use, again as fingerprints only; and how
          often a link was asked for from your network, to stop abuse.
        </li>
      </ul>
      <h2>What is not kept</h2>
      <p>
        No password: you sign in with a link, or through your organisation. No tracking of what you read. The log of the
        service holds no names, addresses, cookies or typed words.
      </p>
      <h2>Who can see it</h2>
      <ul>
        <li>Everybody: the summaries of concepts on the long list and beyond, published decisions, the portfolio.</li>
        <li>
          The panel, the board and programme staff: the concepts and papers they work on, without those they have an
          interest in.
        </li>
        <li>
          Marks are sealed until the chair of a den reveals them. Until then nobody but you can see yours, staff and
          administrators included.
        </li>
        <li>Your private notes on a score sheet: you alone, always.</li>
        <li>Parts of a concept marked commercial in confidence never appear on public pages or in public papers.</li>
      </ul>
      <h2>Where it goes</h2>
      <p>
        {localMail
          ? "Nowhere. Letters are not sent either: they lie in a mailbox on this machine."
          : "Nowhere beyond the programme’s own servers, except that letters to you pass through its mail server."}{" "}
        Pages load nothing from other companies.
      </p>
      <h2>How long</h2>
      <p>
        A session ends after {ABSOLUTE_LIFE / 3_600_000} hours. The programme’s record is kept for as long as the
        decisions in it matter; the programme team can tell you how long that is for a given part.
      </p>
      <h2>Your rights</h2>
      <p>
        You may ask what is held about you, have mistakes put right, and object to how it is used.{" "}
        <a href="/contact">Ask the programme team</a>. If you are not content with the answer, you may complain to the
        Information Commissioner’s Office.
      </p>
    </div>
  );
}
