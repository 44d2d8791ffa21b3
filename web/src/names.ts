// Words for codes: nobody should have to read "SYR GOV" or "heavy-weapons".
import { get } from "./api";
import type { Figure } from "./event";
import type { Party, Place, Toll } from "./record";

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

const byName = (table: Record<string, string>): [string, string][] => Object.entries(table).sort((a, b) => a[1].localeCompare(b[1]));

/** Codes and names, by name. */
export const countries = (): [string, string][] => byName(names.countries);

export const sectors = (): [string, string][] => byName(names.sectors);

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

/** Modes that have a plainer verb than their type: [with a recipient, without one] */
const MODE_VERBS: Record<string, [string, string]> = {
  "CONSULT visit": ["visited", "made a visit"],
  "CONSULT phone": ["spoke by phone with", "spoke by phone"],
  "RETREAT withdraw": ["pulled back from", "pulled back"],
  "RETREAT release": ["released", "released prisoners"],
  "RETREAT disarm": ["disarmed, toward", "disarmed"],
  "RETREAT ceasefire": ["ceased fire with", "ceased fire"],
  "RETREAT resign": ["gave way to", "resigned"],
  "PROTEST demo": ["demonstrated against", "demonstrated"],
  "PROTEST riot": ["rioted against", "rioted"],
  "PROTEST strike": ["went on strike against", "went on strike"],
  "PROTEST obstruct": ["blocked", "blocked a road or place"],
  "MOBILIZE troops": ["moved troops toward", "moved troops"],
  "SANCTION convict": ["convicted", "convicted somebody"],
  "SANCTION expel": ["expelled", "expelled somebody"],
  "COERCE arrest": ["arrested", "made arrests"],
  "COERCE seize": ["seized from", "made seizures"],
  "COERCE deport": ["deported", "deported people"],
  "COERCE censor": ["censored", "imposed censorship"],
  "COERCE curfew": ["imposed a curfew on", "imposed a curfew"],
  "COERCE cyber": ["broke into systems of", "broke into systems"],
  "ASSAULT abduct": ["abducted", "abducted people"],
  "ASSAULT beat": ["beat", "beat people"],
  "ASSAULT torture": ["tortured", "tortured people"],
  "ASSAULT firearms": ["shot at", "fired shots"],
  "ASSAULT explosives": ["bombed", "set off a bomb"],
  "ASSAULT suicide-attack": ["made a suicide attack on", "made a suicide attack"],
  "ASSAULT aerial": ["bombed from the air", "bombed from the air"],
  "ASSAULT drone": ["struck by drone", "struck by drone"],
  "ASSAULT heavy-weapons": ["shelled", "fired heavy weapons"],
  "ASSAULT crowd-control": ["used force against", "used force against a crowd"],
};

/** What an event's sides did, in the words of its first mode that has any. */
export function verb(type: string, modes: string[], toSomebody: boolean): string {
  const mode = modes.map((code) => MODE_VERBS[`${type} ${code}`]).find(Boolean);
  if (mode) return mode[toSomebody ? 0 : 1];
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

/** "Yemen, rebels" for YEMREB: a country, or an actor's code. Other words stay as they are. */
export function partyName(code: string): string {
  if (!/^([A-Z]{3})+$/.test(code)) return code;
  const parts = code.match(/.{3}/g)!;
  const country = names.countries[parts[0]!];
  if (country) parts[0] = country;
  return parts.map((part, i) => (i === 0 && country ? part : sectorName(part))).join(", ");
}

/** What an actor is besides its name; empty where that would repeat the name. */
export function about(actor: Party): string {
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
  elsewhere: "where another sentence tells who did such a deed",
};

export const via = (code: string): string => VIA[code] ?? plain(code);

export const STANDING: Record<string, string> = {
  historical: "past history",
  future: "planned or expected",
  hypothetical: "not certain to have happened",
  negation: "said not to have happened",
};

/** Values of the filter "auxiliary", and what they mean. */
export function standing(code: string): string {
  if (code === "" || code === "none") return "told as fact";
  return code.split("|").map((part) => STANDING[part] ?? part).join(", ");
}

export const STATUS: Record<string, string> = {
  unreviewed: "not reviewed",
  accepted: "accepted",
  rejected: "rejected",
  edited: "edited",
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

/** "Fri, 5 Mar 2021", "March 2021", "2021", from one day to another, or by a day. */
export function days({ from, to, precision }: Days): string {
  if (!from) return to ? `by ${shortDay(to)}` : "";
  if (from === to) return day(from);
  if (precision === "year" && to?.slice(0, 4) === from.slice(0, 4)) return from.slice(0, 4);
  if (precision === "month" && to?.slice(0, 7) === from.slice(0, 7)) {
    return MONTH.format(new Date(from + "T00:00:00Z"));
  }
  if (!to) return `from ${shortDay(from)}`;
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${shortDay(to)}`;
  return `${shortDay(from)} – ${shortDay(to)}`;
}

/** Where a date is from, if no sentence says it. */
export function basis(code: string): string {
  if (code === "published") return ", the day of the report";
  return code === "inferred" ? ", from what is told elsewhere" : "";
}

/** "Kaduna, Nigeria": for lists, where the province would be too much. */
export function shortPlace(place: Pick<Place, "name" | "country">): string {
  return placeName({ ...place, admin1: null });
}

/** "Al Ḩudaydah, Yemen": the province only where its name is not the place's own. */
export function placeName(place: Pick<Place, "name"> & Partial<Pick<Place, "country" | "admin1">>): string {
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

export const plural = (n: number, noun: string): string => `${number(n)} ${noun}${n === 1 ? "" : "s"}`;

/** With a sign and a real minus. */
export const signed = (value: number): string => (value > 0 ? "+" : "") + String(value).replace("-", "−");

export function tollText(toll: Pick<Toll, "kind" | "low" | "high" | "best" | "hedge" | "cumulative" | "text">): string {
  const best = toll.best ?? toll.low ?? toll.high;
  const figure = best === null ? (toll.text ?? "some") : (HEDGES[toll.hedge] ?? "") + number(best);
  return `${figure} ${toll.kind}${toll.cumulative ? " in all" : ""}`;
}

/** "12 killed (9 to 15)"; the figure to use, and in brackets how far reports differ. */
export function figureText(kind: string, { low = null, best = null, high = null }: Partial<Figure>): string {
  const figure = best ?? low ?? high;
  if (figure === null) return `${kind}: number not known`;
  const from = low === null || low === figure ? null : low;
  const to = high === null || high === figure ? null : high;
  const open = low !== null && high === null && best === low;
  if (from === null && to === null) return `${open ? "at least " : ""}${number(figure)} ${kind}`;
  return `${number(figure)} ${kind} (${number(low ?? figure)} to ${high === null ? "?" : number(high)})`;
}

/** Who published a report, and when. */
export function source({ publisher, published }: { publisher: string | null; published: string | null }): string {
  return [publisher, published && moment(published)].filter(Boolean).join(", ");
}

/** A moment as people write it, in UTC as it is stored. */
export function moment(iso: string): string {
  const time = iso.length > 10 ? ` ${iso.slice(11, 16)}` : "";
  return shortDay(iso) + time;
}
