// Where events happened. A point only for what is known to the city or nearer; what is only known
// to be somewhere in a province or country is hatched.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { DayChart, QuadKey, type TimelineData } from "../day-chart";
import { filterQuery, withField } from "../filter";
import { FilterPanel } from "../filter-panel";
import { MapCanvas } from "../map/canvas";
import { loadProvinces } from "../map/provinces";
import { type Cluster, type PlaceTotal, type Spot, spotsOf } from "../map/spots";
import { loadWorld } from "../map/world";
import * as words from "../names";
import { address, go, type Route } from "../route";
import { useGet } from "../use-get";
import { EventList } from "./event-list";

export function MapView({ route }: { route: Route }) {
  const query = filterQuery(route.query);
  const { data, problem } = useGet<PlaceTotal[]>(`/places?${query}`);
  const untimed = withField(withField(query, "from", []), "to", []);
  const timeline = useGet<TimelineData>(`/timeline?${untimed}`);
  const spots = useMemo(() => spotsOf(data ?? []), [data]);
  const [picked, setPicked] = useState<Cluster | null>(null);
  const map = useRef<MapCanvas | null>(null);
  const wanted = useRef<Spot | null>(null);
  useEffect(() => setPicked(null), [query.toString()]);
  const choose = (spot: Spot) => {
    wanted.current = spot;
    map.current?.goTo(spot);
  };
  const brush = (from: string, to: string) => go(address(route.path, withField(withField(route.query, "from", [from]), "to", [to])));
  return (
    <div class="with-filter">
      <FilterPanel route={route} />
      <div class="content">
        <h1>Map</h1>
        {problem && <p class="problem" role="alert">{problem}</p>}
        <div class="map-box">
          <Canvas spots={spots} map={map} wanted={wanted} onPick={setPicked} />
          <div class="zoom">
            <button type="button" aria-label="Nearer" onClick={() => map.current?.zoom(1.6)}>+</button>
            <button type="button" aria-label="Farther" onClick={() => map.current?.zoom(1 / 1.6)}>−</button>
          </div>
          {picked && <Picked picked={picked} query={query} onClose={() => setPicked(null)} />}
        </div>
        <div class="bar map-key">
          <QuadKey />
          <span class="about small">Hatched: somewhere in that country, province or region.</span>
        </div>
        {timeline.data && <DayChart data={timeline.data} height={90} from={route.query.get("from")} to={route.query.get("to")} onBrush={brush} />}
        <Places spots={spots} onChoose={choose} />
      </div>
    </div>
  );
}

interface CanvasProps {
  spots: Spot[];
  map: { current: MapCanvas | null };
  /** the place that was chosen, perhaps before the outlines had come */
  wanted: { current: Spot | null };
  onPick: (cluster: Cluster | null) => void;
}

function Canvas({ spots, map, wanted, onPick }: CanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const latest = useRef(spots);
  latest.current = spots;
  useEffect(() => {
    let gone = false;
    const resized = new ResizeObserver(() => map.current?.resize());
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const recolour = () => {
      map.current?.readColours();
      map.current?.resize();
    };
    void loadWorld().then((world) => {
      if (gone || !canvas.current) return;
      map.current = new MapCanvas(canvas.current, world, onPick);
      resized.observe(canvas.current);
      map.current.show(latest.current);
      if (wanted.current) map.current.goTo(wanted.current);
      return loadProvinces().then((provinces) => map.current?.divide(provinces));
    });
    dark.addEventListener("change", recolour);
    return () => {
      gone = true;
      map.current = null;
      resized.disconnect();
      dark.removeEventListener("change", recolour);
    };
  }, []);
  useEffect(() => map.current?.show(spots), [spots]);
  const events = spots.reduce((sum, spot) => sum + spot.events, 0);
  return (
    <canvas
      ref={canvas}
      class="map"
      tabIndex={0}
      role="application"
      aria-label={`Map of ${words.number(events)} events in ${words.number(spots.length)} places. Arrow keys move it, plus and minus zoom. The list below has the same places.`}
    />
  );
}

function Picked({ picked, query, onClose }: { picked: Cluster; query: URLSearchParams; onClose: () => void }) {
  const one = picked.spots.length === 1 ? picked.spots[0]! : null;
  const countries = [...new Set(picked.spots.map((spot) => spot.country))];
  const names = new Set(picked.spots.map((spot) => spot.name));
  const within = countries.length === 1 && countries[0] ? withField(query, "country", [countries[0]]) : query;
  return (
    <section class="picked" aria-label="Events here">
      <div class="bar head">
        <h2>{one ? words.placeName(one) : `${words.number(picked.spots.length)} places`}</h2>
        <button type="button" aria-label="Close" onClick={onClose}>×</button>
      </div>
      {one && one.precision === "country" && <p class="about small">No nearer place is said.</p>}
      <EventList query={within} only={(event) => event.place !== null && names.has(event.place.name)} />
    </section>
  );
}

function Places({ spots, onChoose }: { spots: Spot[]; onChoose: (spot: Spot) => void }) {
  return (
    <details class="places">
      <summary>The same as a list</summary>
      <table>
        <thead><tr><th scope="col">Place</th><th scope="col">Known to the</th><th scope="col">Events</th><th scope="col">Killed</th></tr></thead>
        <tbody>
          {spots.slice(0, 100).map((spot, i) => (
            <tr key={i}>
              <td><button type="button" class="plain" onClick={() => onChoose(spot)}>{words.placeName(spot)}</button></td>
              <td>{words.plain(spot.precision)}</td>
              <td>{words.number(spot.events)}</td>
              <td>{spot.killed > 0 ? words.number(spot.killed) : ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
