// What is filtered by, with how many events each choice leaves.
import { useEffect, useState } from "preact/hooks";
import { type Field, filterQuery, setField, withField } from "./filter";
import * as words from "./names";
import { address, type Route } from "./route";
import { useGet } from "./use-get";

interface Count {
  value: string;
  events: number;
}

interface Facets {
  total: number;
  facets: Record<string, Count[]>;
}

const SHOWN = 7;

const LABELS: Record<Field, string> = {
  text: "Words",
  type: "What",
  country: "Where",
  actor: "Who",
  recipient: "To whom",
  from: "From",
  to: "Until",
  auxiliary: "Standing",
  killed: "Killed",
  confidence: "Sure",
  status: "Review",
};

/** A value of a field in words. */
export function valueName(field: Field, value: string): string {
  switch (field) {
    case "type":
      return words.typeName(value);
    case "country":
    case "actor":
    case "recipient":
      return value ? words.partyName(value) : "not known";
    case "auxiliary":
      return words.standing(value);
    case "status":
      return words.STATUS[value] ?? value;
    case "from":
    case "to":
      return words.shortDay(value);
    case "killed":
      return `at least ${value}`;
    case "confidence":
      return `at least ${Math.round(100 * Number(value))}%`;
    default:
      return `“${value}”`;
  }
}

/** Counts are asked again in each round. */
export function FilterPanel({ route, round = 0 }: { route: Route; round?: number }) {
  const { data } = useGet<Facets>(`/facets?${filterQuery(route.query)}`, round);
  const [open, setOpen] = useState(false);
  return (
    <aside class={`filter${open ? " open" : ""}`} aria-label="Filter">
      <div class="filter-head">
        <Words route={route} />
        <button type="button" class="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? "Hide filters" : "Filters"}
        </button>
      </div>
      <Chips route={route} total={data?.total ?? null} />
      {data && <LeftOut route={route} facets={data} />}
      <div class="facets">
        <Dates route={route} />
        {data && (["type", "country", "actor", "recipient", "auxiliary", "status"] as const).map((field) => (
          <Facet key={field} field={field} counts={data.facets[field] ?? []} route={route} />
        ))}
        <Steps route={route} field="killed" from={["1", "10", "50", "100"]} name={(least) => `${least}+`} />
        <Steps route={route} field="confidence" from={["0.4", "0.6", "0.8"]} name={(least) => `${100 * Number(least)}%+`} />
      </div>
    </aside>
  );
}

function Words({ route }: { route: Route }) {
  const current = route.query.get("text") ?? "";
  const [text, setText] = useState(current);
  useEffect(() => setText(current), [current]);
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        setField(route, "text", [text.trim()]);
      }}
    >
      <input
        type="search"
        aria-label="Words that a report uses"
        placeholder="Words in a report"
        maxLength={200}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={() => setField(route, "text", [text.trim()])}
      />
    </form>
  );
}

function Chips({ route, total }: { route: Route; total: number | null }) {
  const filter = filterQuery(route.query);
  const chosen = [...filter.entries()] as [Field, string][];
  return (
    <p class="chips" aria-live="polite">
      <b>{total === null ? "…" : `${words.number(total)} ${total === 1 ? "event" : "events"}`}</b>
      {chosen.map(([field, value]) => {
        const rest = route.query.getAll(field).filter((other) => other !== value);
        const name = valueName(field, value);
        return (
          <a key={field + value} class="chip" href={address(route.path, withField(route.query, field, rest))} aria-label={`Remove ${LABELS[field]}: ${name}`}>
            {LABELS[field]}: {name} <span aria-hidden="true">×</span>
          </a>
        );
      })}
      {chosen.length > 1 && <a href={route.path}>Clear all</a>}
    </p>
  );
}

/** Totals leave out what people rejected; the table strikes it through. */
function LeftOut({ route, facets }: { route: Route; facets: Facets }) {
  const rejected = facets.facets["status"]?.find(({ value }) => value === "rejected")?.events ?? 0;
  if (rejected === 0 || route.path === "/events" || route.query.get("status")) return null;
  return <p class="about small">{words.plural(rejected, "rejected event")} left out here.</p>;
}

function Dates({ route }: { route: Route }) {
  return (
    <fieldset>
      <legend>When</legend>
      {(["from", "to"] as const).map((field) => (
        <label key={field} class="day">
          <span>{LABELS[field]}</span>
          <input type="date" value={route.query.get(field) ?? ""} onChange={(event) => setField(route, field, [event.currentTarget.value])} />
        </label>
      ))}
    </fieldset>
  );
}

function Facet({ field, counts, route }: { field: Field; counts: Count[]; route: Route }) {
  const [all, setAll] = useState(false);
  const known = counts.filter(({ value }) => value !== "" || field === "auxiliary");
  if (known.length === 0) return null;
  const chosen = route.query.getAll(field);
  const most = known[0]!.events;
  const shown = all ? known : known.slice(0, SHOWN);
  return (
    <fieldset>
      <legend>{LABELS[field]}</legend>
      <ul class="counts">
        {shown.map(({ value, events }) => {
          const asked = field === "auxiliary" && value === "" ? "none" : value;
          const on = chosen.includes(asked);
          const next = on ? chosen.filter((other) => other !== asked) : field === "type" ? [...chosen, asked] : [asked];
          return (
            <li key={value}>
              <a href={address(route.path, withField(route.query, field, next))} aria-current={on ? "true" : undefined}>
                <meter min={0} max={most} value={events} aria-hidden="true" />
                <span class="value" title={valueName(field, value)}>{valueName(field, value)}</span>
                <span class="n">{words.number(events)}</span>
              </a>
            </li>
          );
        })}
      </ul>
      {known.length > SHOWN && (
        <button type="button" class="plain" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Fewer" : `${known.length - SHOWN} more`}
        </button>
      )}
    </fieldset>
  );
}

/** What is at least so much, in a few steps. */
function Steps({ route, field, from, name }: { route: Route; field: Field; from: string[]; name: (least: string) => string }) {
  const current = route.query.get(field) ?? "";
  return (
    <fieldset>
      <legend>{LABELS[field]}</legend>
      <div class="steps">
        {["", ...from].map((least) => (
          <a key={least} href={address(route.path, withField(route.query, field, [least]))} aria-current={current === least ? "true" : undefined}>
            {least ? name(least) : "any"}
          </a>
        ))}
      </div>
    </fieldset>
  );
}
