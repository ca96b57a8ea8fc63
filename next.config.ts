import type { NextConfig } from "next";

const host = URL.canParse(process.env.ORIGIN ?? "") ? new URL(process.env.ORIGIN ?? "").host : undefined;

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR || ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ["@electric-sql/pglite", "pglite-prisma-adapter", "pg", "pg-boss", "pino", "nodemailer"],
  sassOptions: { loadPaths: ["node_modules"], quietDeps: true },
  // npm test checks the types, of the tests, too; who starts the portal need not wait for that.
  typescript: { ignoreBuildErrors: true },
  experimental: { serverActions: { bodySizeLimit: "1mb", ...(host ? { allowedOrigins: [host] } : {}) } },
  // What depends on the settings (the content security policy, HSTS) is in proxy.ts: these are fixed when it is built.
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "X-Frame-Options", value: "DENY" },
        // No other site is told an address of ours, and so no link to sign in. Not "no-referrer": with it a browser
        // sends forms without their origin, and Next refuses those.
        { key: "Referrer-Policy", value: "same-origin" },
        { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
        { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
        {
          key: "Permissions-Policy",
          value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
        },
      ],
    },
    {
      source: "/api/:path*",
      headers: [
        {
          key: "Content-Security-Policy",
          value: "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox",
        },
      ],
    },
  ],
};

export default config;
