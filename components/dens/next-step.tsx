import { Button } from "@/components/ui/button";
import type { DenState } from "@/lib/domain/dens";

type Props = {
  den: {
    ref: string;
    state: DenState;
    items: readonly unknown[];
    can: { edit: boolean; run: boolean; publish: boolean };
  };
};
type Step = { text: string; path: string };

/** What this reader can do about the whole den now: one thing first, the rest after it. */
export function NextStep({ den }: Props) {
  const { state, can, ref } = den;
  const steps: Step[] = [];
  if (state === "planned" && can.edit) {
    if (den.items.length > 0) steps.push({ text: "Send the papers", path: "/papers" });
    steps.push({ text: "Change the plan and the agenda", path: "/edit" });
  }
  if (state === "papers_out" && can.run) steps.push({ text: "Go to the chair’s page", path: "/chair" });
  if (state === "live" && can.run) steps.push({ text: "Run the den", path: "/chair" });
  if (state === "closed" && can.publish) steps.push({ text: "Publish the record", path: "/publish" });
  if ((state === "closed" || state === "published") && can.run)
    steps.push({ text: "See the chair’s page", path: "/chair" });
  if (steps.length === 0) return null;
  return (
    <div className="govuk-button-group">
      {steps.map(({ text, path }, place) => (
        <Button href={`/dens/${ref}${path}`} key={path} {...(place > 0 ? { variant: "secondary" as const } : {})}>
          {text}
        </Button>
      ))}
    </div>
  );
}
