import type { EvidenceSeed } from "./evidence/evidence-seed";
import { londonEvidence } from "./evidence/london-evidence";
import { nationalEvidence } from "./evidence/national-evidence";

/** Every figure the two source documents state that a problem or a concept leans on. */
export const evidence: EvidenceSeed[] = [...nationalEvidence, ...londonEvidence];
