// When events happened, by the event's own date, and what has changed against before.
import { DayChart, type DayTotal, QuadKey, type TimelineData } from "../day-chart";
import { filterQuery, withField } from "../filter";
import { FilterPanel } from "../filter-panel";
import * as words from "../names";
import { address, go, type Route } from "../route";
import { useGet } from "../use-get";

const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** The first of these that the store reaches back for twice is compared. */
const WEEKS = [4, 2, 1];
const LONG_WEEKS = 52;

export function Timeline({ route }: { route: Route }) {
  const query = filterQuery(route.query);
  const untimed = withField(withField(query, "from", []), "to", []);
  const { data, problem } = useGet<TimelineData>(`/timeline?${untimed}`);
  const brush = (from: string, to: string) => go(address(route.path, withField(withField(route.query, "from", [from]), "to", [to])));
  return (
    <div class="with-filter">
      <FilterPanel route={route} />
      <div class="content">
        <h1>Timeline</h1>
        {problem && <p class="problem" role="alert">{problem}</p>}
        {data && (
          <>
            <QuadKey />
            <DayChart data={data} height={240} from={route.query.get("from")} to={route.query.get("to")} onBrush={brush} />
            {data.days.length > 0 && <Changes data={data} route={route} />}
          </>
        )}
      </div>
    </div>
  );
}

interface Change {
  type: string;
  now: number;
  before: number;
  /** mean of as many weeks in the year before, null where the store does not reach back so far */
  long: number | null;
}

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

function Changes({ data, route }: { data: TimelineData; route: Route }) {
  const told = data.reports[data.reports.length - 1]?.day;
  const last = route.query.get("to") ?? told ?? data.days[data.days.length - 1]!.day;
  const reach = (time(last) + DAY - time(data.days[0]!.day)) / WEEK;
  const weeks = WEEKS.find((n) => reach >= 2 * n);
  if (!weeks) return null;
  const span = weeks === 1 ? "week" : `${weeks} weeks`;
  const long = reach >= LONG_WEEKS + weeks;
  return (
    <section>
      <h2>Change: the {span} until {words.shortDay(last)}</h2>
      <table class="changes">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Events</th>
            <th scope="col">The {span} before</th>
            {long && <th scope="col">Usual for {span}, in the year before</th>}
          </tr>
        </thead>
        <tbody>
          {changes(data.days, last, weeks, long).map(({ type, now, before, long: usual }) => (
            <tr key={type}>
              <td><a href={address("/events", withField(route.query, "type", [type]))}>{words.typeName(type)}</a></td>
              <td>{words.number(now)}</td>
              <td><Against now={now} then={before} /></td>
              {usual !== null && <td><Against now={now} then={usual} /></td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function changes(days: DayTotal[], last: string, weeks: number, long: boolean): Change[] {
  const end = time(last) + DAY;
  const span = weeks * WEEK;
  const rows = new Map<string, Change>();
  for (const { day, type, events } of days) {
    const back = end - time(day);
    if (back <= 0) continue;
    const row = rows.get(type) ?? { type, now: 0, before: 0, long: long ? 0 : null };
    if (back <= span) row.now += events;
    else if (back <= 2 * span) row.before += events;
    if (row.long !== null && back > span && back <= span + LONG_WEEKS * WEEK) row.long += (events * weeks) / LONG_WEEKS;
    rows.set(type, row);
  }
  return [...rows.values()].sort((a, b) => b.now - a.now || a.type.localeCompare(b.type));
}

function Against({ now, then }: { now: number; then: number }) {
  const shown = words.number(Math.round(then * 10) / 10);
  if (then === 0) return <>{shown}{now > 0 && <span class="up"> new</span>}</>;
  const percent = Math.round(((now - then) / then) * 100);
  const sign = percent > 0 ? "+" : "−";
  return (
    <>
      {shown} <span class={percent > 0 ? "up" : percent < 0 ? "down" : "about"}>{percent === 0 ? "same" : `${sign}${Math.abs(percent)}%`}</span>
    </>
  );
}
