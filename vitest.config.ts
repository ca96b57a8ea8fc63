import { defineConfig } from "vitest/config";

const resolve = { alias: { "@": import.meta.dirname } };

export default defineConfig({
  test: {
    projects: [
      { resolve, test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"] } },
      { resolve, test: { name: "architecture", include: ["tests/architecture/**/*.test.ts"] } },
      {
        resolve,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
