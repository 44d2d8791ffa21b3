// What the coder knows: frames with their examples, and the actors that it knows by name.
import { useMemo } from "preact/hooks";
import { address, go, type Route } from "../route";
import * as words from "../names";
import { useGet } from "../use-get";

interface Frame {
  id: string;
  type: string;
  words: { part: string; text: string }[];
  modes: string[];
  contexts: string[];
  where: Record<string, string[]>;
  examples: { text: string; actors: string[]; recipients: string[] }[];
  not: string[];
  source: string;
}

interface Listed {
  id: string;
  name: string;
  kind: string;
  country: string;
  sectors: string[];
  aliases: string[];
  roles: { name: string; country: string; from: string; to: string }[];
}

/** How many rows of a long table are shown. */
const SHOWN = 200;

const TABS = [
  ["frames", "Event frames"],
  ["actors", "Actors"],
  ["unknown", "Unknown actors"],
] as const;

export function Knowledge({ route }: { route: Route }) {
  const tab = route.query.get("tab") ?? "frames";
  const wanted = route.query.get("q") ?? "";
  const search = (q: string) => {
    const query = new URLSearchParams(route.query);
    if (q) query.set("q", q);
    else query.delete("q");
    go(address(route.path, query), true);
  };
  return (
    <>
      <h1>Knowledge</h1>
      <div class="bar">
        <nav class="tabs" aria-label="Kinds of knowledge">
          {TABS.map(([key, label]) => (
            <a key={key} href={`/knowledge?tab=${key}`} aria-current={tab === key ? "page" : undefined}>
              {label}
            </a>
          ))}
        </nav>
        <input
          type="search"
          aria-label="Search the knowledge"
          placeholder={tab === "frames" ? "Word, frame or example" : "Name or other name"}
          value={wanted}
          onInput={(event) => search(event.currentTarget.value)}
        />
      </div>
      {tab === "actors" ? <Actors wanted={wanted} /> : tab === "unknown" ? <Unknown wanted={wanted} /> : <Frames wanted={wanted} />}
    </>
  );
}

function Frames({ wanted }: { wanted: string }) {
  const { data, problem } = useGet<Frame[]>("/knowledge/frames");
  const shown = useMemo(() => {
    const lower = wanted.toLowerCase();
    return (data ?? []).filter((frame) => !lower || haystack(frame).includes(lower));
  }, [data, wanted]);
  if (problem) return <p class="problem" role="alert">{problem}</p>;
  if (!data) return <p class="status">Loading …</p>;
  return (
    <>
      <p class="status" aria-live="polite">{words.number(shown.length)} of {words.number(data.length)} frames</p>
      {words.types().map((type) => {
        const frames = shown.filter((frame) => frame.type === type.code);
        return frames.length > 0 && (
          <section key={type.code} class={`group q-${words.quadClass(type.quad)}`}>
            <h2>
              <span class={`quad q-${words.quadClass(type.quad)}`}>{words.typeName(type.code)}</span>
              <span class="about"> {type.quad.toLowerCase()}, score {type.score}</span>
            </h2>
            <div class="cards">{frames.map((frame) => <FrameCard key={frame.id} frame={frame} />)}</div>
          </section>
        );
      })}
    </>
  );
}

function haystack(frame: Frame): string {
  const texts = [frame.id, ...frame.words.map((word) => word.text), ...frame.examples.map((e) => e.text)];
  return texts.join("\n").toLowerCase();
}

function FrameCard({ frame }: { frame: Frame }) {
  const parts = [...new Set(frame.words.map((word) => word.part))];
  return (
    <article class="card">
      <h3>
        {words.capital(words.plain(frame.id.replace(/^[^.]*\./, "")))} <code class="code">{frame.id}</code>
      </h3>
      {parts.map((part) => (
        <p key={part} class="words">
          <span class="about">{part}s</span>{" "}
          {frame.words.filter((word) => word.part === part).map((word) => word.text).join(", ")}
        </p>
      ))}
      {frame.modes.length > 0 && <p class="words"><span class="about">mode</span> {frame.modes.map(words.plain).join(", ")}</p>}
      <ul class="examples">
        {frame.examples.map((example, i) => <li key={i}><Example {...example} /></li>)}
        {frame.not.map((text, i) => <li key={`n${i}`} class="not"><span class="about">not</span> {text}</li>)}
      </ul>
    </article>
  );
}

/** The example with its parties marked, where their words stand in it. */
function Example({ text, actors, recipients }: { text: string; actors: string[]; recipients: string[] }) {
  const found = [...actors.map((name) => [name, "actor"]), ...recipients.map((name) => [name, "recipient"])]
    .map(([name, role]) => ({ begin: text.toLowerCase().indexOf(name!.toLowerCase()), name: name!, role: role! }))
    .filter((party) => party.begin >= 0)
    .sort((a, b) => a.begin - b.begin);
  const parts: preact.ComponentChildren[] = [];
  let at = 0;
  for (const { begin, name, role } of found) {
    if (begin < at) continue;
    parts.push(text.slice(at, begin), <mark class={`m-${role}`}>{text.slice(begin, begin + name.length)}</mark>);
    at = begin + name.length;
  }
  return <>{parts}{text.slice(at)}</>;
}

function Actors({ wanted }: { wanted: string }) {
  const { data, problem } = useGet<{ total: number; actors: Listed[] }>(`/knowledge/actors?q=${encodeURIComponent(wanted)}`);
  if (problem) return <p class="problem" role="alert">{problem}</p>;
  if (!data) return <p class="status">Loading …</p>;
  return (
    <>
      <p class="status" aria-live="polite">
        {words.number(data.total)} actors{data.total > data.actors.length && `, the first ${data.actors.length} shown`}
      </p>
      <table class="wide">
        <thead>
          <tr><th>Name</th><th>What</th><th>Where and what side</th><th>Other names</th></tr>
        </thead>
        <tbody>
          {data.actors.map((actor) => (
            <tr key={actor.kind + actor.id}>
              <td data-label="Name"><b>{actor.name}</b></td>
              <td data-label="What">{words.plain(actor.kind)}</td>
              <td data-label="Where and what side">
                {actor.roles.some((role) => role.name)
                  ? <ul class="roles">{actor.roles.map((role, i) => <li key={i}>{roleText(role)}</li>)}</ul>
                  : [words.affiliation(actor.country || null, actor.sectors), actor.roles[0] && years(actor.roles[0])].filter(Boolean).join("; ")}
              </td>
              <td data-label="Other names" class="about">{actor.aliases.slice(0, 6).join(", ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface UnknownName {
  name: string;
  code: string;
  mentions: number;
  reports: number;
  text: string;
}

/** Names in the store that the knowledge has no entry for: what to add next. */
function Unknown({ wanted }: { wanted: string }) {
  const { data, problem } = useGet<UnknownName[]>("/actors/unknown");
  if (problem) return <p class="problem" role="alert">{problem}</p>;
  if (!data) return <p class="status">Loading …</p>;
  const shown = data.filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase()));
  return (
    <>
      <p class="about">
        Names that take part in events of this store, but have no entry in the knowledge: the most frequent are worth one first.
        <code> dateline knowledge unknown</code> prints them as lines for the tables.
      </p>
      <p class="status" aria-live="polite">{data.length === 0 ? "None: every name in these events has an entry." : words.plural(shown.length, "name")}</p>
      {shown.length > 0 && (
        <table class="wide">
          <thead>
            <tr><th>Name</th><th>Coded by its words as</th><th>Mentions</th><th>Reports</th><th>For example</th></tr>
          </thead>
          <tbody>
            {shown.slice(0, SHOWN).map(({ name, code, mentions, reports, text }) => (
              <tr key={name}>
                <td><a href={`/events?text=${encodeURIComponent(name)}`}><b>{name}</b></a></td>
                <td data-label="Coded as">{code === "---" ? "nothing" : words.partyName(code)}</td>
                <td data-label="Mentions">{words.number(mentions)}</td>
                <td data-label="Reports">{words.number(reports)}</td>
                <td class="example" dir="auto">{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function roleText(role: Listed["roles"][number]): string {
  return [`${role.name}, ${words.countryName(role.country)}`, years(role)].filter(Boolean).join("; ");
}

function years({ from, to }: { from: string; to: string }): string {
  if (!from && !to) return "";
  if (!to) return `since ${from}`;
  return from ? `${from} to ${to}` : `until ${to}`;
}
