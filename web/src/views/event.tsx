// One event: who did what to whom, when, where, with what toll; what each report says of each of
// these, and in which words.
import { useMemo, useState } from "preact/hooks";
import { Decide } from "../decide";
import { type Decision, decide, fieldName } from "../decision";
import type { Claim, Claims, Event, EventPage, Telling } from "../event";
import { Headline, Kind, Parties, Reasons } from "../event-note";
import { filterQuery } from "../filter";
import { History } from "../history";
import { Marked } from "../marked";
import { marksOf, Text } from "../marks";
import * as words from "../names";
import type { Party } from "../record";
import type { Route } from "../route";
import { mayDecide } from "../session";
import { Legend } from "../transcript";
import { useGet } from "../use-get";
import { Tolls } from "./events";

export function EventView({ id, route }: { id: string; route: Route }) {
  const [round, setRound] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const page = useGet<EventPage>(`/events/${encodeURIComponent(id)}`, round);
  const log = useGet<{ decisions: Decision[] }>(`/decisions?event=${encodeURIComponent(id)}`, round);
  if (page.problem) return <p class="problem" role="alert">{page.problem}</p>;
  if (!page.data) return <p class="status">Loading …</p>;
  const { event, mentions } = page.data;
  const query = filterQuery(route.query).toString();
  const decisions = log.data?.decisions ?? [];
  const again = () => setRound(round + 1);
  const undo = (decision: Decision) => void decide({ decision: "undo", number: decision.number, reason: "" }).then(again, (fault: Error) => setProblem(fault.message));
  return (
    <article class={`event q-${words.quadClass(event.quad)}`}>
      <p class="crumbs"><a href={`/events${query && `?${query}`}`}>Events</a></p>
      <EventDetails page={page.data} decisions={decisions} level={1} />
      <section>
        <h2>Decisions</h2>
        {problem && <p class="problem" role="alert">{problem}</p>}
        <History decisions={decisions} onUndo={mayDecide() ? undo : null} />
        {mayDecide() && <Decide key={event.id} page={page.data} onDecided={again} />}
      </section>
      <p class="about small">
        Merged by the rule “{words.plain(event.rule)}”, values decided by “{words.plain(event.aggregation)}”.
        Score {words.signed(event.score)}, of −10 (most hostile) to +10. Event <code class="code">{event.id}</code>
        {mentions[0] && <>, coder {mentions[0].versions.coder}, knowledge {mentions[0].versions.knowledge}, model {mentions[0].versions.model}</>}
      </p>
    </article>
  );
}

interface DetailsProps {
  page: EventPage;
  decisions: Decision[];
  /** of its heading */
  level: 1 | 2;
}

/** What is known of an event, and from where. */
export function EventDetails({ page, decisions, level }: DetailsProps) {
  const { event, claims, mentions } = page;
  const differing = event.disputed.length;
  const Heading = level === 1 ? "h1" : "h2";
  const Sub = level === 1 ? "h2" : "h3";
  return (
    <>
      <header>
        <Kind mention={event} />
        <Heading class="event-title"><Headline mention={event} /></Heading>
        <p class="circumstances">
          <span>{event.date ? words.days(event.date) : "date not known"}</span>
          {event.place && <span>{words.placeName(event.place)}</span>}
          <Tolls event={event} />
        </p>
        <p class="about">
          {words.plural(event.reports, "report")}, {words.plural(event.origins, "independent source")}
          {event.reports > 1 && (differing ? `; they differ on ${event.disputed.map(fieldName).join(", ")}` : "; they agree")}
          {event.status !== "unreviewed" && `; ${words.STATUS[event.status]}`}
        </p>
      </header>
      {claims && <Fields page={page} claims={claims} decisions={decisions} heading={<Sub>What is said</Sub>} />}
      <section>
        <Sub>In the words of the reports</Sub>
        <Legend />
        {mentions.map((mention) => <Said key={mention.id} mention={mention} />)}
      </section>
    </>
  );
}

/** Each field with its value and, where reports differ, who says what; edited ones with who did. */
function Fields({ page, claims, decisions, heading }: { page: EventPage; claims: Claims; decisions: Decision[]; heading: preact.ComponentChildren }) {
  const { event, mentions } = page;
  const who = useMemo(() => new Map(mentions.map((mention) => [mention.id, mention])), [mentions]);
  const edits = new Map(decisions.filter(({ decision, stands }) => decision === "edit" && stands).map((edit) => [edit.field, edit]));
  const parties = (claim: { parties: Party[] }) => (claim.parties.length ? <Parties actors={claim.parties} role="actor" /> : "nobody named");
  const kinds = [...new Set([...claims.tolls.map(({ kind }) => kind), ...Object.keys(event.tolls)])];
  return (
    <section>
      {heading}
      <table class="fields">
        <tbody>
          <Field label="What" field={claims.type} edit={edits.get("type")} now={{ type: event.type }} who={who} show={(claim) => words.typeName(claim.type) + modes(event, claim.type)} />
          <Field label="Who" field={claims.actors} edit={edits.get("actors")} now={{ parties: event.actors }} who={who} show={parties} />
          <Field label="To whom" field={claims.recipients} edit={edits.get("recipients")} now={{ parties: event.recipients }} who={who} show={parties} />
          <Field label="When" field={claims.date} edit={edits.get("date")} now={event.date} who={who} show={(claim) => (words.days(claim) || "not known") + words.basis(claim.basis)} />
          <Field label="Where" field={claims.place} edit={edits.get("place")} now={event.place} who={who} show={(claim) => words.placeName(claim)} />
          {kinds.map((kind) => {
            const toll = claims.tolls.find((other) => other.kind === kind);
            return (
              <Field
                key={kind}
                label={words.capital(kind)}
                field={toll ? { ...toll, value: toll } : { value: null, disputed: false, why: "", claims: [] }}
                edit={edits.get(kind)}
                now={event.tolls[kind] ?? null}
                who={who}
                show={(claim) => words.figureText("", claim).trim() + (claim.cumulative ? " in all, not only here" : "")}
              />
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** The modes of an event after its type. */
const modes = (event: Event, type: string): string => (type === event.type && event.modes.length > 0 ? `: ${event.modes.map(words.plain).join(", ")}` : "");

interface FieldProps<V> {
  label: string;
  field: { value: V | null; disputed: boolean; why: string; claims: (V & Claim)[] };
  /** what somebody decided instead, and the value that came of it */
  edit: Decision | undefined;
  now: V | null;
  who: Map<string, Telling>;
  show: (claim: V) => preact.ComponentChildren;
}

function Field<V>({ label, field, edit, now, who, show }: FieldProps<V>) {
  const value = edit ? now : field.value;
  if (value === null && field.claims.length === 0) return null;
  const many = field.claims.length > 1 || edit !== undefined;
  return (
    <tr class={field.disputed ? "differs" : ""}>
      <th scope="row">{label}</th>
      <td>
        {value === null ? "not known" : show(value)}
        {edit && <span class="edited">changed by {edit.by}</span>}
        {field.disputed && <span class="disputed">reports differ</span>}
        {many && (
          <ul class="claims">
            {alike(field.claims).map((claim, i) => (
              <li key={i}>{show(claim)} <span class="about">according to {sayers(claim.mentions, who)}</span></li>
            ))}
            <li class="about small">Decided: {edit ? `by ${edit.by}` : field.why}.</li>
          </ul>
        )}
      </td>
    </tr>
  );
}

/** Claims that read the same as one: a report's own "the port" is no other for us than the next one's. */
function alike<V>(claims: (V & Claim)[]): (V & Claim)[] {
  const byText = new Map<string, V & Claim>();
  for (const claim of claims) {
    const text = JSON.stringify(claim, (key, value: unknown) => (["id", "mentions", "origins"].includes(key) ? undefined : value));
    const known = byText.get(text);
    byText.set(text, known ? { ...known, mentions: [...known.mentions, ...claim.mentions] } : claim);
  }
  return [...byText.values()];
}

/** The publishers, with the day where one published several reports of this event. */
function sayers(ids: string[], who: Map<string, Telling>): string {
  const reports = new Map([...who.values()].map(({ report }) => [report.id, report]));
  const of = (publisher: string | null) => [...reports.values()].filter((report) => report.publisher === publisher).length;
  const names = ids.map((id) => {
    const report = who.get(id)?.report;
    if (!report?.publisher) return report?.title ?? "a report";
    return of(report.publisher) > 1 && report.published ? `${report.publisher} of ${words.shortDay(report.published)}` : report.publisher;
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
        <a href={`/reports/${encodeURIComponent(report.id)}`}>{report.title ?? (words.source(report) || "Report")}</a>
        {report.title && <span class="about">{words.source(report)}</span>}
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
