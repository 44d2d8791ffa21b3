// Giving a field of an event another value: one that a report claims, or one that is written here.
import { useState } from "preact/hooks";
import { useFirst } from "./decide";
import { fieldName, valueText } from "./decision";
import type { Claims, Days, EventPage, EventPlace, Figure } from "./event";
import * as words from "./names";
import type { Party } from "./record";

const FIELDS = ["type", "actors", "recipients", "date", "place", "auxiliary", "killed", "wounded", "missing", "detained", "abducted", "displaced", "affected"];

interface Props {
  page: EventPage;
  onDone: (field: string, value: unknown, reason: string) => void;
}

export function EditForm({ page, onDone }: Props) {
  const first = useFirst<HTMLSelectElement>();
  const [field, setField] = useState("type");
  const [value, setValue] = useState<unknown>(valueOf(page, "type"));
  const [reason, setReason] = useState("");
  const choose = (next: string) => {
    setField(next);
    setValue(valueOf(page, next));
  };
  const claimed = page.claims ? claimsOf(page.claims, field) : [];
  return (
    <form class="decision" onSubmit={(event) => { event.preventDefault(); onDone(field, value, reason); }}>
      <label>
        Change{" "}
        <select ref={first} value={field} onChange={(event) => choose(event.currentTarget.value)}>
          {FIELDS.map((name) => <option key={name} value={name}>{fieldName(name)}</option>)}
        </select>
      </label>
      {claimed.length > 1 && (
        <p class="claimed">
          Reports say:{" "}
          {claimed.map((claim, i) => <button key={i} type="button" onClick={() => setValue(claim)}>{valueText(field, claim)}</button>)}
        </p>
      )}
      <Value key={field} field={field} value={value} onChange={setValue} />
      <label>
        Reason <input maxLength={2000} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>
      <button type="submit" disabled={JSON.stringify(value) === JSON.stringify(valueOf(page, field))}>Change {fieldName(field)} to {valueText(field, value)}</button>
    </form>
  );
}

function valueOf({ event }: EventPage, field: string): unknown {
  switch (field) {
    case "type":
    case "actors":
    case "recipients":
    case "date":
    case "place":
    case "auxiliary":
      return event[field];
    default:
      return event.tolls[field] ?? null;
  }
}

/** The values that reports claim, without who does. */
function claimsOf(claims: Claims, field: string): unknown[] {
  switch (field) {
    case "type":
      return claims.type.claims.map((claim) => claim.type);
    case "actors":
    case "recipients":
      return claims[field].claims.map((claim) => claim.parties);
    case "date":
    case "place":
      return claims[field].claims.map(({ mentions, origins, ...value }) => value);
    default:
      return claims.tolls.filter(({ kind }) => kind === field).flatMap((toll) => toll.claims.map(({ low, best, high }) => ({ low, best, high })));
  }
}

interface ValueProps {
  field: string;
  value: unknown;
  onChange: (value: unknown) => void;
}

function Value({ field, value, onChange }: ValueProps) {
  switch (field) {
    case "type":
      return (
        <label>
          To <select value={value as string} onChange={(event) => onChange(event.currentTarget.value)}>
            {words.types().map(({ code }) => <option key={code} value={code}>{words.typeName(code)}</option>)}
          </select>
        </label>
      );
    case "actors":
    case "recipients":
      return <PartiesValue parties={(value as Party[]) ?? []} onChange={onChange} />;
    case "date":
      return <DateValue date={value as Days | null} onChange={onChange} />;
    case "place":
      return <PlaceValue place={value as EventPlace | null} onChange={onChange} />;
    case "auxiliary":
      return <StandingValue chosen={value as string[]} onChange={onChange} />;
    default:
      return <FigureValue figure={value as Figure | null} onChange={onChange} />;
  }
}

function Countries({ value, onChange }: { value: string | null; onChange: (code: string | null) => void }) {
  return (
    <label>
      Country <select value={value ?? ""} onChange={(event) => onChange(event.currentTarget.value || null)}>
        <option value="">not known</option>
        {words.countries().map(([code, name]) => <option key={code} value={code}>{name}</option>)}
      </select>
    </label>
  );
}

function PartiesValue({ parties, onChange }: { parties: Party[]; onChange: (parties: Party[]) => void }) {
  const [name, setName] = useState("");
  const [country, setCountry] = useState<string | null>(null);
  const [sector, setSector] = useState("");
  const add = () => {
    const sectors = sector ? [sector] : [];
    const code = `${country ?? ""}${sector}` || "---";
    onChange([...parties, { name: name.trim(), country, sectors, code } as Party]);
    setName("");
  };
  return (
    <div class="parties">
      {parties.map((party, i) => (
        <span key={i} class="chip">
          {party.name} {words.about(party) && <span class="about">({words.about(party)})</span>}{" "}
          <button type="button" class="plain" aria-label={`Take out ${party.name}`} onClick={() => onChange(parties.filter((_, other) => other !== i))}>×</button>
        </span>
      ))}
      <label>Name <input value={name} maxLength={200} onInput={(event) => setName(event.currentTarget.value)} /></label>
      <Countries value={country} onChange={setCountry} />
      <label>
        Kind <select value={sector} onChange={(event) => setSector(event.currentTarget.value)}>
          <option value="">not known</option>
          {words.sectors().map(([code, text]) => <option key={code} value={code}>{text}</option>)}
        </select>
      </label>
      <button type="button" disabled={!name.trim()} onClick={add}>Add</button>
    </div>
  );
}

function DateValue({ date, onChange }: { date: Days | null; onChange: (date: unknown) => void }) {
  const from = date?.from ?? "";
  const to = date?.to ?? from;
  const set = (first: string, last: string) => onChange(first ? { from: first, to: last < first ? first : last } : null);
  return (
    <div class="parties">
      <label>From <input type="date" value={from} onChange={(event) => set(event.currentTarget.value, to === from ? "" : to)} /></label>
      <label>To <input type="date" value={to} min={from} onChange={(event) => set(from, event.currentTarget.value)} /></label>
    </div>
  );
}

const PRECISIONS = ["point", "city", "district", "province", "region", "country"];

function PlaceValue({ place, onChange }: { place: EventPlace | null; onChange: (place: EventPlace | null) => void }) {
  const known = place ?? { name: "", country: null, admin1: null, latitude: null, longitude: null, precision: "city" };
  const set = (part: Partial<EventPlace>) => {
    const next = { ...known, ...part };
    onChange(next.name.trim() ? next : null);
  };
  const degrees = (text: string) => (text === "" || Number.isNaN(Number(text)) ? null : Number(text));
  return (
    <div class="parties">
      <label>Name <input value={known.name} maxLength={200} onInput={(event) => set({ name: event.currentTarget.value, admin1: null, latitude: null, longitude: null })} /></label>
      <Countries value={known.country} onChange={(country) => set({ country })} />
      <label>
        Known to the <select value={known.precision} onChange={(event) => set({ precision: event.currentTarget.value })}>
          {PRECISIONS.map((precision) => <option key={precision}>{precision}</option>)}
        </select>
      </label>
      <label>Latitude <input type="number" step="any" min="-90" max="90" value={known.latitude ?? ""} onChange={(event) => set({ latitude: degrees(event.currentTarget.value) })} /></label>
      <label>Longitude <input type="number" step="any" min="-180" max="180" value={known.longitude ?? ""} onChange={(event) => set({ longitude: degrees(event.currentTarget.value) })} /></label>
    </div>
  );
}

function StandingValue({ chosen, onChange }: { chosen: string[]; onChange: (chosen: string[]) => void }) {
  return (
    <div class="parties">
      {Object.entries(words.STANDING).map(([code, text]) => (
        <label key={code}>
          <input type="checkbox" checked={chosen.includes(code)} onChange={(event) => onChange(event.currentTarget.checked ? [...chosen, code] : chosen.filter((other) => other !== code))} /> {text}
        </label>
      ))}
    </div>
  );
}

function FigureValue({ figure, onChange }: { figure: Figure | null; onChange: (figure: Figure | null) => void }) {
  const known = { low: figure?.low ?? null, best: figure?.best ?? null, high: figure?.high ?? null };
  const set = (key: "low" | "best" | "high", text: string) => {
    const next = { ...known, [key]: text === "" ? null : Math.max(0, Math.round(Number(text))) };
    onChange(next.low === null && next.best === null && next.high === null ? null : next);
  };
  return (
    <div class="parties">
      {([["low", "At least"], ["best", "Most likely"], ["high", "At most"]] as const).map(([key, label]) => (
        <label key={key}>{label} <input type="number" min="0" value={known[key] ?? ""} onInput={(event) => set(key, event.currentTarget.value)} /></label>
      ))}
    </div>
  );
}
