import { type Letter, link } from "@/lib/platform/mail";

/** The letter with the link. It holds no word that anybody typed, and says the same to everybody. */
export const signInLetter = (to: string, token: string): Letter => ({
  kind: "sign-in",
  to,
  subject: "Your link to sign in to London Ventures",
  text: [
    "Hello,",
    "",
    "Open this link to sign in to London Ventures, or to finish registering:",
    "",
    link(`/sign-in/confirm?token=${token}`),
    "",
    "It works once, for 15 minutes. A newer link replaces it.",
    "If you open it on another device than the one you asked on, you will need the code that is shown there.",
    "",
    "If you did not ask for this, you do not have to do anything: nobody can sign in with it without your letter.",
    "",
    "London Ventures",
  ].join("\n"),
});

/** Tells a person that their link was used on a device other than the one it was asked for on. */
export const otherDeviceLetter = (to: string): Letter => ({
  kind: "signed-in-elsewhere",
  to,
  subject: "You signed in to London Ventures on another device",
  text: [
    "Hello,",
    "",
    "A link sent to this address was asked for on one device and used on another, with the code of the first.",
    "",
    "If this was not you, ask for a new link, sign in and choose to sign out everywhere:",
    "",
    link("/sign-in/sign-out"),
    "",
    "London Ventures",
  ].join("\n"),
});
