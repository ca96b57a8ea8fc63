import { describe, expect, test } from "vitest";
import { groupDemoPeople } from "@/components/sign-in/demo-groups";
import { partsOfLetter } from "@/components/sign-in/letter-parts";
import { networkOf, readCode, slugOf } from "@/lib/domain/sign-in";

describe("codes", () => {
  test.each([
    ["KQ4D7TXP", "KQ4D7TXP"],
    ["kq4d 7txp", "KQ4D7TXP"],
    [" kq4d-7txp ", "KQ4D7TXP"],
    ["OIL00000", "01100000"],
  ])("%j is read as %s", (typed, code) => {
    expect(readCode(typed)).toBe(code);
  });

  test.each([
    ["nothing", ""],
    ["7 letters", "KQ4D7TX"],
    ["9 letters", "KQ4D7TXPP"],
    ["a letter that is not used", "KQ4D7TXU"],
    ["a sign", "KQ4D7TX*"],
    ["other digits", "\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668"],
    ["100,000 letters", "0".repeat(100_000)],
  ])("%s is not a code", (_what, typed) => {
    expect(readCode(typed)).toBeNull();
  });
});

describe("networks", () => {
  test.each([
    ["203.0.113.9", "203.0.113.9"],
    ["::ffff:203.0.113.9", "203.0.113.9"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:0DB8:0001:0002::1", "2001:db8:1:2"],
    ["2001:db8::1", "2001:db8:0:0"],
    ["::1", "0:0:0:0"],
    ["unknown", "unknown"],
  ])("%s counts as %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  test("a header of any length makes a short name", () => {
    expect(networkOf(":".repeat(100_000)).length).toBeLessThan(60);
  });
});

test("an organisation's name in an address has letters, digits and dashes only", () => {
  expect(slugOf("Zoë & Søns (London) Ltd.")).toBe("zoe-s-ns-london-ltd");
  expect(slugOf("../../etc")).toBe("etc");
  expect(slugOf("日本")).toBe("organisation");
  expect(slugOf("a".repeat(300)).length).toBe(60);
});

describe("letters in the local mailbox", () => {
  const origin = "http://localhost:3000";
  const paths = (text: string) => partsOfLetter(text, origin).flatMap(({ path }) => path ?? []);

  test("an address of the portal becomes a way to it, and no word is lost", () => {
    const text = "Open:\n\nhttp://localhost:3000/sign-in/confirm?token=a_b-c\n\nBye";
    expect(paths(text)).toEqual(["/sign-in/confirm?token=a_b-c"]);
    expect(
      partsOfLetter(text, origin)
        .map((part) => part.text)
        .join(""),
    ).toBe(text);
  });

  test.each([
    "https://evil.example/",
    "http://localhost:3000.evil.example/x",
    "http://localhost:3000@evil.example/x",
    "http://localhost:30001/x",
    "//localhost:3000/x",
    "javascript:alert(1)",
    "http://localhost:3000//evil.example/",
    "http://localhost:3000",
  ])("%s stays words", (text) => {
    expect(paths(text)).toEqual([]);
  });
});

test("each demonstration person stands in one group, the first that fits", () => {
  const person = (id: string, ...roles: Parameters<typeof groupDemoPeople>[0][number]["roles"]) => ({
    id,
    name: id,
    roles,
    work: "",
    demoLine: "",
  });
  const groups = groupDemoPeople([person("a", "admin"), person("b", "panel", "voter"), person("c", "innovator")]);
  expect(groups.map(({ title, people }) => [title, people.map(({ id }) => id)])).toEqual([
    ["Put forward a concept", ["c"]],
    ["Score concepts in a den", ["b"]],
    ["Run the programme", ["a"]],
  ]);
});
