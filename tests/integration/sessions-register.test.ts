import { describe, expect, test } from "vitest";
import { VISITOR } from "@/lib/domain/actor";
import { registerPerson, requestLink } from "@/lib/features/sessions/commands";
import { browserOf } from "@/lib/features/sessions/links";
import { findLink } from "@/lib/features/sessions/queries";
import { db } from "@/lib/platform/db";
import { actorOfToken } from "@/lib/platform/session";
import { setUpDatabase } from "../support/database";
import { op } from "../support/people";
import { DEAD, knownAddress, press, someTime, tokenTo } from "../support/sign-in";

setUpDatabase();

describe("registering", () => {
  const registration = { name: "Mara Quill", jobTitle: "Founder", organisation: "Quill & <b>Co</b>" };
  const register = async (email: string, at: Date) => {
    const sent = { ...op(), email, next: "/concepts/new", registration, client: null };
    const { linkId } = await requestLink(VISITOR, sent, at);
    return { browser: browserOf(linkId), token: await tokenTo(email) };
  };

  test("makes nobody until the link is confirmed, then an innovator of a new organisation", async () => {
    const at = someTime();
    const email = "mara@quill.example";
    const { browser, token } = await register(email, at);
    expect(await db().person.count({ where: { email } })).toBe(0);
    expect(await findLink(token, browser, at)).toMatchObject({ email, registration });
    const { sessionToken, next } = await press({ token, browser }, at);
    expect(next).toBe("/concepts/new");
    expect(await actorOfToken(sessionToken, at)).toMatchObject({
      name: "Mara Quill",
      roles: ["innovator"],
      authorityId: null,
    });
    const person = await db().person.findUniqueOrThrow({ where: { email }, include: { organisation: true } });
    expect(person).toMatchObject({
      jobTitle: "Founder",
      organisation: { name: registration.organisation, authorityId: null },
    });
    expect(await db().auditEntry.findMany({ where: { subjectId: person.id }, orderBy: { id: "asc" } })).toMatchObject([
      { action: "person.register" },
      { action: "session.start" },
    ]);
  });

  test("with the name of an organisation that is here joins nobody to it", async () => {
    const at = someTime();
    const there = await db().organisation.create({
      data: { slug: "quill", name: registration.organisation, kind: "borough" },
    });
    const { browser, token } = await register("other@quill.example", at);
    await press({ token, browser }, at);
    expect(await db().person.count({ where: { organisationId: there.id } })).toBe(0);
  });

  test("with a known address signs that person in and changes nothing about them", async () => {
    const at = someTime();
    const { email, id } = await knownAddress();
    const before = await db().person.findUnique({ where: { id } });
    const { browser, token } = await register(email, at);
    expect(await findLink(token, browser, at)).toMatchObject({ registration: null });
    const { sessionToken } = await press({ token, browser }, at);
    expect(await actorOfToken(sessionToken, at)).toMatchObject({ id });
    expect(await db().person.findUnique({ where: { id } })).toEqual(before);
  });

  test("needs the browser or the code: the link alone makes no account", async () => {
    const at = someTime();
    const { token } = await register("thief@quill.example", at);
    const browser = "x".repeat(43);
    await expect(registerPerson(VISITOR, { ...op(), token, browser }, at)).rejects.toMatchObject(DEAD);
    await expect(press({ token }, at)).rejects.toMatchObject({ code: "invalid" });
    expect(await db().person.count({ where: { email: "thief@quill.example" } })).toBe(0);
  });

  test("ten presses at once make one person, one organisation and one session", async () => {
    const at = someTime();
    const email = "race@quill.example";
    const { browser, token } = await register(email, at);
    const before = await db().organisation.count();
    const tries = await Promise.allSettled(Array.from({ length: 10 }, () => press({ token, browser }, at)));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const { id } = await db().person.findUniqueOrThrow({ where: { email } });
    expect(await db().organisation.count()).toBe(before + 1);
    expect(await db().roleGrant.count({ where: { personId: id } })).toBe(1);
    expect(await db().session.count({ where: { personId: id } })).toBe(1);
  });
});
