// Parties, and where to draw them: near those that they have to do with, apart from all others.
import * as words from "./names";

export interface Group {
  code: string;
  country: string | null;
  sectors: string[];
  name: string;
}

export interface Pair {
  actor: Group;
  recipient: Group;
  events: number;
  score: number;
}

export interface Node {
  group: Group;
  events: number;
  x: number;
  y: number;
}

const NO_COUNTRY = new Set(["IGO", "NGO", "IMG", "ISM", "MNC", "UNO", "EUR"]);

/** "Yemen, rebels"; the name where the party is of no country. */
export function groupName({ country, sectors, name }: Group): string {
  if (country && NO_COUNTRY.has(country)) return words.capital(name);
  return words.affiliation(country, sectors.slice(0, 1)) || words.capital(name);
}

const ROUNDS = 300;

/** Forces between all, springs along pairs; the same for the same pairs. */
export function layOut(pairs: Pair[], width: number, height: number): Map<string, Node> {
  const nodes = new Map<string, Node>();
  for (const { actor, recipient, events } of pairs) {
    for (const group of [actor, recipient]) {
      const node = nodes.get(group.code) ?? { group, events: 0, x: 0, y: 0 };
      node.events += events;
      nodes.set(group.code, node);
    }
  }
  const list = [...nodes.values()];
  list.forEach((node, i) => {
    const angle = i * 2.399963;
    const far = 0.45 * Math.sqrt((i + 1) / list.length);
    node.x = width * (0.5 + far * Math.cos(angle));
    node.y = height * (0.5 + far * Math.sin(angle));
  });
  const ideal = 0.9 * Math.sqrt((width * height) / list.length);
  for (let round = 0; round < ROUNDS; round++) {
    move(list, pairs, nodes, ideal, (1 - round / ROUNDS) * 24, width, height);
  }
  for (let round = 0; round < ROUNDS; round++) separate(list, width, height);
  return nodes;
}

/** Pixels that a letter of a label takes, and that a node with its label is high. */
const LETTER = 7.4;
const ROW = 34;

/** Moves apart those whose labels would lie over each other. */
function separate(list: Node[], width: number, height: number): void {
  for (const a of list) {
    for (const b of list) {
      if (a === b) continue;
      const room = ((groupName(a.group).length + groupName(b.group).length) * LETTER) / 2 + 6;
      const overX = room - Math.abs(a.x - b.x);
      const overY = ROW - Math.abs(a.y - b.y);
      if (overX <= 0 || overY <= 0) continue;
      if (overX < overY) a.x += a.x < b.x ? -overX / 4 : overX / 4;
      else a.y += a.y < b.y ? -overY / 4 : overY / 4;
    }
    keepInside(a, width, height);
  }
}

function keepInside(node: Node, width: number, height: number): void {
  const beside = Math.max(24, (groupName(node.group).length * LETTER) / 2);
  node.x = Math.max(beside, Math.min(width - beside, node.x));
  node.y = Math.max(30, Math.min(height - 30, node.y));
}

function move(list: Node[], pairs: Pair[], nodes: Map<string, Node>, ideal: number, heat: number, width: number, height: number): void {
  const forces = new Map(list.map((node) => [node, [(width / 2 - node.x) * 0.012, (height / 2 - node.y) * 0.02] as [number, number]]));
  const push = (node: Node, x: number, y: number) => {
    const force = forces.get(node)!;
    force[0] += x;
    force[1] += y;
  };
  for (let i = 0; i < list.length; i++) {
    for (let j = i + 1; j < list.length; j++) {
      const [a, b] = [list[i]!, list[j]!];
      // Labels are wide: what is beside counts as nearer than what is below.
      const dx = (a.x - b.x) * 0.6;
      const dy = a.y - b.y;
      const square = dx * dx + dy * dy || 1;
      if (square > 2.2 * ideal * ideal) continue;
      const strength = (ideal * ideal) / square;
      push(a, dx * strength, dy * strength);
      push(b, -dx * strength, -dy * strength);
    }
  }
  for (const { actor, recipient } of pairs) {
    const [a, b] = [nodes.get(actor.code)!, nodes.get(recipient.code)!];
    if (a === b) continue;
    const dx = a.x - b.x;
    const dy = a.y - b.y;
    const strength = Math.hypot(dx, dy) / ideal / 2;
    push(a, -dx * strength, -dy * strength);
    push(b, dx * strength, dy * strength);
  }
  for (const [node, [x, y]] of forces) {
    const length = Math.hypot(x, y) || 1;
    const step = Math.min(length, heat);
    node.x += (x / length) * step;
    node.y += (y / length) * step;
    keepInside(node, width, height);
  }
}
