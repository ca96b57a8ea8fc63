import { providerAdapter } from "@/lib/features/sessions/provider-adapter";
import { isProvider, returnFromProvider, startAtProvider } from "@/lib/platform/auth";
import { sessionTokenOf } from "@/lib/platform/session";
import { hashToken } from "@/lib/platform/token";

type Context = { params: Promise<{ nextauth: string[] }> };

const missing = () => new Response(null, { status: 404 });

/** Two steps of next-auth are open, going to a configured provider and coming back; nothing else is here. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [action, provider = "", ...rest] = (await params).nextauth;
  if (rest.length > 0 || !isProvider(provider)) return missing();
  const token = sessionTokenOf(request);
  const adapter = providerAdapter(token && hashToken(token));
  if (action === "start") {
    return startAtProvider(adapter, request, provider, new URL(request.url).searchParams.get("next"));
  }
  return action === "callback" ? returnFromProvider(adapter, request, provider) : missing();
}

export const HEAD = missing;
export const POST = missing;
