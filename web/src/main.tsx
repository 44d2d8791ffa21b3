import { render } from "preact";
import { loadNames } from "./names";
import { followLinks } from "./route";
import { loadSession } from "./session";
import { Shell } from "./shell";
import { Login } from "./views/login";

async function start(): Promise<void> {
  const session = await loadSession();
  if (session.role === null) {
    render(<Login session={session} onDone={() => void start()} />, document.body);
    return;
  }
  await loadNames();
  render(<Shell />, document.body);
}

followLinks();
start().catch(() => render(<main><p class="problem" role="alert">The server does not answer. Is it still running?</p></main>, document.body));
