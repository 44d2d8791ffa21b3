// A coded report as a page with notes in its margin: each paragraph with its marks, and beside it
// the events that it tells.
import { useMemo, useState } from "preact/hooks";
import { EventNote } from "./event-note";
import { type Mark, marksOf, Text } from "./marks";
import { Marked } from "./marked";
import { capital, plain } from "./names";
import type { CodedReport, Span } from "./record";

const within = (inner: Span, outer: Span) => inner.begin >= outer.begin && inner.begin < outer.end;

interface Props {
  coded: CodedReport;
  /** whether the events are in a store and have pages */
  stored?: boolean;
  /** marks besides those of events */
  found?: Mark[];
}

const NO_MARKS: Mark[] = [];

export function Transcript({ coded, stored = false, found = NO_MARKS }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const text = useMemo(() => new Text(coded.text), [coded]);
  const marks = useMemo(() => [...coded.events.flatMap(marksOf), ...found], [coded, found]);
  return (
    <div class="transcript">
      {coded.blocks.map((block) => (
        <Paragraph key={block.begin} {...{ coded, stored, block, text, marks, chosen, setChosen }} />
      ))}
    </div>
  );
}

interface ParagraphProps {
  coded: CodedReport;
  stored: boolean;
  block: Span & { kind: string };
  text: Text;
  marks: Mark[];
  chosen: string | null;
  setChosen: (id: string | null) => void;
}

function Paragraph({ coded, stored, block, text, marks, chosen, setChosen }: ParagraphProps) {
  const events = coded.events.filter((event) => event.trigger.begin !== null && within({ begin: event.trigger.begin, end: 0 }, block));
  const rejected = coded.rejected.filter((rejection) => within(rejection, block));
  const own = chosen && events.some((event) => event.id === chosen) ? chosen : null;
  const Tag = block.kind === "headline" ? "h2" : "p";
  return (
    <section class={`row b-${block.kind}`}>
      <Tag dir="auto">
        <Marked text={text} within={block} marks={marks} chosen={own} onChoose={setChosen} />
      </Tag>
      <div class="margin">
        {events.map((event) => (
          <EventNote
            key={event.id}
            mention={event}
            chosen={event.id === chosen}
            onChoose={setChosen}
            href={stored ? `/events/${event.event_id}` : undefined}
          />
        ))}
        {rejected.length > 0 && (
          <details class="rejected">
            <summary>
              {rejected.length} {rejected.length === 1 ? "reading" : "readings"} rejected
            </summary>
            <ul>
              {rejected.map((rejection, i) => (
                <li key={i}>
                  <q>{rejection.text}</q> is no {plain(rejection.frame.replace(".", ": "))}: {rejection.reason}
                </li>
              ))}
            </ul>
          </details>
        )}
        {events.length === 0 && rejected.length === 0 && <Uncoded kind={block.kind} />}
      </div>
    </section>
  );
}

const NOT_READ: Record<string, string> = {
  dateline: "place and date of the story",
  byline: "who wrote it",
  date: "when it was published",
  subhead: "sub-heading",
  furniture: "not part of the story",
};

function Uncoded({ kind }: { kind: string }) {
  return <p class="uncoded">{capital(NOT_READ[kind] ?? "no event found")}</p>;
}

export function Legend() {
  const roles = [
    ["trigger", "what"],
    ["actor", "who"],
    ["recipient", "to whom"],
    ["date", "when"],
    ["place", "where"],
    ["toll", "toll"],
    ["amount", "amount"],
    ["source", "who says so"],
  ];
  return (
    <p class="legend" aria-label="What the marks mean">
      {roles.map(([role, label]) => (
        <mark key={role} class={`m-${role}`}>
          {label}
        </mark>
      ))}
    </p>
  );
}
