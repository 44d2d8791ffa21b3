// Deciding about one event after the other, the most doubtful first. Nobody sees what others decided
// about an event before having decided: the server sees to that.
import { useEffect, useRef, useState } from "preact/hooks";
import { Problem } from "../api";
import { Decide } from "../decide";
import { type Decision, decide, told } from "../decision";
import type { Event, EventPage } from "../event";
import { AgreementTable, type Agreement } from "../history";
import * as words from "../names";
import type { Route } from "../route";
import { current, mayDecide } from "../session";
import { useGet } from "../use-get";
import { EventDetails } from "./event";

const ORDERS = [
  ["confidence", "Least sure first"],
  ["disagreement", "Most disputed first"],
] as const;

/** As many as the server tells at once. */
const MOST = 100;

export function Review({ route }: { route: Route }) {
  const by = route.query.get("by") ?? "confidence";
  return (
    <>
      <div class="bar head">
        <h1>Review</h1>
        <nav class="tabs" aria-label="Order">
          {ORDERS.map(([key, label]) => <a key={key} href={`/review?by=${key}`} aria-current={by === key ? "page" : undefined}>{label}</a>)}
        </nav>
      </div>
      {mayDecide() ? <Queue key={by} by={by} /> : <p>Deciding about events takes the role of a coder; you are logged in to look.</p>}
      <Agreed />
    </>
  );
}

function Queue({ by }: { by: string }) {
  const [round, setRound] = useState(0);
  const { data, problem } = useGet<{ events: Event[] }>(`/queue?by=${by}`, round);
  const [gone, setGone] = useState<string[]>([]);
  const [back, setBack] = useState<string | null>(null);
  const [done, setDone] = useState<Decision[]>([]);
  const [said, setSaid] = useState("");
  if (problem) return <p class="problem" role="alert">{problem}</p>;
  if (!data) return <p class="status">Loading …</p>;
  const left = data.events.map(({ id }) => id).filter((id) => !gone.includes(id));
  const order = back ? [back, ...left.filter((id) => id !== back)] : left;
  const id = order[0];
  const next = () => {
    setBack(null);
    if (order.length === 1 && data.events.length === MOST) setRound(round + 1);
    else setGone([...gone, id!]);
  };
  const decided = (decision: Decision) => {
    setDone([...done, decision]);
    setSaid(`You ${told(decision)}.`);
    if (decision.decision === "accept" || decision.decision === "reject") return next();
    setBack(null);
    setRound(round + 1);
  };
  const again = () => {
    setGone([]);
    setRound(round + 1);
  };
  const undo = async () => {
    const last = done[done.length - 1];
    if (!last) return;
    try {
      await decide({ decision: "undo", number: last.number, reason: "" });
      setDone(done.slice(0, -1));
      setGone(gone.filter((id) => id !== last.event));
      setSaid(`Undone: you ${told(last)}.`);
      setBack(last.event);
      setRound(round + 1);
    } catch (fault) {
      setSaid((fault as Problem).message);
    }
  };
  const others = [
    { key: "u", label: "Undo", run: () => void undo(), off: done.length === 0 },
    { key: "n", label: "Skip", run: next },
  ];
  return (
    <>
      <p class="about">
        {order.length >= MOST ? `${MOST} or more` : words.number(order.length)} to decide
        {done.length > 0 && `, ${words.number(done.length)} decided now`}.
        {current().role === "coder" && " What others decided is hidden until you have decided."}
      </p>
      <p class="outcome" role="status">{said}</p>
      {id ? <Item key={`${id} ${round}`} id={id} others={others} onDecided={decided} onGone={next} />
        : <Finished onUndo={done.length > 0 ? undo : null} skipped={gone.length > done.length} onAgain={again} />}
    </>
  );
}

function Finished({ onUndo, skipped, onAgain }: { onUndo: (() => void) | null; skipped: boolean; onAgain: () => void }) {
  return (
    <p>
      Nothing is left to decide in this order.{" "}
      {onUndo && <button type="button" onClick={onUndo}>Undo the last decision</button>}{" "}
      {skipped && <button type="button" onClick={onAgain}>Back to what was skipped</button>}
    </p>
  );
}

interface ItemProps {
  id: string;
  others: { key: string; label: string; run: () => void; off?: boolean }[];
  onDecided: (decision: Decision) => void;
  /** where the event has become part of another */
  onGone: () => void;
}

function Item({ id, others, onDecided, onGone }: ItemProps) {
  const { data, problem } = useGet<EventPage>(`/events/${encodeURIComponent(id)}`);
  const top = useRef<HTMLElement>(null);
  useEffect(() => {
    if (data && document.activeElement === document.body) top.current?.focus({ preventScroll: true });
  }, [data]);
  useEffect(() => {
    if (problem) onGone();
  }, [problem]);
  if (!data) return <p class="status">Loading …</p>;
  return (
    <article ref={top} tabIndex={-1} class={`event q-${words.quadClass(data.event.quad)}`}>
      <Decide page={data} onDecided={onDecided} others={others} />
      <EventDetails page={data} decisions={[]} level={2} />
      <p class="about small">The coder is {sureness(data)}% sure of its surest mention. <a href={`/events/${id}`}>The event’s own page</a></p>
    </article>
  );
}

const sureness = ({ mentions }: EventPage): number => Math.round(100 * Math.max(...mentions.map(({ confidence }) => confidence)));

function Agreed() {
  const { data } = useGet<Agreement[]>("/agreement");
  return (
    <section>
      <h2>Agreement</h2>
      {data && <AgreementTable agreements={data} />}
    </section>
  );
}
