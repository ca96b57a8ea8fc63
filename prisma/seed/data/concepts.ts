import type { ConceptSeed } from "./concepts/concept-seed";
import { firstCall } from "./concepts/first-call";
import { heardBack } from "./concepts/heard-back";
import { homeSignal } from "./concepts/home-signal";
import { kitchenTableKeys } from "./concepts/kitchen-table-keys";
import { lightRecord } from "./concepts/light-record";
import { nightOwls } from "./concepts/night-owls";
import { onePageFamily } from "./concepts/one-page-family";
import { passportToWork } from "./concepts/passport-to-work";
import { referralCompass } from "./concepts/referral-compass";
import { roomToGrow } from "./concepts/room-to-grow";
import { sayItAgain } from "./concepts/say-it-again";
import { secondShift } from "./concepts/second-shift";
import { steadyHands } from "./concepts/steady-hands";
import { streetAnchors } from "./concepts/street-anchors";
import { thresholdTutor } from "./concepts/threshold-tutor";
import { weekendBridge } from "./concepts/weekend-bridge";

/** Invented concepts that answer the real problem statements, oldest first. */
export const concepts: ConceptSeed[] = [
  heardBack,
  thresholdTutor,
  steadyHands,
  weekendBridge,
  homeSignal,
  passportToWork,
  roomToGrow,
  onePageFamily,
  lightRecord,
  secondShift,
  nightOwls,
  firstCall,
  referralCompass,
  kitchenTableKeys,
  streetAnchors,
  sayItAgain,
];
