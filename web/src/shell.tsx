// The frame around every view: its name, the way to the others, light or dark.
import { useEffect } from "preact/hooks";
import { useRoute, type Route } from "./route";
import { Knowledge } from "./views/knowledge";
import { Try } from "./views/try";

interface View {
  path: string;
  label: string;
  show: (route: Route) => preact.ComponentChildren;
}

const VIEWS: View[] = [
  { path: "/try", label: "Try it", show: () => <Try /> },
  { path: "/knowledge", label: "Knowledge", show: (route) => <Knowledge route={route} /> },
];

export function Shell() {
  const route = useRoute();
  const view = VIEWS.find(({ path }) => route.path === path || route.path.startsWith(path + "/"));
  const shown = view ?? (route.path === "/" ? VIEWS[0] : undefined);
  const title = shown?.label ?? "Nothing here";
  useEffect(() => {
    document.title = `${title} · Dateline`;
  }, [title]);
  return (
    <>
      <a class="skip" href="#main">Skip to the content</a>
      <header class="top">
        <a class="brand" href="/">Dateline</a>
        <nav aria-label="Views">
          {VIEWS.map(({ path, label }) => (
            <a key={path} href={path} aria-current={shown?.path === path ? "page" : undefined}>{label}</a>
          ))}
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {shown ? shown.show(route) : <><h1>Nothing here</h1><p>There is no view at this address.</p></>}
      </main>
    </>
  );
}
