// Who did what to whom: parties as rounds, what one did to another as arrows; width by how often,
// colour by how friendly.
import { useMemo } from "preact/hooks";
import { filterQuery, withField } from "../filter";
import { FilterPanel } from "../filter-panel";
import { type Group, groupName, layOut, type Node, type Pair } from "../network";
import * as words from "../names";
import { address, go, type Route } from "../route";
import { useGet } from "../use-get";

const MOST_PAIRS = 45;
const WIDTH = 1000;
const HEIGHT = 640;

export function Network({ route }: { route: Route }) {
  const { data, problem } = useGet<Pair[]>(`/pairs?${filterQuery(route.query)}`);
  const pairs = useMemo(() => (data ?? []).slice(0, MOST_PAIRS), [data]);
  return (
    <div class="with-filter">
      <FilterPanel route={route} />
      <div class="content">
        <h1>Network</h1>
        {problem && <p class="problem" role="alert">{problem}</p>}
        {data && pairs.length === 0 && <p>No event of these has both a doer and a recipient that are known.</p>}
        {pairs.length > 0 && (
          <>
            <p class="quad-key">
              <span class="hostile">hostile</span> <span class="neutral">neutral</span> <span class="friendly">friendly</span>
              <span class="about small">Arrows point to whom it was done to; choose one for its events.</span>
            </p>
            <div class="network-box" tabIndex={0} role="region" aria-label="Network, to be moved sideways where it is too wide"><Graph pairs={pairs} route={route} /></div>
            <PairTable pairs={data!} route={route} />
          </>
        )}
      </div>
    </div>
  );
}

function eventsOf(route: Route, actor: Group, recipient: Group | null): string {
  const query = withField(filterQuery(route.query), "actor", [actor.code]);
  return address("/events", recipient ? withField(query, "recipient", [recipient.code]) : query);
}

/** A word for a score of -10 to 10, which is a class of the sheet too. */
function temper(score: number): string {
  return score < -1.5 ? "hostile" : score > 1.5 ? "friendly" : "neutral";
}

function Graph({ pairs, route }: { pairs: Pair[]; route: Route }) {
  const nodes = useMemo(() => layOut(pairs, WIDTH, HEIGHT), [pairs]);
  const most = pairs[0]!.events;
  return (
    <svg class="network" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`Network of ${nodes.size} parties; the table below has the same`}>
      <defs>
        {["hostile", "neutral", "friendly"].map((kind) => (
          <marker key={kind} id={`arrow-${kind}`} class={kind} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto">
            <path d="M0 0 8 4 0 8z" />
          </marker>
        ))}
      </defs>
      {pairs.map((pair) => <Edge key={`${pair.actor.code} ${pair.recipient.code}`} pair={pair} nodes={nodes} most={most} onClick={() => go(eventsOf(route, pair.actor, pair.recipient))} />)}
      {[...nodes.values()].map((node) => (
        <g key={node.group.code} class="node" onClick={() => go(eventsOf(route, node.group, null))}>
          <circle cx={node.x} cy={node.y} r={radius(node)} />
          <text x={node.x} y={node.y + radius(node) + 12}>{groupName(node.group)}</text>
        </g>
      ))}
    </svg>
  );
}

const radius = (node: Node) => 4 + 2.2 * Math.sqrt(node.events);

function Edge({ pair, nodes, most, onClick }: { pair: Pair; nodes: Map<string, Node>; most: number; onClick: () => void }) {
  const a = nodes.get(pair.actor.code)!;
  const b = nodes.get(pair.recipient.code)!;
  const kind = temper(pair.score);
  const width = 1 + 4 * (Math.log2(1 + pair.events) / Math.log2(1 + most));
  const path = a === b ? loop(a) : curve(a, b);
  const title = `${groupName(pair.actor)} to ${groupName(pair.recipient)}: ${pair.events} events, score ${pair.score}`;
  return (
    <g class={`edge ${kind}`} onClick={onClick}>
      <title>{title}</title>
      <path class="hit" d={path} />
      <path d={path} stroke-width={width} marker-end={`url(#arrow-${kind})`} />
    </g>
  );
}

function loop(node: Node): string {
  const r = radius(node);
  return `M${node.x - r * 0.7} ${node.y - r * 0.7} c-22 -26 ${22 + r * 1.4 + 22} -26 ${r * 1.4} 0`;
}

function curve(a: Node, b: Node): string {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const bend = Math.min(40, length / 6);
  const [mx, my] = [(a.x + b.x) / 2 - uy * bend, (a.y + b.y) / 2 + ux * bend];
  const out = radius(a);
  const into = radius(b) + 3;
  return `M${a.x + ux * out} ${a.y + uy * out} Q${mx} ${my} ${b.x - ux * into - uy * 3} ${b.y - uy * into + ux * 3}`;
}

function PairTable({ pairs, route }: { pairs: Pair[]; route: Route }) {
  return (
    <table class="pairs">
      <thead><tr><th scope="col">Who</th><th scope="col">To whom</th><th scope="col">Events</th><th scope="col">Score, −10 to 10</th></tr></thead>
      <tbody>
        {pairs.slice(0, 40).map((pair) => (
          <tr key={`${pair.actor.code} ${pair.recipient.code}`}>
            <td><a href={eventsOf(route, pair.actor, pair.recipient)}>{groupName(pair.actor)}</a></td>
            <td>{groupName(pair.recipient)}</td>
            <td>{words.number(pair.events)}</td>
            <td class={temper(pair.score)}>{words.signed(pair.score)} {temper(pair.score)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
