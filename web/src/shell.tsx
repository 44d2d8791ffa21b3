// The frame around every view: its name, the way to the others.
import { useEffect, useRef } from "preact/hooks";
import { filterQuery } from "./filter";
import { address, useRoute, type Route } from "./route";
import { current, logOut } from "./session";
import { EventView } from "./views/event";
import { Events } from "./views/events";
import { Knowledge } from "./views/knowledge";
import { MapView } from "./views/map";
import { Network } from "./views/network";
import { ReportView } from "./views/report";
import { Review } from "./views/review";
import { Timeline } from "./views/timeline";
import { Try } from "./views/try";

type Content = preact.ComponentChildren;

const VIEWS: { path: string; label: string; show: (route: Route) => Content }[] = [
  { path: "/events", label: "Events", show: (route) => <Events route={route} /> },
  { path: "/map", label: "Map", show: (route) => <MapView route={route} /> },
  { path: "/timeline", label: "Timeline", show: (route) => <Timeline route={route} /> },
  { path: "/network", label: "Network", show: (route) => <Network route={route} /> },
  { path: "/review", label: "Review", show: (route) => <Review route={route} /> },
  { path: "/try", label: "Try it", show: () => <Try /> },
  { path: "/knowledge", label: "Knowledge", show: (route) => <Knowledge route={route} /> },
];

/** Views of the same events: going from one to the other keeps the filter. */
const FILTERED = new Set(["/events", "/map", "/timeline", "/network"]);

/** Views of one thing: the path goes on with its id. */
const ITEMS: { path: string; label: string; show: (id: string, route: Route) => Content }[] = [
  { path: "/events/", label: "Event", show: (id, route) => <EventView id={id} route={route} /> },
  { path: "/reports/", label: "Report", show: (id) => <ReportView id={id} /> },
];

interface Shown {
  label: string;
  /** the view among those in the bar that this belongs to */
  path: string;
  content: Content;
}

function find(route: Route): Shown {
  for (const { path, label, show } of ITEMS) {
    const id = route.path.startsWith(path) ? decoded(route.path.slice(path.length)) : "";
    if (id) return { label, path: "/events", content: show(id, route) };
  }
  const path = route.path === "/" ? "/events" : route.path;
  const view = VIEWS.find((candidate) => candidate.path === path);
  if (view) return { label: view.label, path, content: view.show({ ...route, path }) };
  return {
    label: "Nothing here",
    path: "",
    content: (
      <>
        <h1>Nothing here</h1>
        <p>There is no view at this address.</p>
      </>
    ),
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function Shell() {
  const route = useRoute();
  const session = current();
  const { label, path: here, content } = find(route);
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${label} · Dateline`;
    const link = nav.current?.querySelector<HTMLElement>("[aria-current]");
    // Where the bar is too narrow for all, it moves sideways.
    if (link) nav.current!.scrollLeft = link.offsetLeft - nav.current!.offsetLeft - 40;
  }, [label]);
  return (
    <>
      <a class="skip" href="#main">Skip to the content</a>
      <header class="top">
        <a class="brand" href="/">Dateline</a>
        <nav ref={nav} aria-label="Views">
          {VIEWS.map(({ path, label: name }) => (
            <a key={path} href={FILTERED.has(path) ? address(path, filterQuery(route.query)) : path} aria-current={here === path ? "page" : undefined}>{name}</a>
          ))}
        </nav>
        {session.login !== "none" && (
          <button type="button" class="plain who" onClick={() => void logOut()}>Log out{session.login === "password" && ` ${session.name}`}</button>
        )}
      </header>
      <main id="main" tabIndex={-1}>{content}</main>
    </>
  );
}
