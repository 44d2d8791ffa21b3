// What people decide about events, as the server takes it and tells it.
import { post } from "./api";
import type { Days, EventPlace, Figure } from "./event";
import * as words from "./names";
import type { Party } from "./record";

export interface Decision {
  number: number;
  at: string;
  by: string;
  decision: "accept" | "reject" | "edit" | "merge" | "split" | "undo";
  event: string;
  mentions: string[];
  field: string | null;
  value: unknown;
  reason: string | null;
  undoes: number | null;
  /** whether it was not undone */
  stands: boolean;
}

export type Draft =
  | { decision: "accept"; event: string }
  | { decision: "reject"; event: string; reason: string }
  | { decision: "edit"; event: string; field: string; value: unknown; reason: string }
  | { decision: "merge"; event: string; events: string[]; reason: string }
  | { decision: "split"; event: string; mentions: string[]; reason: string }
  | { decision: "undo"; number: number; reason: string };

export const decide = (draft: Draft): Promise<Decision> => post<Decision>("/decisions", draft);

const FIELDS: Record<string, string> = {
  type: "what",
  actors: "who",
  recipients: "to whom",
  date: "when",
  place: "where",
  auxiliary: "standing",
};

export const fieldName = (field: string): string => FIELDS[field] ?? words.plain(field);

/** A field's value in words. */
export function valueText(field: string, value: unknown): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return field === "auxiliary" ? words.standing("") : "nothing";
  switch (field) {
    case "type":
      return words.typeName(value as string);
    case "actors":
    case "recipients":
      return (value as Party[]).map((party) => party.name).join(", ");
    case "date": {
      const date = value as Partial<Days> & { from: string };
      return words.days({ to: date.from, precision: "day", ...date });
    }
    case "place":
      return words.placeName(value as EventPlace);
    case "auxiliary":
      return words.standing((value as string[]).join("|"));
    case "modes":
    case "contexts":
      return (value as string[]).map(words.plain).join(", ");
    default:
      return words.figureText("", value as Figure).trim();
  }
}

/** What somebody decided, as the end of "ana …". */
export function told(decision: Decision): string {
  switch (decision.decision) {
    case "accept":
      return "accepted it";
    case "reject":
      return decision.reason ? `rejected it: not an event because ${decision.reason}` : "rejected it";
    case "edit":
      return `changed ${fieldName(decision.field!)} to ${valueText(decision.field!, decision.value)}${because(decision)}`;
    case "merge":
      return `merged it with another event${because(decision)}`;
    case "split":
      return `split off ${words.plural(decision.mentions.length, "mention")}${because(decision)}`;
    case "undo":
      return `undid decision ${decision.undoes}${because(decision)}`;
  }
}

const because = ({ reason }: Decision): string => (reason ? `, because ${reason}` : "");
