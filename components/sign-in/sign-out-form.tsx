import { Button } from "@/components/ui/button";

type Props = { submit?: string; everywhere?: boolean; className?: string; variant?: "secondary" | "warning" };

/** Signs out: a plain form to a route, which also tells the browser to forget the pages it kept. */
export function SignOutForm({ submit = "Sign out", everywhere = false, className, variant }: Props) {
  return (
    <form method="post" action="/api/auth/sign-out">
      {everywhere ? <input type="hidden" name="everywhere" value="yes" /> : null}
      <Button className={className} variant={variant} preventDoubleClick>
        {submit}
      </Button>
    </form>
  );
}
