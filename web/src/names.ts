// Words for codes: nobody should have to read "SYR GOV" or "heavy-weapons".
import { get } from "./api";
import type { Actor, Place, Toll } from "./record";

export interface TypeName {
  code: string;
  quad: string;
  score: number;
  modes: string[];
}

interface Names {
  countries: Record<string, string>;
  sectors: Record<string, string>;
  types: TypeName[];
}

let names: Names = { countries: {}, sectors: {}, types: [] };

/** Fetched once, before the first view is shown. */
export async function loadNames(): Promise<void> {
  names = await get<Names>("/names");
}

export const types = (): TypeName[] => names.types;

/** [with a recipient, without one, as a noun] */
const VERBS: Record<string, [string, string, string]> = {
  AGREE: ["agreed with", "agreed", "Agreement"],
  CONSULT: ["met or spoke with", "held talks", "Talks"],
  SUPPORT: ["backed", "voiced support", "Support"],
  CONCEDE: ["yielded to", "yielded", "Concession"],
  COOPERATE: ["cooperated with", "cooperated", "Cooperation"],
  AID: ["gave aid to", "gave aid", "Aid"],
  RETREAT: ["eased off toward", "eased off", "Retreat"],
  REQUEST: ["made a demand of", "made a demand", "Demand"],
  ACCUSE: ["accused", "made an accusation", "Accusation"],
  REJECT: ["rebuffed", "refused", "Refusal"],
  THREATEN: ["threatened", "made a threat", "Threat"],
  PROTEST: ["protested against", "protested", "Protest"],
  SANCTION: ["imposed sanctions on", "imposed sanctions", "Sanction"],
  MOBILIZE: ["mobilised against", "mobilised", "Mobilisation"],
  COERCE: ["used coercion on", "used coercion", "Coercion"],
  ASSAULT: ["attacked", "attacked", "Assault"],
};

export function verb(type: string, toSomebody: boolean): string {
  return VERBS[type]?.[toSomebody ? 0 : 1] ?? plain(type).toLowerCase();
}

/** A type as a noun: "Assault". */
export function typeName(type: string): string {
  return VERBS[type]?.[2] ?? capital(plain(type).toLowerCase());
}

/** "heavy-weapons" as "heavy weapons". */
export function plain(code: string): string {
  return code.replace(/[-_]/g, " ");
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function countryName(code: string): string {
  return names.countries[code] ?? code;
}

export function sectorName(code: string): string {
  return names.sectors[code] ?? code;
}

/** "Yemen, rebels"; empty where nothing is known. */
export function affiliation(country: string | null, sectors: string[]): string {
  const parts = country ? [countryName(country)] : [];
  return parts.concat(sectors.map(sectorName)).join(", ");
}

/** What an actor is besides its name; empty where that would repeat the name. */
export function about(actor: Pick<Actor, "name" | "country" | "sectors">): string {
  const text = affiliation(actor.country, actor.sectors);
  return text === actor.name ? "" : text;
}

const VIA: Record<string, string> = {
  name: "by name",
  title: "by title",
  nationality: "by nationality",
  metonym: "by a place that stands for it",
  coreference: "by reference to an earlier mention",
  agent: "by what kind of people the words name",
};

export const via = (code: string): string => VIA[code] ?? plain(code);

export const STANDING: Record<string, string> = {
  historical: "past history",
  future: "planned or expected",
  hypothetical: "not certain to have happened",
  negation: "said not to have happened",
};

export function quadClass(quad: string): string {
  return quad.toLowerCase().replace(" ", "-");
}

const DAY = new Intl.DateTimeFormat("en-GB", {
  weekday: "short",
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const SHORT = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

/** A day as people write it; the input where it is no date. */
export function day(iso: string): string {
  const date = new Date(iso.slice(0, 10) + "T00:00:00Z");
  return Number.isNaN(date.getTime()) ? iso : DAY.format(date);
}

export function shortDay(iso: string): string {
  const date = new Date(iso.slice(0, 10) + "T00:00:00Z");
  return Number.isNaN(date.getTime()) ? iso : SHORT.format(date);
}

export interface Days {
  from: string | null;
  to: string | null;
  precision: string | null;
}

/** "Fri, 5 Mar 2021", "March 2021", "2021", or from one day to another. */
export function days({ from, to, precision }: Days): string {
  if (!from) return "";
  if (from === to) return day(from);
  if (precision === "year" && to?.slice(0, 4) === from.slice(0, 4)) return from.slice(0, 4);
  if (precision === "month" && to?.slice(0, 7) === from.slice(0, 7)) {
    return MONTH.format(new Date(from + "T00:00:00Z"));
  }
  return to ? `${shortDay(from)} – ${shortDay(to)}` : `from ${shortDay(from)}`;
}

/** "Al Ḩudaydah, Yemen": the province only where its name is not the place's own. */
export function placeName(place: Pick<Place, "name" | "country" | "admin1">): string {
  const country = place.country ? countryName(place.country) : "";
  const parts: string[] = [];
  for (const part of [place.name, place.admin1 ?? "", country]) {
    if (part && !parts.some((other) => letters(other) === letters(part))) parts.push(part);
  }
  return parts.join(", ");
}

/** Without marks and signs, for comparing spellings of one name. */
function letters(name: string): string {
  return name.normalize("NFD").replace(/[^\p{L}]/gu, "").toLowerCase();
}

const HEDGES: Record<string, string> = {
  "at-least": "at least ",
  "at-most": "up to ",
  about: "about ",
  vague: "about ",
};

const NUMBER = new Intl.NumberFormat("en-GB");

export const number = (value: number): string => NUMBER.format(value);

export function tollText(toll: Pick<Toll, "kind" | "low" | "high" | "best" | "hedge" | "cumulative" | "text">): string {
  const best = toll.best ?? toll.low ?? toll.high;
  const figure = best === null ? (toll.text ?? "some") : (HEDGES[toll.hedge] ?? "") + number(best);
  return `${figure} ${toll.kind}${toll.cumulative ? " in all" : ""}`;
}
