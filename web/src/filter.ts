// The filter: the address bar's query, which is the server's query too.
import { address, go, type Route } from "./route";

export const FIELDS = ["text", "type", "country", "actor", "recipient", "from", "to", "auxiliary", "killed", "confidence", "status"] as const;

export type Field = (typeof FIELDS)[number];

/** The part of the address that filters, in one order, for the server. */
export function filterQuery(query: URLSearchParams): URLSearchParams {
  const filter = new URLSearchParams();
  for (const field of FIELDS) {
    for (const value of query.getAll(field)) {
      if (value) filter.append(field, value);
    }
  }
  return filter;
}

/** Sets a field of the filter; no values take it out. */
export function withField(query: URLSearchParams, field: Field, values: string[]): URLSearchParams {
  const changed = new URLSearchParams(query);
  changed.delete(field);
  values.filter(Boolean).forEach((value) => changed.append(field, value));
  return changed;
}

export function setField(route: Route, field: Field, values: string[], replace = false): void {
  go(address(route.path, withField(route.query, field, values)), replace);
}
