// A short list of events, each in two lines, for panes beside a picture.
import type { Event } from "../event";
import { Headline, Kind } from "../event-note";
import * as words from "../names";
import { useGet } from "../use-get";
import { Tolls } from "./events";

const MOST = 500;

interface Props {
  query: URLSearchParams;
  /** which of the events that the query finds */
  only: (event: Event) => boolean;
}

export function EventList({ query, only }: Props) {
  const { data, problem } = useGet<{ events: Event[]; next: string | null }>(`/events?limit=${MOST}&${query}`);
  if (problem) return <p class="problem" role="alert">{problem}</p>;
  if (!data) return <p class="status">Loading …</p>;
  const events = data.events.filter(only);
  return (
    <ul class="event-list">
      {events.map((event) => (
        <li key={event.id} class={`q-${words.quadClass(event.quad)}`}>
          <Kind mention={event} />
          <a href={`/events/${event.id}?${query}`}><Headline mention={event} /></a>
          <span class="circumstances">
            {event.date && <span>{words.days(event.date)}</span>}
            <Tolls event={event} />
          </span>
        </li>
      ))}
      {events.length === 0 && <li class="about">None among the latest {MOST}; filter by time to see them.</li>}
    </ul>
  );
}
