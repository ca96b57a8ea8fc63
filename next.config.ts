import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ["@electric-sql/pglite", "pglite-prisma-adapter", "pg", "pg-boss", "pino", "nodemailer"],
  sassOptions: { loadPaths: ["node_modules"], quietDeps: true },
};

export default config;
