/** Sign-out as it stands in the masthead, where a button reads as a link. */
export function MastheadSignOut() {
  return (
    <form method="post" action="/api/auth/sign-out">
      <button type="submit">Sign out</button>
    </form>
  );
}
