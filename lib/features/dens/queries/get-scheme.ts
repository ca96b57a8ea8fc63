import { denInput } from "@/lib/domain/den-input";
import { query } from "@/lib/platform/query";
import { loadAgenda } from "../agenda";
import { loadScheme } from "../marks";
import { headingOf } from "./get-den";

/** How a den scores: the scale, the criteria and what each point means. */
export const getDenScheme = query({
  permission: "den.read",
  input: denInput,
  load: (input) => loadAgenda(input.den),
  show: async (den) => {
    const { name, scale, criteria } = await loadScheme(den.schemeId);
    return { den: headingOf(den), name, scale, criteria };
  },
});
