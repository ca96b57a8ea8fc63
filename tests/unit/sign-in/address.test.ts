import { describe, expect, test } from "vitest";
import { addressSchema, askSchema, registerSchema, tenantAddress, verifiedAddress } from "@/lib/domain/sign-in";

const TAKEN: [string, string][] = [
  ["ada@example.com", "ada@example.com"],
  ["Ada.Lovelace@Example.COM", "ada.lovelace@example.com"],
  ["  ada@example.com \n", "ada@example.com"],
  ["ada+portal@example.com", "ada+portal@example.com"],
  ["o'neil@council.gov.uk", "o'neil@council.gov.uk"],
  ["a_b-c%d@sub.sub.example.org", "a_b-c%d@sub.sub.example.org"],
  ["1@2.example", "1@2.example"],
  ["ada@xn--bcher-kva.example", "ada@xn--bcher-kva.example"],
  ["ada@example.xn--p1ai", "ada@example.xn--p1ai"],
  [`${"a".repeat(64)}@example.com`, `${"a".repeat(64)}@example.com`],
];

const REFUSED: [string, unknown][] = [
  ["nothing", ""],
  ["spaces", "   "],
  ["no at", "ada.example.com"],
  ["two ats", "ada@good.example@evil.example"],
  ["no local part", "@example.com"],
  ["no domain", "ada@"],
  ["a bare host", "ada@localhost"],
  ["an address literal", "ada@[127.0.0.1]"],
  ["an IPv4 domain", "ada@127.0.0.1"],
  ["a comment", "user@good.gov.uk(x)evil.com"],
  ["a comment in front", "(x)ada@example.com"],
  ["a quoted local part", '"ada lovelace"@example.com'],
  ["a quote", 'a"da@example.com'],
  ["a display name", "Ada <ada@example.com>"],
  ["angle brackets", "<ada@example.com>"],
  ["two addresses", "ada@example.com,eve@evil.example"],
  ["two by semicolon", "ada@example.com;eve@evil.example"],
  ["a space inside", "ada @example.com"],
  ["a space in the domain", "ada@exam ple.com"],
  ["a line break", "ada@example.com\nBcc: eve@evil.example"],
  ["CRLF", "ada@example.com\r\nBcc: eve@evil.example"],
  ["an escaped line break is not decoded", "ada@example.com%0aBcc:eve@evil.example"],
  ["a line separator", "ada@example.com\u2028"],
  ["NUL", "ada@example.com\u0000.evil.example"],
  ["a backslash", "ada\\@example.com"],
  ["a leading dot", ".ada@example.com"],
  ["a trailing dot", "ada.@example.com"],
  ["two dots", "a..da@example.com"],
  ["a domain with two dots", "ada@example..com"],
  ["a domain that ends in a dot", "ada@example.com."],
  ["a label that begins with a dash", "ada@-example.com"],
  ["a label that ends with a dash", "ada@example-.com"],
  ["an underscore in the domain", "ada@exa_mple.com"],
  ["a last label of digits", "ada@example.123"],
  ["a last label of one letter", "ada@example.c"],
  ["a full-width at", "ada\uFF20example.com"],
  ["a full-width letter", "\uFF41da@example.com"],
  ["a Cyrillic a", "\u0430da@example.com"],
  ["a Kelvin sign, which lower-cases to k", "\u212Aate@example.com"],
  ["a dotless i", "\u0131an@example.com"],
  ["a ligature", "o\uFB03ce@example.com"],
  ["a soft hyphen", "a\u00ADda@example.com"],
  ["a zero-width space", "ada@exam\u200Bple.com"],
  ["a right-to-left mark", "ada@example.com\u202E"],
  ["an emoji", "ada@\u{1F4A9}.example"],
  ["a no-break space around", "\u00A0ada@example.com"],
  ["a UUCP path", "evil!ada@example.com"],
  ["a percent route", "ada%evil.example@[10.0.0.1]"],
  ["a source route", "@evil.example:ada@example.com"],
  ["a URL", "mailto:ada@example.com"],
  ["a local part of 65", `${"a".repeat(65)}@example.com`],
  ["a label of 64", `ada@${"a".repeat(64)}.com`],
  ["255 characters", `ada@${"a.".repeat(123)}abcde`],
  ["70,000 characters", `${"a".repeat(70_000)}@example.com`],
  ["a lone surrogate", "ada\uD800@example.com"],
  ["an object", { not: "x" }],
  ["a list", ["ada@example.com"]],
  ["a number", 1],
  ["null", null],
  ["undefined", undefined],
];

describe("addresses", () => {
  test.each(TAKEN)("%j is taken and kept in lower case", (typed, kept) => {
    expect(addressSchema.parse(typed)).toBe(kept);
  });

  test.each(REFUSED)("%s is refused with words of ours", (_what, typed) => {
    const parsed = addressSchema.safeParse(typed);
    expect(parsed.success).toBe(false);
    expect(parsed.error?.issues[0]?.message).toMatch(/^(Enter|Email address) /);
  });

  test("what was kept is taken again unchanged", () => {
    for (const [, kept] of TAKEN) expect(addressSchema.parse(kept)).toBe(kept);
  });

  test("an address of a megabyte is refused at once", () => {
    const started = performance.now();
    expect(addressSchema.safeParse(`${"a.".repeat(500_000)}@${"a.".repeat(500)}`).success).toBe(false);
    expect(performance.now() - started).toBeLessThan(50);
  });
});

describe("forms", () => {
  test("asking keeps only the address and a safe way on", () => {
    const asked = askSchema.parse({ email: "Ada@example.com", next: "//evil.example", role: "admin" });
    expect(asked).toEqual({ email: "ada@example.com", next: "/work" });
  });

  test("registering names every field that is missing", () => {
    const { error } = registerSchema.safeParse({ name: " ", jobTitle: "\u200B", email: "" });
    const messages = error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    expect(messages?.sort()).toEqual([
      "email: Enter your email address",
      "jobTitle: Use letters, numbers and punctuation only",
      "name: Enter your name",
      "organisation: Enter your organisation’s name",
    ]);
  });

  test("names keep their letters and lose line breaks and doubled spaces", () => {
    const registered = registerSchema.parse({
      name: "  Zoë\n  Ó Briain ",
      jobTitle: "Head of “new” things",
      organisation: "<b>Trust</b> & Co",
      email: "z@example.com",
    });
    expect(registered).toMatchObject({ name: "Zoë Ó Briain", organisation: "<b>Trust</b> & Co", next: "/work" });
  });

  test.each([
    ["a direction mark", "\u202Eadmin"],
    ["NUL", "Ada\u0000"],
    ["101 letters", "a".repeat(101)],
    ["100,000 letters", "a".repeat(100_000)],
  ])("a name with %s is refused", (_what, name) => {
    const input = { name, jobTitle: "Lead", organisation: "Trust", email: "z@example.com" };
    expect(registerSchema.safeParse(input).success).toBe(false);
  });
});

describe("what a provider says", () => {
  test.each([true, "true"])("an address that it has verified (%j) counts", (verified) => {
    expect(verifiedAddress({ email: "Ada@Example.com", email_verified: verified })).toBe("ada@example.com");
  });

  test.each([undefined, false, "false", 1, "yes", {}, [true]])("one with email_verified %j does not", (verified) => {
    expect(verifiedAddress({ email: "ada@example.com", email_verified: verified })).toBeNull();
  });

  test.each([undefined, null, "", "ada", "a@b.example, c@d.example", { not: "x" }])("%j is no address", (email) => {
    expect(verifiedAddress({ email, email_verified: true })).toBeNull();
    expect(tenantAddress({ email: email ?? "" })).toBeNull();
  });

  test("a tenant's member is known by address, else by user name", () => {
    expect(tenantAddress({ email: "Ada@Borough.example", preferred_username: "x" })).toBe("ada@borough.example");
    expect(tenantAddress({ preferred_username: "ada@borough.example" })).toBe("ada@borough.example");
  });
});
