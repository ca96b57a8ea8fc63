import type { Metadata } from "next";
import { env } from "@/lib/platform/env";

export const metadata: Metadata = { title: "Accessibility" };

export default function AccessibilityPage() {
  const { demo } = env();
  return (
    <div className="prose">
      <h1 className="govuk-heading-xl">Accessibility</h1>
      <p>We want as many people as possible to be able to use this portal. You should be able to:</p>
      <ul>
        <li>read every page and send every form without JavaScript</li>
        <li>reach and work everything with a keyboard alone, and always see where you are</li>
        <li>zoom to 400%, or use a screen 320 pixels wide, without scrolling sideways to read text</li>
        <li>hear every page in a sensible order with a screen reader</li>
        <li>read every chart as a table of the same numbers</li>
        <li>print any page</li>
      </ul>
      <p>The typeface is Atkinson Hyperlegible Next, drawn so that letters are hard to mistake for one another.</p>
      <h2>How accessible it is</h2>
      <p>
        The portal is built to meet the Web Content Accessibility Guidelines, version 2.2, level AA. It uses the
        patterns and styles of the GOV.UK Design System, which are tested with disabled people. Its pages are checked by
        an automatic test (axe) each time the software changes.
      </p>
      <h2>What is not good enough yet</h2>
      <ul>
        <li>
          It has not yet been tested with disabled people, nor by an independent auditor. An automatic test finds only
          some problems.
        </li>
        <li>Wide tables scroll sideways inside their own frame on a small screen.</li>
        <li>Files that authors attach to a concept are shown as they were sent; some may not be accessible.</li>
        <li>Den days run to a timetable. Panel members who need more time should tell the chair beforehand.</li>
      </ul>
      <h2>Tell us</h2>
      <p>
        If something does not work for you, or you need a page in another form, <a href="/contact">contact the team</a>.
        Say which page, and what you use to read it.
      </p>
      {demo ? (
        <p>
          This is a demonstration and not yet a service of a public body, so nothing below can be enforced against it.
        </p>
      ) : null}
      <h2>If you are not content with the answer</h2>
      <p>
        The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications)
        (No. 2) Accessibility Regulations 2018. The Equality Advisory and Support Service can help you complain.
      </p>
    </div>
  );
}
