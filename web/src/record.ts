// The record of an event mention and the annotations of a report, as the server sends them: the
// schema is knowledge/schemas/record.schema.json. Offsets count Unicode code points.

export interface Words {
  begin: number | null;
  end: number | null;
  text: string | null;
}

export interface Party {
  name: string;
  country: string | null;
  sectors: string[];
  code: string;
  id: string;
}

export interface Actor extends Party, Words {
  via: string;
}

export interface EventDate extends Words {
  from: string | null;
  to: string | null;
  precision: string | null;
  basis: string;
}

export interface Place extends Words {
  name: string;
  feature: string;
  country: string | null;
  admin1: string | null;
  latitude: number | null;
  longitude: number | null;
  precision: string;
}

export interface Toll extends Words {
  kind: string;
  low: number | null;
  high: number | null;
  best: number | null;
  hedge: string;
  cumulative: boolean;
  victims: string | null;
}

export interface Amount extends Words {
  kind: string;
  value: number;
  unit: string;
}

export interface Mention {
  id: string;
  event_id: string;
  report: ReportData;
  sentence: number;
  text: string;
  trigger: Words;
  type: string;
  modes: string[];
  contexts: { name: string; scope: string }[];
  quad: string;
  score: number;
  cameo: string;
  auxiliary: string[];
  actors: Actor[];
  recipients: Actor[];
  date: EventDate;
  place: Place | null;
  toll: Toll[];
  amounts: Amount[];
  attribution: { speaker: string; verb: string; begin: number; end: number } | null;
  confidence: number;
  frame: string;
  versions: { coder: string; knowledge: string; model: string };
}

export interface ReportData {
  id: string;
  title: string | null;
  url: string | null;
  publisher: string | null;
  published: string | null;
  language: string;
}

export interface Span {
  begin: number;
  end: number;
}

export interface Rejected extends Span {
  sentence: number;
  text: string;
  frame: string;
  reason: string;
}

/** What a list of reports shows of one. */
export type ReportHead = Pick<ReportData, "id" | "title" | "publisher" | "published">;

export interface CodedReport {
  report: ReportData;
  /** of a stored one: the reports that tell this story in the same words, the first of them first */
  same_story?: ReportHead[];
  text: string;
  blocks: (Span & { kind: string })[];
  sentences: Span[];
  events: Mention[];
  rejected: Rejected[];
  actors: Actor[];
  places: Place[];
  times: (Words & { type: string; value: string; from: string | null; to: string | null })[];
}
