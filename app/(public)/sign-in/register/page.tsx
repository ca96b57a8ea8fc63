import type { Metadata } from "next";
import { RegisterForm } from "@/components/sign-in/register-form";
import { BackLink } from "@/components/ui/back-link";
import { safePath } from "@/lib/domain/sign-in";
import { registerAction } from "../actions";

export const metadata: Metadata = { title: "Register" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function RegisterPage({ searchParams }: Props) {
  const next = safePath((await searchParams).next);
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink href={`/sign-in?next=${encodeURIComponent(next)}`} text="Back to sign in" />
        <h1 className="govuk-heading-xl">Register</h1>
        <p className="govuk-body-l">
          For people who have an idea to put forward. With an account you can write a concept and submit it.
        </p>
        <p className="govuk-body">
          Borough officers, panel members and board members are invited by the programme team and do not register here.
        </p>
        <RegisterForm action={registerAction} operationId={crypto.randomUUID()} next={next} />
      </div>
    </div>
  );
}
