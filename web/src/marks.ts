// Which words of a text carry which marks. The server counts code points and JavaScript UTF-16
// units: a text is cut once, and all offsets are looked up in it.
import { about, days, placeName, via } from "./names";
import type { CodedReport, Mention, Span, Words } from "./record";

export interface Mark extends Span {
  /** what the words say: "actor", "recipient", "trigger", "date", "place", "toll" ... */
  role: string;
  /** id of the event mention that they say it of */
  owner: string;
  note: string;
}

export interface Piece {
  text: string;
  marks: Mark[];
}

/** A text whose code points can be reached by number. */
export class Text {
  private readonly characters: string[];

  constructor(text: string) {
    this.characters = Array.from(text);
  }

  get length(): number {
    return this.characters.length;
  }

  slice(begin: number, end: number): string {
    return this.characters.slice(begin, end).join("");
  }
}

/** The stretch in pieces, each with all marks that cover it. */
export function pieces(text: Text, within: Span, marks: Mark[]): Piece[] {
  const near = marks.filter((mark) => mark.begin < within.end && mark.end > within.begin);
  const cuts = new Set([within.begin, within.end]);
  for (const mark of near) {
    cuts.add(Math.max(mark.begin, within.begin));
    cuts.add(Math.min(mark.end, within.end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).map((end, i) => {
    const begin = sorted[i]!;
    const covering = near.filter((mark) => mark.begin <= begin && mark.end >= end);
    return { text: text.slice(begin, end), marks: covering };
  });
}

/** What the stages before found, whether or not an event has it. No event owns these marks. */
export function marksOfFound({ actors, places, times }: Pick<CodedReport, "actors" | "places" | "times">): Mark[] {
  const found: Mark[] = [];
  const add = (role: string, { begin, end }: Words, note: string) => {
    if (begin !== null && end !== null) found.push({ role: `found-${role}`, owner: "", note, begin, end });
  };
  for (const actor of actors) {
    const side = about(actor);
    add("actor", actor, `somebody: ${actor.name}${side && `, ${side}`}, found ${via(actor.via)}`);
  }
  places.forEach((place) => add("place", place, `place: ${placeName(place)}, known to the ${place.precision}`));
  times.forEach((time) => add("date", time, `time: ${days({ precision: null, ...time }) || time.value}`));
  return found;
}

/** The marks of an event mention: every value that words say. */
export function marksOf(mention: Mention): Mark[] {
  const marks: Mark[] = [];
  const add = (role: string, words: Words | null, note: string) => {
    if (words && words.begin !== null && words.end !== null) {
      marks.push({ role, owner: mention.id, note, begin: words.begin, end: words.end });
    }
  };
  add("trigger", mention.trigger, "what happened");
  mention.actors.forEach((actor) => add("actor", actor, `who: ${actor.name}`));
  mention.recipients.forEach((actor) => add("recipient", actor, `to whom: ${actor.name}`));
  add("date", mention.date, "when");
  add("place", mention.place, "where");
  mention.toll.forEach((toll) => add("toll", toll, toll.kind));
  mention.amounts.forEach((amount) => add("amount", amount, amount.kind));
  if (mention.attribution) {
    add("source", { ...mention.attribution, text: mention.attribution.speaker }, "who says so");
  }
  return marks;
}
