// Events over time: bars by quad category, the volume of reports behind them, and a brush that sets
// the filter's days.
import { useRef, useState } from "preact/hooks";
import * as words from "./names";

export interface DayTotal {
  day: string;
  type: string;
  events: number;
  killed: number;
}

export interface TimelineData {
  days: DayTotal[];
  reports: { day: string; reports: number }[];
}

const DAY = 86_400_000;
const MOST_BARS = 120;
const QUADS = ["MATERIAL CONFLICT", "VERBAL CONFLICT", "VERBAL COOPERATION", "MATERIAL COOPERATION"];

interface Bin {
  from: number;
  quads: number[];
  events: number;
  reports: number;
}

interface Bins {
  bins: Bin[];
  width: number;
  start: number;
  /** events before the first bar and after the last */
  outside: number;
}

/** Events of long ago or far off that may be left out, so that the others can be told apart: of all, at each end. */
const FEW = 0.03;

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Days, or as many days a bar as it takes for a bar to be seen. */
export function binsOf({ days, reports }: TimelineData): Bins | null {
  if (days.length === 0) return null;
  const [start, last] = bulk(days);
  const span = last - start + DAY;
  const width = Math.ceil(span / DAY / MOST_BARS) * DAY;
  const bins: Bin[] = Array.from({ length: Math.ceil(span / width) }, (_, i) => ({
    from: start + i * width,
    quads: [0, 0, 0, 0],
    events: 0,
    reports: 0,
  }));
  const quadOf = new Map(words.types().map(({ code, quad }) => [code, QUADS.indexOf(quad)]));
  let outside = 0;
  for (const { day, type, events } of days) {
    const bin = bins[Math.floor((time(day) - start) / width)];
    if (!bin) {
      outside += events;
      continue;
    }
    bin.quads[quadOf.get(type) ?? 0]! += events;
    bin.events += events;
  }
  for (const { day, reports: count } of reports) {
    const bin = bins[Math.floor((time(day) - start) / width)];
    if (bin) bin.reports += count;
  }
  return { bins, width, start, outside };
}

/** The first day and the last; where they lie too far apart for bars of days, those of nearly all events. */
function bulk(days: DayTotal[]): [number, number] {
  const [first, last] = [time(days[0]!.day), time(days[days.length - 1]!.day)];
  if (last - first < MOST_BARS * DAY) return [first, last];
  const few = FEW * days.reduce((sum, { events }) => sum + events, 0);
  const skip = (inOrder: DayTotal[]): number => {
    let skipped = 0;
    const stay = inOrder.find(({ events }) => (skipped += events) > few);
    return time((stay ?? inOrder[0]!).day);
  };
  const [from, to] = [skip(days), skip([...days].reverse())];
  // A short way is not worth leaving anything out.
  return to - from < (last - first) / 2 ? [from, to] : [first, last];
}

interface Props {
  data: TimelineData;
  height: number;
  from: string | null;
  to: string | null;
  onBrush: (from: string, to: string) => void;
}

export function DayChart({ data, height, from, to, onBrush }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const [drag, setDrag] = useState<[number, number] | null>(null);
  const found = binsOf(data);
  if (!found) return <p class="about">No event of these has a date.</p>;
  const { bins, width, start, outside } = found;
  const n = bins.length;
  const most = Math.max(...bins.map((bin) => bin.events));
  const mostReports = Math.max(1, ...bins.map((bin) => bin.reports));
  const plot = height - 18;
  const y = (value: number, of: number) => plot - (value / of) * (plot - 12);
  const at = (event: PointerEvent) => {
    const box = svg.current!.getBoundingClientRect();
    return Math.max(0, Math.min(n - 1, Math.floor(((event.clientX - box.left) / box.width) * n)));
  };
  const chosen = drag ?? (from || to ? [bin(from, 0), bin(to, n - 1)] : null);
  function bin(day: string | null, otherwise: number): number {
    return day ? Math.max(0, Math.min(n - 1, Math.floor((time(day) - start) / width))) : otherwise;
  }
  const end = () => {
    if (!drag) return;
    const [a, b] = [Math.min(...drag), Math.max(...drag)];
    setDrag(null);
    onBrush(iso(bins[a]!.from), iso(bins[b]!.from + width - DAY));
  };
  const area = bins.map((b, i) => `${((i + 0.5) / n) * 1000},${y(b.reports, mostReports)}`).join(" ");
  return (
    <figure class="day-chart">
      <svg
        ref={svg}
        height={height}
        viewBox={`0 0 1000 ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Events by ${width === DAY ? "day" : `${width / DAY} days`} from ${words.shortDay(iso(start))}, at most ${most}`}
        onPointerDown={(event) => {
          svg.current!.setPointerCapture(event.pointerId);
          setDrag([at(event), at(event)]);
        }}
        onPointerMove={(event) => drag && setDrag([drag[0], at(event)])}
        onPointerUp={end}
        onPointerCancel={() => setDrag(null)}
      >
        <polygon class="volume" points={`0,${plot} ${area} 1000,${plot}`} />
        {bins.map((b, i) => <Bar key={b.from} bin={b} i={i} n={n} y={(value) => y(value, most)} />)}
        <line class="axis" x1="0" x2="1000" y1={plot} y2={plot} />
        {chosen && (
          <rect
            class="brush"
            x={(Math.min(...chosen) / n) * 1000}
            width={((Math.abs(chosen[1]! - chosen[0]!) + 1) / n) * 1000}
            y="0"
            height={plot}
          />
        )}
      </svg>
      <Ticks bins={bins} />
      <figcaption>
        One bar for {width === DAY ? "each day" : `${width / DAY} days`}; tallest {words.number(most)} {most === 1 ? "event" : "events"}.
{" "}
        Grey: reports published, at most {words.number(mostReports)}. Drag over bars to filter by time.
        {outside > 0 && ` ${words.plural(outside, "event")} of long before or after ${outside === 1 ? "is" : "are"} not drawn.`}
      </figcaption>
    </figure>
  );
}

function Bar({ bin, i, n, y }: { bin: Bin; i: number; n: number; y: (value: number) => number }) {
  let below = 0;
  const gap = n > 60 ? 0.5 : 2;
  return (
    <g>
      <title>{`${words.shortDay(iso(bin.from))}: ${bin.events} ${bin.events === 1 ? "event" : "events"}, ${bin.reports} ${bin.reports === 1 ? "report" : "reports"}`}</title>
      {bin.quads.map((count, quad) => {
        if (count === 0) return null;
        const bottom = y(below);
        below += count;
        return (
          <rect
            key={quad}
            class={`q-${words.quadClass(QUADS[quad]!)}`}
            x={(i / n) * 1000 + gap / 2}
            width={1000 / n - gap}
            y={y(below)}
            height={bottom - y(below)}
          />
        );
      })}
    </g>
  );
}

function Ticks({ bins }: { bins: Bin[] }) {
  const count = Math.min(5, bins.length);
  const at = Array.from({ length: count }, (_, i) => Math.round((i * (bins.length - 1)) / Math.max(1, count - 1)));
  return (
    <div class="ticks" aria-hidden="true">
      {at.map((i) => <span key={i}>{words.shortDay(iso(bins[i]!.from))}</span>)}
    </div>
  );
}

export function QuadKey() {
  return (
    <p class="quad-key">
      {QUADS.map((quad) => <span key={quad} class={`q-${words.quadClass(quad)}`}>{quad.toLowerCase()}</span>)}
    </p>
  );
}
