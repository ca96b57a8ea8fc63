import { Footer } from "../ui/footer";

const LINKS = [
  { text: "Accessibility", href: "/accessibility" },
  { text: "Privacy", href: "/privacy" },
  { text: "Cookies", href: "/cookies" },
  { text: "Contact", href: "/contact" },
] as const;

interface SiteFooterProps {
  readonly isDemo?: boolean;
}

export function SiteFooter({ isDemo }: SiteFooterProps) {
  return (
    <footer className="govuk-template__footer">
      <Footer
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
