// An event of the store, as the server sends it: the values that a rule decided on, and what each
// report claims (knowledge/schemas/event.schema.json).
import type { Mention, Party } from "./record";

export interface Figure {
  /** whether it sums up more than this event */
  cumulative?: boolean;
  low: number | null;
  best: number | null;
  high: number | null;
}

export interface EventPlace {
  name: string;
  country: string | null;
  admin1: string | null;
  latitude: number | null;
  longitude: number | null;
  precision: string;
}

export interface Days {
  from: string | null;
  to: string | null;
  precision: string | null;
  basis: string;
}

export interface Event {
  id: string;
  type: string;
  quad: string;
  score: number;
  modes: string[];
  contexts: string[];
  auxiliary: string[];
  actors: Party[];
  recipients: Party[];
  date: Days | null;
  place: EventPlace | null;
  tolls: Record<string, Figure>;
  reports: number;
  origins: number;
  mentions: number;
  first_published: string | null;
  last_published: string | null;
  disputed: string[];
  status: string;
  rule: string;
  aggregation: string;
  text: string;
}

export interface Claim {
  mentions: string[];
  origins: number;
}

export interface Decided<V> {
  value: V | null;
  disputed: boolean;
  why: string;
  claims: (V & Claim)[];
}

export interface Claims {
  type: Decided<{ type: string }>;
  actors: Decided<{ parties: Party[] }>;
  recipients: Decided<{ parties: Party[] }>;
  date: Decided<Days>;
  place: Decided<EventPlace>;
  tolls: (Figure & { kind: string; disputed: boolean; why: string; claims: (Figure & Claim)[] })[];
}

/** A mention of an event, with where its sentence begins in its report. */
export type Telling = Mention & { begin?: number };

export interface EventPage {
  event: Event;
  claims?: Claims;
  mentions: Telling[];
}
