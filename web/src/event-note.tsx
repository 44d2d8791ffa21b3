// One event mention in words: who did what to whom, when, where, with what toll; and why.
import * as words from "./names";
import type { Actor, Mention, Party } from "./record";

export function Parties({ actors, role }: { actors: Party[]; role: "actor" | "recipient" }) {
  return (
    <>
      {actors.map((actor, i) => {
        const about = words.about(actor);
        return (
          <span key={i}>
            {i > 0 && (i === actors.length - 1 ? " and " : ", ")}
            <span class={`party p-${role}`}>{i === 0 && role === "actor" ? words.capital(actor.name) : actor.name}</span>
            {about && <span class="about"> ({about})</span>}
          </span>
        );
      })}
    </>
  );
}

/** "Houthis (Yemen, rebels) attacked Hodeida": the event as a sentence. */
interface Told {
  actors: Party[];
  recipients: Party[];
  type: string;
  modes: string[];
}

export function Headline({ mention }: { mention: Told }) {
  const { actors, recipients, type, modes } = mention;
  return (
    <span class="headline">
      {actors.length ? <Parties actors={actors} role="actor" /> : <span class="nobody">Somebody</span>}{" "}
      <span class="did">{words.verb(type, modes, recipients.length > 0)}</span>{" "}
      <Parties actors={recipients} role="recipient" />
    </span>
  );
}

export function Kind({ mention }: { mention: Pick<Mention, "type" | "quad" | "modes" | "auxiliary"> }) {
  return (
    <span class="kind">
      <span class={`quad q-${words.quadClass(mention.quad)}`} title={mention.quad.toLowerCase()}>
        {words.typeName(mention.type)}
      </span>
      {mention.modes.length > 0 && <span class="modes">{mention.modes.map(words.plain).join(", ")}</span>}
      {mention.auxiliary.map((standing) => (
        <span key={standing} class="standing">
          {words.STANDING[standing] ?? standing}
        </span>
      ))}
    </span>
  );
}

export function Circumstances({ mention }: { mention: Mention }) {
  const date = words.days(mention.date);
  const guessed = mention.date.basis !== "stated";
  return (
    <span class="circumstances">
      {date && (
        <span class="c-date" title={guessed ? "The sentence does not say the date itself." : undefined}>
          {guessed ? `about ${date}` : date}
        </span>
      )}
      {mention.place && <span class="c-place">{words.placeName(mention.place)}</span>}
      {mention.toll.map((toll, i) => (
        <span key={i} class="c-toll">
          {words.tollText(toll)}
        </span>
      ))}
    </span>
  );
}

interface NoteProps {
  mention: Mention;
  chosen: boolean;
  onChoose: (id: string | null) => void;
  /** where the event has a page of its own */
  href?: string;
}

export function EventNote({ mention, chosen, onChoose, href }: NoteProps) {
  return (
    <article
      class={`note q-${words.quadClass(mention.quad)}${chosen ? " chosen" : ""}`}
      onMouseEnter={() => onChoose(mention.id)}
      onMouseLeave={() => onChoose(null)}
      onFocusIn={() => onChoose(mention.id)}
      onFocusOut={() => onChoose(null)}
    >
      <Kind mention={mention} />
      <Headline mention={mention} />
      <Circumstances mention={mention} />
      <details>
        <summary>Why</summary>
        <Reasons mention={mention} />
        {href && <a href={href}>The event in all reports</a>}
      </details>
    </article>
  );
}

/** Each value with the words that say it. */
export function Reasons({ mention }: { mention: Mention }) {
  const people = (label: string, role: string, actors: Actor[]) =>
    actors.map((actor, i) => (
      <Row key={role + i} label={label} role={role} words={actor.text}>
        {actor.name}
        {words.about(actor) && `, ${words.about(actor)}`}; found {words.via(actor.via)}
        <code class="code">{actor.code}</code>
      </Row>
    ));
  return (
    <dl class="reasons">
      <Row label="What" role="trigger" words={mention.trigger.text}>
        {words.typeName(mention.type)}
        {mention.modes.length > 0 && `, ${mention.modes.map(words.plain).join(", ")}`}
        <a class="code" href={`/knowledge?q=${encodeURIComponent(mention.frame)}`}>
          {mention.frame}
        </a>
      </Row>
      {people("Who", "actor", mention.actors)}
      {people("To whom", "recipient", mention.recipients)}
      <Row label="When" role="date" words={mention.date.text}>
        {words.days(mention.date) || "not known"}
        {mention.date.basis !== "stated" && mention.date.from && `, ${BASIS[mention.date.basis] ?? ""}`}
      </Row>
      {mention.place && (
        <Row label="Where" role="place" words={mention.place.text}>
          {words.placeName(mention.place)}, known to the {words.plain(mention.place.precision)}
        </Row>
      )}
      {mention.toll.map((toll, i) => (
        <Row key={i} label="Toll" role="toll" words={toll.text}>
          {words.tollText(toll)}
          {toll.victims && `: ${toll.victims}`}
        </Row>
      ))}
      {mention.amounts.map((amount, i) => (
        <Row key={i} label="Amount" role="amount" words={amount.text}>
          {words.number(amount.value)} {amount.unit}
        </Row>
      ))}
      {mention.attribution && (
        <Row label="Says" role="source" words={mention.attribution.speaker}>
          {mention.attribution.verb}
        </Row>
      )}
      {mention.contexts.length > 0 && (
        <Row label="Context" role="context" words={null}>
          {mention.contexts.map((context) => words.plain(context.name)).join(", ")}
        </Row>
      )}
      <Row label="Sure" role="confidence" words={null}>
        {Math.round(mention.confidence * 100)}%
      </Row>
    </dl>
  );
}

const BASIS: Record<string, string> = {
  published: "the day of the report",
  inferred: "from what the story says elsewhere",
};

interface RowProps {
  label: string;
  role: string;
  words: string | null;
  children: preact.ComponentChildren;
}

function Row({ label, role, words, children }: RowProps) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {words && <q class={`m-${role}`}>{words}</q>} <span class="meaning">{children}</span>
      </dd>
    </>
  );
}
