import type { IncomingMessage, ServerResponse } from "node:http";

export function answerPlainly(
  request: IncomingMessage,
  response: ServerResponse,
  options: { secret: string; address: () => { host: string; port: number } },
): void;
