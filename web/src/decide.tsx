// Deciding about one event: buttons with keys, and a form for those decisions that need more.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Decision, decide, type Draft } from "./decision";
import { EditForm } from "./edit-form";
import type { Event, EventPage } from "./event";
import { Headline } from "./event-note";
import * as words from "./names";
import { useGet } from "./use-get";

type Form = "reject" | "edit" | "merge" | "split";

interface Props {
  /** of one event: give the element its id as key, so that no form stays open for the next */
  page: EventPage;
  /** after a decision was taken down */
  onDecided: (decision: Decision) => void;
  /** what else there is to do, each with its key */
  others?: Action[];
}

export interface Action {
  key: string;
  label: string;
  run: () => void;
  off?: boolean;
}

export function Decide({ page, onDecided, others = [] }: Props) {
  const { event, mentions } = page;
  const [form, setForm] = useState<Form | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [keys, setKeys] = useState(true);
  const send = async (draft: Draft) => {
    try {
      const decision = await decide(draft);
      setForm(null);
      setProblem(null);
      onDecided(decision);
    } catch (fault) {
      setProblem((fault as Error).message);
    }
  };
  const toggle = (next: Form) => () => setForm(form === next ? null : next);
  const actions: Action[] = [
    { key: "a", label: "Accept", run: () => void send({ decision: "accept", event: event.id }) },
    { key: "r", label: "Reject", run: toggle("reject") },
    { key: "e", label: "Edit", run: toggle("edit") },
    { key: "m", label: "Merge", run: toggle("merge") },
    { key: "s", label: "Split", run: toggle("split"), off: mentions.length < 2 },
    ...others,
  ];
  useKeys(keys ? actions : [], () => setForm(null));
  return (
    <section class="decide" aria-label="Decide about this event">
      <div class="bar">
        {actions.map(({ key, label, run, off }) => (
          <button key={key} type="button" disabled={off} aria-keyshortcuts={keys ? key : undefined} aria-expanded={isForm(label) ? form === label.toLowerCase() : undefined} onClick={run}>
            {label}{keys && <kbd aria-hidden="true">{key}</kbd>}
          </button>
        ))}
        <label class="about small"><input type="checkbox" checked={keys} onChange={(change) => setKeys(change.currentTarget.checked)} /> letter keys</label>
      </div>
      {problem && <p class="problem" role="alert">{problem}</p>}
      {form === "reject" && <RejectForm onDone={(reason) => void send({ decision: "reject", event: event.id, reason })} />}
      {form === "edit" && <EditForm page={page} onDone={(field, value, reason) => void send({ decision: "edit", event: event.id, field, value, reason })} />}
      {form === "merge" && <MergeForm event={event} onDone={(events, reason) => void send({ decision: "merge", event: event.id, events, reason })} />}
      {form === "split" && <SplitForm page={page} onDone={(apart, reason) => void send({ decision: "split", event: event.id, mentions: apart, reason })} />}
    </section>
  );
}

const isForm = (label: string): boolean => ["Reject", "Edit", "Merge", "Split"].includes(label);

/** Letters do what the buttons do, from the moment the buttons are there, except while somebody writes; Escape leaves a form. */
function useKeys(actions: Action[], onEscape: () => void): void {
  const latest = useRef({ actions, onEscape });
  latest.current = { actions, onEscape };
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key === "Escape") return latest.current.onEscape();
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if ((event.target as Element).closest?.("input:not([type=checkbox], [type=radio]), textarea, select")) return;
      const action = latest.current.actions.find(({ key, off }) => key === event.key && !off);
      if (!action) return;
      event.preventDefault();
      action.run();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);
}

/** Puts the cursor into a form's first field when it appears. */
export function useFirst<E extends HTMLElement>() {
  const first = useRef<E>(null);
  useEffect(() => first.current?.focus(), []);
  return first;
}

const REASONS = ["it is a figure of speech", "it did not happen", "it is about sport or art", "it is an opinion or a forecast", "it is told elsewhere already"];

function RejectForm({ onDone }: { onDone: (reason: string) => void }) {
  const first = useFirst<HTMLInputElement>();
  const [reason, setReason] = useState("");
  return (
    <form class="decision" onSubmit={(event) => { event.preventDefault(); onDone(reason); }}>
      <label>
        This is not an event because …
        <input ref={first} list="reasons" maxLength={2000} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>
      <datalist id="reasons">{REASONS.map((text) => <option key={text} value={text} />)}</datalist>
      <button type="submit">Reject</button>
    </form>
  );
}

const DAY = 86_400_000;
const NEAR_DAYS = 7;

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Events about the same days. */
function near({ date }: Event, text: string): string {
  const query = new URLSearchParams({ limit: "200" });
  const shifted = (day: string, by: number) => new Date(time(day) + by * DAY).toISOString().slice(0, 10);
  if (date?.from) {
    query.set("from", shifted(date.from, -NEAR_DAYS));
    query.set("to", shifted(date.to ?? date.from, NEAR_DAYS));
  }
  if (text) query.set("text", text);
  return `/events?${query}`;
}

/** How much speaks for two events being one: equal type, place and parties, and days that are near. */
function likeness(a: Event, b: Event): number {
  const parties = (event: Event) => [...event.actors, ...event.recipients].map(({ code, name }) => (code === "---" ? name : code));
  const shared = parties(a).filter((party) => parties(b).includes(party)).length;
  const place = a.place && b.place ? (a.place.name === b.place.name ? 2 : a.place.country === b.place.country ? 1 : -2) : 0;
  const apart = a.date?.from && b.date?.from ? Math.abs(time(a.date.from) - time(b.date.from)) / DAY : NEAR_DAYS;
  return 2 * Number(a.type === b.type) + shared + place - apart / NEAR_DAYS;
}

const MOST_SHOWN = 20;

function MergeForm({ event, onDone }: { event: Event; onDone: (events: string[], reason: string) => void }) {
  const first = useFirst<HTMLInputElement>();
  const [text, setText] = useState("");
  const { data, problem } = useGet<{ events: Event[] }>(near(event, text));
  const [chosen, setChosen] = useState<string[]>([]);
  const others = (data?.events ?? []).filter(({ id }) => id !== event.id).sort((a, b) => likeness(event, b) - likeness(event, a));
  return (
    <form class="decision" onSubmit={(submit) => { submit.preventDefault(); if (chosen.length > 0) onDone(chosen, ""); }}>
      <label>
        Events of these days, the most alike first; those with the words{" "}
        <input ref={first} type="search" maxLength={200} onChange={(change) => setText(change.currentTarget.value.trim())} />
      </label>
      {problem && <p class="problem" role="alert">{problem}</p>}
      <fieldset>
        <legend>Which of these are the same event?</legend>
        {data && others.length === 0 && <p class="about">No other event of these days is known.</p>}
        {others.slice(0, MOST_SHOWN).map((other) => (
          <Choice key={other.id} id={other.id} chosen={chosen} onChoose={setChosen}>
            <Headline mention={other} />
            <span class="about"> {[other.date && words.days(other.date), other.place && words.shortPlace(other.place), words.plural(other.reports, "report")].filter(Boolean).join(", ")}</span>
          </Choice>
        ))}
      </fieldset>
      <button type="submit" disabled={chosen.length === 0}>Merge</button>
    </form>
  );
}

function SplitForm({ page, onDone }: { page: EventPage; onDone: (mentions: string[], reason: string) => void }) {
  const [chosen, setChosen] = useState<string[]>([]);
  return (
    <form class="decision" onSubmit={(submit) => { submit.preventDefault(); onDone(chosen, ""); }}>
      <fieldset>
        <legend>Which of these tell of another event?</legend>
        {page.mentions.map((mention) => (
          <Choice key={mention.id} id={mention.id} chosen={chosen} onChoose={setChosen}>
            <q>{mention.text}</q> <span class="about">{mention.report.publisher ?? mention.report.title}</span>
          </Choice>
        ))}
      </fieldset>
      <button type="submit" disabled={chosen.length === 0 || chosen.length === page.mentions.length}>Split off</button>
    </form>
  );
}

interface ChoiceProps {
  id: string;
  chosen: string[];
  onChoose: (ids: string[]) => void;
  children: preact.ComponentChildren;
}

function Choice({ id, chosen, onChoose, children }: ChoiceProps) {
  return (
    <label class="choice">
      <input type="checkbox" checked={chosen.includes(id)} onChange={(change) => onChoose(change.currentTarget.checked ? [...chosen, id] : chosen.filter((other) => other !== id))} />
      <span>{children}</span>
    </label>
  );
}
