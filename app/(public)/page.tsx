export default function StartPage() {
  return <h1 className="govuk-heading-xl">London Ventures</h1>;
}
