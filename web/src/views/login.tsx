// Asks for the token, or for name and password.
import { useState } from "preact/hooks";
import { type Session, logIn } from "../session";

export function Login({ session, onDone }: { session: Session; onDone: () => void }) {
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string) => String(fields.get(name) ?? "");
    try {
      await logIn(session.login === "token" ? { token: text("token") } : { name: text("name"), password: text("password") });
      onDone();
    } catch (fault) {
      setProblem((fault as Error).message);
    }
  };
  return (
    <main id="main">
      <form class="login" onSubmit={(event) => void submit(event as unknown as SubmitEvent)}>
        <h1>Dateline</h1>
        {session.login === "token" ? (
          <label>Token <input name="token" type="password" autocomplete="current-password" required /></label>
        ) : (
          <>
            <label>Name <input name="name" autocomplete="username" required /></label>
            <label>Password <input name="password" type="password" autocomplete="current-password" required /></label>
          </>
        )}
        <button type="submit">Log in</button>
        {problem && <p class="problem" role="alert">{problem}</p>}
      </form>
    </main>
  );
}
