// All events that the filter finds, as a table: one event a row, each a click from its evidence.
import { useEffect, useState } from "preact/hooks";
import { get } from "../api";
import { fieldName } from "../decision";
import type { Event } from "../event";
import { Headline, Kind } from "../event-note";
import { filterQuery } from "../filter";
import { FilterPanel } from "../filter-panel";
import * as words from "../names";
import type { Route } from "../route";
import { current } from "../session";
import { useGet } from "../use-get";

interface Page {
  events: Event[];
  next: string | null;
}

export function Events({ route }: { route: Route }) {
  const query = filterQuery(route.query).toString();
  const [round, setRound] = useState(0);
  const { events, next, problem, busy, more } = usePages(query, round);
  const empty = query === "" && events?.length === 0;
  useEffect(() => {
    if (!empty) return;
    const later = setTimeout(() => setRound(round + 1), AGAIN);
    return () => clearTimeout(later);
  }, [empty, round]);
  return (
    <div class="with-filter">
      <FilterPanel route={route} round={round} />
      <div class="content">
        <div class="bar head">
          <h1>Events</h1>
          {current().role !== "coder" && <Export query={query} />}
        </div>
        {problem && <p class="problem" role="alert">{problem}</p>}
        {events && events.length === 0 && <Nothing filtered={query !== ""} />}
        {events && events.length > 0 && <Table events={events} query={query} />}
        {next && (
          <p><button type="button" disabled={busy} onClick={more}>{busy ? "Loading …" : "Show more"}</button></p>
        )}
      </div>
    </div>
  );
}

/** A store without events is asked again after so many milliseconds: its first reports may be coming in. */
const AGAIN = 3000;

function Nothing({ filtered }: { filtered: boolean }) {
  return filtered
    ? <p>No event matches. <a href="/events">Show all events</a></p>
    : <p>This store holds no events yet. Take in reports with <code>dateline ingest</code>, or <a href="/try">try a text</a>. They show here as they come.</p>;
}

interface Shape {
  shape: string;
  description: string;
  file: string;
  events: "all" | "real" | "decided";
}

const TAKES = {
  all: "",
  real: "without what was denied, feared, planned or is long past",
  decided: "only what people decided about",
};

/** What is seen, in each shape that there is; what people rejected is left out. */
function Export({ query }: { query: string }) {
  const [open, setOpen] = useState(false);
  const { data, problem } = useGet<Shape[]>(open ? "/exports" : null);
  return (
    <details class="menu" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Export</summary>
      <div class="sheet">
        {problem && <p class="problem" role="alert">{problem}</p>}
        <p class="about small">All events of this filter but the rejected ones.</p>
        <ul>
          {data?.map(({ shape, description, file, events }) => (
            <li key={shape}>
              <a href={`/api/v1/exports/${shape}${query && `?${query}`}`} download={file}>{shape}</a>{" "}
              <span class="about small">{[description, TAKES[events]].filter(Boolean).join("; ")}</span>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

function Table({ events, query }: { events: Event[]; query: string }) {
  return (
    <table class="events">
      <thead>
        <tr><th scope="col">When</th><th scope="col">What</th><th scope="col">Where</th><th scope="col">Toll</th><th scope="col">Reports</th></tr>
      </thead>
      <tbody>
        {events.map((event) => <Row key={event.id} event={event} query={query} />)}
      </tbody>
    </table>
  );
}

function Row({ event, query }: { event: Event; query: string }) {
  const href = `/events/${event.id}${query && `?${query}`}`;
  return (
    <tr class={`q-${words.quadClass(event.quad)} s-${event.status}`}>
      <td class="when">{event.date ? words.days(event.date) : "not known"}</td>
      <td class="what">
        <Kind mention={event} />
        <a href={href}><Headline mention={event} /></a>
        <span class="said">{event.text}</span>
      </td>
      <td class="where">{event.place ? words.shortPlace(event.place) : <span class="about">not said</span>}</td>
      <td class="toll"><Tolls event={event} /></td>
      <td class="sources">
        {words.number(event.reports)}
        {event.disputed.length > 0 && <span class="disputed" title={`Reports differ on: ${event.disputed.map(fieldName).join(", ")}`}>differ</span>}
        {event.status !== "unreviewed" && <span class={`status-mark ${event.status}`}>{words.STATUS[event.status]}</span>}
      </td>
    </tr>
  );
}

export function Tolls({ event }: { event: Pick<Event, "tolls"> }) {
  return (
    <>
      {Object.entries(event.tolls).map(([kind, figure]) => (
        <span key={kind} class={kind === "killed" ? "c-toll" : ""}>{words.figureText(kind, figure)}</span>
      ))}
    </>
  );
}

function usePages(query: string, round: number) {
  const [events, setEvents] = useState<Event[] | null>(null);
  const [next, setNext] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const load = async (cursor: string | null, before: Event[], signal?: AbortSignal) => {
    setBusy(true);
    const asked = new URLSearchParams(query);
    if (cursor) asked.set("cursor", cursor);
    try {
      const page = await get<Page>(`/events?${asked}`, signal);
      setEvents([...before, ...page.events]);
      setNext(page.next);
      setProblem(null);
    } catch (fault) {
      if (signal?.aborted) return;
      setProblem((fault as Error).message);
    }
    setBusy(false);
  };
  useEffect(() => {
    const abort = new AbortController();
    void load(null, [], abort.signal);
    return () => abort.abort();
  }, [query, round]);
  return { events, next, problem, busy, more: () => void load(next, events ?? []) };
}
