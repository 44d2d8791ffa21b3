import { render } from "preact";
import { loadNames } from "./names";
import { followLinks } from "./route";
import { Shell } from "./shell";

followLinks();
await loadNames().catch(() => undefined);
render(<Shell />, document.body);
