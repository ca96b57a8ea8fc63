import nodemailer, { type Transporter } from "nodemailer";
import { now } from "./clock";
import { db, type Tx } from "./db";
import { env } from "./env";
import { enqueue } from "./jobs";

/** A mail in plain text. The subject holds no words typed by users. */
export type Letter = { kind: string; to: string; subject: string; text: string };

/** Puts letters in the outbox: they exist, and are sent by a job, only if the transaction commits. */
export async function post(tx: Tx, letters: Letter[], at: Date): Promise<void> {
  for (const letter of letters) {
    const { id } = await tx.mail.create({ data: { ...letter, createdAt: at }, select: { id: true } });
    await enqueue(tx, "mail", { mailId: id });
  }
}

/** An absolute address of this portal for use in a letter, always of the configured origin. */
export const link = (path: `/${string}`): string => `${env().origin}${path}`;

/** What is kept of a letter with a link to sign in, once it is on its way. */
const SECRET_SENT = "This letter held a link to sign in. It was sent, and is not kept.";

let transport: Transporter | undefined;

/** The job that sends one letter: over SMTP where that is set, else it stays in the local mailbox. Throws to be retried. */
export async function deliver({ mailId }: Record<string, string>): Promise<void> {
  const mail = mailId ? await db().mail.findUnique({ where: { id: mailId } }) : null;
  if (!mail || mail.state === "sent") return;
  try {
    const { SMTP_URL, MAIL_FROM } = env();
    if (SMTP_URL) {
      transport ??= nodemailer.createTransport(SMTP_URL, { disableFileAccess: true, disableUrlAccess: true });
      await transport.sendMail({
        from: MAIL_FROM,
        to: { name: "", address: mail.to },
        subject: mail.subject,
        text: mail.text,
        messageId: `<${mail.id}@london-ventures>`,
        headers: { "Auto-Submitted": "auto-generated" },
      });
    }
    await db().mail.update({
      where: { id: mail.id },
      data: {
        state: "sent",
        sentAt: now(),
        error: null,
        ...(SMTP_URL && mail.kind === "sign-in" ? { text: SECRET_SENT } : {}),
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 300) : "unknown";
    await db().mail.update({
      where: { id: mail.id },
      data: { state: "failed", attempts: { increment: 1 }, error: reason },
    });
    throw error;
  }
}
