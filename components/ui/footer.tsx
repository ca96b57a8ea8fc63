import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Attributes, Base } from "./options";
import { positioned } from "./positioned";

interface FooterLink {
  readonly text: string;
  readonly href: string;
  readonly attributes?: Attributes;
}

interface FooterSection {
  readonly title: string;
  readonly columns?: number;
  readonly width?: string;
  readonly items?: readonly FooterLink[];
}

interface FooterProps extends Base {
  readonly containerClassName?: string;
  readonly navigation?: readonly FooterSection[];
  readonly meta?: {
    readonly visuallyHiddenTitle?: string;
    readonly items?: readonly FooterLink[];
    readonly text?: ReactNode;
  };
}

function FooterNavigation({ sections }: { readonly sections: readonly FooterSection[] }) {
  return (
    <>
      <div className="govuk-footer__navigation">
        {sections.map((section) => (
          <div className={`govuk-footer__section govuk-grid-column-${section.width ?? "full"}`} key={section.title}>
            <h2 className="govuk-footer__heading govuk-heading-m">{section.title}</h2>
            {section.items?.length ? (
              <ul
                className={classNames(
                  "govuk-footer__list",
                  section.columns !== undefined && `govuk-footer__list--columns-${section.columns}`,
                )}
              >
                {positioned(section.items).map(({ key, item }) => (
                  <li className="govuk-footer__list-item" key={key}>
                    <a className="govuk-footer__link" href={item.href} {...item.attributes}>
                      {item.text}
                    </a>
                  </li>
                ))}
              </ul>
            ) : null}
          </div>
        ))}
      </div>
      <hr className="govuk-footer__section-break" />
    </>
  );
}

/** GOV.UK's footer without the crown, the licence and the Crown copyright, which are not ours to show. */
export function Footer({ className, attributes, containerClassName, navigation = [], meta }: FooterProps) {
  return (
    <div className={classNames("govuk-footer", className)} {...attributes}>
      <div className={classNames("govuk-width-container", containerClassName)}>
        {navigation.length > 0 ? <FooterNavigation sections={navigation} /> : null}
        <div className="govuk-footer__meta">
          <div className="govuk-footer__meta-item govuk-footer__meta-item--grow">
            {meta ? <h2 className="govuk-visually-hidden">{meta.visuallyHiddenTitle ?? "Support links"}</h2> : null}
            {meta?.items?.length ? (
              <ul className="govuk-footer__inline-list">
                {positioned(meta.items).map(({ key, item }) => (
                  <li className="govuk-footer__inline-list-item" key={key}>
                    <a className="govuk-footer__link" href={item.href} {...item.attributes}>
                      {item.text}
                    </a>
                  </li>
                ))}
              </ul>
            ) : null}
            {meta?.text ? <div className="govuk-footer__meta-custom">{meta.text}</div> : null}
          </div>
        </div>
      </div>
    </div>
  );
}
