import type { Metadata } from "next";
import { Table } from "@/components/ui/table";
import { TableScroll } from "@/components/ui/table-scroll";
import { LINK_LIFE } from "@/lib/domain/sign-in";
import { ABSOLUTE_LIFE, IDLE_LIFE, sessionCookie } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Cookies" };

const HOUR = 3_600_000;

export default function CookiesPage() {
  const name = sessionCookie();
  return (
    <>
      <h1 className="govuk-heading-xl">Cookies</h1>
      <p className="govuk-body">
        A cookie is a small text that a website leaves in your browser. This portal leaves none until you ask to sign
        in, and then only the two it cannot work without. Because both are strictly necessary, you are not asked to
        agree to them.
      </p>
      <TableScroll label="The cookies of this portal">
        <Table
          caption="The cookies of this portal"
          captionClassName="govuk-visually-hidden"
          firstCellIsHeader
          head={["Name", "What it is for", "When it ends"]}
          rows={[
            [
              { text: name, className: "address" },
              "Remembers that you have signed in. It holds a random number and nothing about you.",
              `After ${ABSOLUTE_LIFE / HOUR} hours, or when you sign out. For people who score, vote or administer it stops counting after ${IDLE_LIFE / HOUR} hours without a request.`,
            ],
            [
              { text: `${name}-asking`, className: "address" },
              "Ties a sign-in link to the browser that asked for it, so that nobody else can use it.",
              `After ${LINK_LIFE / 60_000} minutes, or when you have signed in.`,
            ],
          ]}
        />
      </TableScroll>
      <p className="govuk-body">
        Signing in through your organisation’s account, where that is offered, sets further short-lived cookies while
        you do it. They also belong to this portal and only keep the sign-in safe.
      </p>
      <h2 className="govuk-heading-m">What is not here</h2>
      <p className="govuk-body">
        No analytics, no advertising, no pixels, no fonts or scripts from elsewhere. Your browser talks to this portal
        only.
      </p>
    </>
  );
}
