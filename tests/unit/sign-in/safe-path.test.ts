import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_PATH, safePath } from "@/lib/domain/sign-in";

const LOCAL = [
  "/work",
  "/",
  "/concepts",
  "/concepts/LV-0042",
  "/concepts?stage=draft&page=2",
  "/concepts?q=caf%C3%A9",
  "/dens/DEN-03/score/2#criterion-1",
  "/board/CAB26-07",
  "/sign-in-help",
  "/apiary",
];

const HOSTILE: unknown[] = [
  "",
  " ",
  "work",
  "./work",
  "../work",
  "?next=/work",
  "#",
  "https://evil.example",
  "HTTPS://evil.example/",
  "http:evil.example",
  "https:/evil.example",
  "https:evil.example",
  "//evil.example",
  "///evil.example",
  "////evil.example/%2f..",
  "//evil.example\\@localhost",
  "/\\evil.example",
  "\\/evil.example",
  "\\\\evil.example",
  "/\\/evil.example",
  "/work\\..\\..\\evil",
  "/%5cevil.example",
  "/%5Cevil.example",
  "/%255cevil.example",
  "/%2fevil.example",
  "/%2F%2Fevil.example",
  "/%252f%252fevil.example",
  "/.//evil.example",
  "/..//evil.example",
  "/a/..//evil.example",
  "/a/../..//evil.example",
  "/%2e//evil.example",
  "/%2e%2e//evil.example",
  "/./\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/\r/evil.example",
  "\t//evil.example",
  " //evil.example",
  "/ /evil.example",
  "/%09/evil.example",
  "/%0a/evil.example",
  "/%0d%0aLocation:%20https://evil.example",
  "/work%0d%0aSet-Cookie:%20a=b",
  "/work\r\nSet-Cookie: a=b",
  "/%00",
  "/work\u0000",
  "/work\u2028",
  "/\u2215evil.example",
  "/\uFF0Fevil.example",
  "\uFF0F\uFF0Fevil.example",
  "/\u3002evil.example",
  "/work\u202E",
  "/%E2%80%AEwork",
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "/javascript:alert(1)//",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "blob:https://evil.example/1",
  "file:///etc/passwd",
  "mailto:eve@evil.example",
  "@evil.example",
  "//user:pass@evil.example",
  "//localhost:3000@evil.example",
  "https://portal.invalid/work",
  "//portal.invalid/work",
  "/den?next=https://evil.example",
  "/den?next=//evil.example",
  "/den?next=%2F%2Fevil.example",
  "/den?next=https%253A%252F%252Fevil.example",
  "/den#//evil.example",
  "/den?x=\\\\evil",
  "/sign-in",
  "/sign-in?next=/work",
  "/sign-in/sign-out",
  "/SIGN-IN",
  "/%73ign-in",
  "/work/../sign-in",
  "/api/auth/sign-out",
  "/api",
  "/_next/data",
  "/%",
  "/%zz",
  "/%c0%af",
  "/%ff",
  "/work\uD800",
  `/${"a".repeat(600)}`,
  undefined,
  null,
  0,
  ["/work"],
  ["//evil.example"],
  { toString: () => "/work" },
];

const OURS = "https://portal.example";

describe("where a person goes after signing in", () => {
  test.each(LOCAL)("%s is kept", (path) => {
    expect(safePath(path)).toBe(path);
  });

  test.each(HOSTILE.map((one) => [JSON.stringify(one)?.slice(0, 80), one]))(
    "%s leads to the default",
    (_shown, raw) => {
      expect(safePath(raw)).toBe(DEFAULT_PATH);
    },
  );

  test("the corpus has at least 60 hostile texts", () => {
    expect(new Set(HOSTILE).size).toBeGreaterThanOrEqual(60);
  });

  test("no text of these parts leaves the portal, however it is put together", () => {
    const part = fc.constantFrom(
      "/",
      "\\",
      ".",
      "..",
      "%2f",
      "%5c",
      "@",
      ":",
      "?",
      "#",
      "\t",
      "\n",
      "evil.example",
      "a",
    );
    const text = fc.array(part, { maxLength: 12 }).map((parts) => `/${parts.join("")}`);
    fc.assert(
      fc.property(text, (raw) => {
        const path = safePath(raw);
        expect(new URL(path, OURS).origin).toBe(OURS);
        expect(path).toMatch(/^\/(?![/\\])/);
        expect(safePath(path)).toBe(path);
      }),
      { numRuns: 5_000 },
    );
  });
});
