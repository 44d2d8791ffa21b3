// One event: who did what to whom, when, where, with what toll; what each report says of each of
// these, and in which words.
import { useMemo } from "preact/hooks";
import type { Claim, Claims, EventPage, Telling } from "../event";
import { Headline, Kind, Parties, Reasons } from "../event-note";
import { filterQuery } from "../filter";
import { Marked } from "../marked";
import { marksOf, Text } from "../marks";
import * as words from "../names";
import type { Route } from "../route";
import { Legend } from "../transcript";
import { useGet } from "../use-get";
import { Tolls } from "./events";

export function EventView({ id, route }: { id: string; route: Route }) {
  const { data, problem } = useGet<EventPage>(`/events/${encodeURIComponent(id)}`);
  if (problem) return <p class="problem" role="alert">{problem}</p>;
  if (!data) return <p class="status">Loading …</p>;
  const { event, claims, mentions } = data;
  const query = filterQuery(route.query).toString();
  const differing = event.disputed.length;
  return (
    <article class={`event q-${words.quadClass(event.quad)}`}>
      <p class="crumbs"><a href={`/events${query && `?${query}`}`}>Events</a></p>
      <header>
        <Kind mention={event} />
        <h1><Headline mention={event} /></h1>
        <p class="circumstances">
          <span>{event.date ? words.days(event.date) : "date not known"}</span>
          {event.place && <span>{words.placeName(event.place)}</span>}
          <Tolls event={event} />
        </p>
        <p class="about">
          {plural(event.reports, "report")}, {plural(event.origins, "independent source")}
          {event.reports > 1 && (differing ? `; they differ on ${differing === 1 ? "one point" : `${differing} points`}` : "; they agree")}
          {event.status !== "unreviewed" && `; ${words.STATUS[event.status]}`}
        </p>
      </header>
      {claims && <Fields claims={claims} mentions={mentions} />}
      <section>
        <h2>In the words of the reports</h2>
        <Legend />
        {mentions.map((mention) => <Said key={mention.id} mention={mention} />)}
      </section>
      <p class="about small">
        Merged by the rule “{words.plain(event.rule)}”, values decided by “{words.plain(event.aggregation)}”.
        Score {event.score} of −10 to 10. Event <code class="code">{event.id}</code>
        {mentions[0] && <>, coder {mentions[0].versions.coder}, knowledge {mentions[0].versions.knowledge}, model {mentions[0].versions.model}</>}
      </p>
    </article>
  );
}

const plural = (n: number, noun: string) => `${words.number(n)} ${noun}${n === 1 ? "" : "s"}`;

/** Each field with its value and, where reports differ, who says what. */
function Fields({ claims, mentions }: { claims: Claims; mentions: Telling[] }) {
  const who = useMemo(() => new Map(mentions.map((mention) => [mention.id, mention])), [mentions]);
  const parties = (claim: { parties: Telling["actors"][number][] | Claims["actors"]["claims"][number]["parties"] }) =>
    <Parties actors={claim.parties} role="actor" />;
  return (
    <section>
      <h2>What is said</h2>
      <table class="fields">
        <tbody>
          <Field label="What" field={claims.type} who={who} show={(claim) => words.typeName(claim.type)} />
          <Field label="Who" field={claims.actors} who={who} show={parties} />
          <Field label="To whom" field={claims.recipients} who={who} show={parties} />
          <Field label="When" field={claims.date} who={who} show={(claim) => words.days(claim) || "not known"} />
          <Field label="Where" field={claims.place} who={who} show={(claim) => words.placeName(claim)} />
          {claims.tolls.map((toll) => (
            <Field
              key={toll.kind}
              label={words.capital(toll.kind)}
              field={{ ...toll, value: toll }}
              who={who}
              show={(claim) => words.figureText("", claim).trim() + (claim.cumulative ? " in all, not only here" : "")}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface FieldProps<V> {
  label: string;
  field: { value: V | null; disputed: boolean; why: string; claims: (V & Claim)[] };
  who: Map<string, Telling>;
  show: (claim: V) => preact.ComponentChildren;
}

function Field<V>({ label, field, who, show }: FieldProps<V>) {
  if (field.value === null && field.claims.length === 0) return null;
  const many = field.claims.length > 1;
  return (
    <tr class={field.disputed ? "differs" : ""}>
      <th scope="row">{label}</th>
      <td>
        {field.value === null ? "not known" : show(field.value)}
        {field.disputed && <span class="disputed">reports differ</span>}
        {many && (
          <ul class="claims">
            {field.claims.map((claim, i) => (
              <li key={i}>{show(claim)} <span class="about">says {sayers(claim.mentions, who)}</span></li>
            ))}
            <li class="about small">Decided: {field.why}.</li>
          </ul>
        )}
      </td>
    </tr>
  );
}

function sayers(ids: string[], who: Map<string, Telling>): string {
  const names = ids.map((id) => {
    const report = who.get(id)?.report;
    return report?.publisher ?? report?.title ?? "a report";
  });
  return [...new Set(names)].join(", ");
}

/** The sentence of one report with its marks. */
function Said({ mention }: { mention: Telling }) {
  const begin = mention.begin ?? 0;
  const text = useMemo(() => new Text(mention.text), [mention]);
  const marks = useMemo(
    () => marksOf(mention).map((mark) => ({ ...mark, begin: mark.begin - begin, end: mark.end - begin })),
    [mention],
  );
  const { report } = mention;
  return (
    <section class="said-by">
      <p class="source">
        <a href={`/reports/${encodeURIComponent(report.id)}`}>{report.title ?? "Report without a title"}</a>
        <span class="about">{[report.publisher, report.published && words.moment(report.published)].filter(Boolean).join(", ")}</span>
      </p>
      <blockquote dir="auto">
        <Marked text={text} within={{ begin: 0, end: text.length }} marks={marks} chosen={null} />
      </blockquote>
      <details>
        <summary>Each value and its words</summary>
        <Reasons mention={mention} />
      </details>
    </section>
  );
}
