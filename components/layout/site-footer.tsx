import { Footer } from "../ui/footer";

const SECTIONS = [
  {
    title: "The programme",
    width: "one-half",
    columns: 2,
    items: [
      { text: "How it works", href: "/how-it-works" },
      { text: "Problem statements", href: "/problems" },
      { text: "Evidence", href: "/evidence" },
      { text: "Portfolio", href: "/portfolio" },
      { text: "Decisions", href: "/decisions" },
    ],
  },
];

const LINKS = [
  { text: "Accessibility", href: "/accessibility" },
  { text: "Privacy", href: "/privacy" },
  { text: "Cookies", href: "/cookies" },
  { text: "Contact", href: "/contact" },
];

interface SiteFooterProps {
  readonly isDemo?: boolean;
}

export function SiteFooter({ isDemo }: SiteFooterProps) {
  return (
    <footer className="govuk-template__footer">
      <Footer
        navigation={SECTIONS}
        meta={{
          items: LINKS,
          text: isDemo ? (
            <p className="site-footer__demo">
              This is a demonstration. The people, organisations’ submissions, scores and decisions shown here are
              invented; nothing you do leaves this machine.
            </p>
          ) : undefined,
        }}
      />
    </footer>
  );
}
