// The map as drawn: land once into a picture that moves with the view, symbols anew each time.
import { isIn, type Province, provinceOf, type Provinces } from "./provinces";
import { cluster, type Cluster, isExact, type Spot, together } from "./spots";
import type { Country, Outline } from "./world";

interface View {
  /** world units at the middle */
  x: number;
  y: number;
  /** pixels of one world unit */
  scale: number;
}

const CELL = 34;
const MARGIN = 0.5;
/** Radius in world units within which a place that is no point may be. */
const SPREAD: Record<string, number> = { province: 0.004, region: 0.01 };
const LEAST_SPREAD = 9;
const MOST_ZOOM = 400;
/** From how many pixels a world on provinces are drawn. */
const PROVINCES_FROM = 3500;

export class MapCanvas {
  private readonly land = document.createElement("canvas");
  private landView: View | null = null;
  private view: View = { x: 0.55, y: 0.42, scale: 1000 };
  private width = 0;
  private height = 0;
  private ratio = 1;
  private spots: Spot[] = [];
  private exact: Spot[] = [];
  private coarse: Spot[] = [];
  private provinces: Provinces = new Map();
  private byProvince = new Map<Province, Spot[]>();
  private byCountry = new Map<string, Spot[]>();
  private clusters: Cluster[] = [];
  private clusteredAt = 0;
  private frame = 0;
  private landTimer = 0;
  private colours: Record<string, string> = {};
  private fitted = false;

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly world: Country[],
    private readonly onPick: (cluster: Cluster | null) => void,
  ) {
    this.readColours();
    this.listen();
  }

  /** Draws provinces from now on. */
  divide(provinces: Provinces): void {
    this.provinces = provinces;
    this.show(this.spots);
  }

  show(spots: Spot[]): void {
    this.spots = spots;
    this.exact = spots.filter(isExact);
    this.coarse = [];
    this.byProvince = new Map();
    for (const spot of spots) {
      if (isExact(spot) || spot.precision === "country") continue;
      const province = provinceOf(spot, this.provinces);
      if (!province) this.coarse.push(spot);
      else this.byProvince.set(province, [...(this.byProvince.get(province) ?? []), spot]);
    }
    this.byCountry = new Map();
    for (const spot of spots) {
      if (spot.precision !== "country" || !spot.country) continue;
      const list = this.byCountry.get(spot.country) ?? [];
      list.push(spot);
      this.byCountry.set(spot.country, list);
    }
    this.clusteredAt = 0;
    this.landView = null;
    if (!this.fitted) this.fit(spots);
    this.draw();
  }

  /** So that all spots are seen. */
  private fit(spots: Spot[]): void {
    if (!this.width || spots.length === 0) return;
    this.fitted = true;
    const xs = spots.map((spot) => spot.x);
    const ys = spots.map((spot) => spot.y);
    const left = Math.min(...xs);
    const right = Math.max(...xs);
    const top = Math.min(...ys);
    const bottom = Math.max(...ys);
    const scale = 0.85 * Math.min(this.width / Math.max(0.02, right - left), this.height / Math.max(0.02, bottom - top));
    this.view = { x: (left + right) / 2, y: (top + bottom) / 2, scale: this.limited(scale) };
  }

  resize(): void {
    const box = this.canvas.getBoundingClientRect();
    this.ratio = devicePixelRatio || 1;
    this.width = box.width;
    this.height = box.height;
    this.canvas.width = Math.round(box.width * this.ratio);
    this.canvas.height = Math.round(box.height * this.ratio);
    this.landView = null;
    if (!this.fitted) this.fit(this.spots.filter((spot) => spot.precision !== "country"));
    this.draw();
  }

  readColours(): void {
    const style = getComputedStyle(document.documentElement);
    const probe = document.createElement("i");
    document.body.append(probe);
    for (const name of ["sea", "land", "line", "ink", "ground", "material-conflict", "verbal-conflict", "verbal-cooperation", "material-cooperation"]) {
      probe.style.color = `var(--${name})`;
      this.colours[name] = getComputedStyle(probe).color;
    }
    this.colours["font"] = style.fontFamily;
    probe.remove();
    this.landView = null;
  }

  zoom(factor: number, x = this.width / 2, y = this.height / 2): void {
    const scale = this.limited(this.view.scale * factor);
    const dx = (x - this.width / 2) * (1 / this.view.scale - 1 / scale);
    const dy = (y - this.height / 2) * (1 / this.view.scale - 1 / scale);
    this.view = { x: this.view.x + dx, y: this.view.y + dy, scale };
    this.draw();
  }

  pan(dx: number, dy: number): void {
    const { x, y, scale } = this.view;
    const clamp = (value: number) => Math.max(0, Math.min(1, value));
    this.view = { x: clamp(x - dx / scale), y: clamp(y - dy / scale), scale };
    this.draw();
  }

  /** Brings a spot to the middle, near enough to see it apart. */
  goTo(spot: Spot): void {
    this.view = { x: spot.x, y: spot.y, scale: Math.max(this.view.scale, 8000) };
    this.draw();
  }

  private limited(scale: number): number {
    return Math.max(Math.max(this.width, 300) * 0.9, Math.min(scale, Math.max(this.width, 300) * MOST_ZOOM));
  }

  private draw(): void {
    if (this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      if (this.width) this.paint();
    });
  }

  private paint(): void {
    const context = this.canvas.getContext("2d")!;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = this.colours["sea"]!;
    context.fillRect(0, 0, this.canvas.width, this.canvas.height);
    this.paintLand(context);
    context.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    this.paintCoarse(context);
    this.paintClusters(context);
    const { x, y, scale } = this.view;
    this.canvas.dataset["at"] = [x, y, scale].map((value) => value.toPrecision(6)).join(" ");
  }

  /** Copies the picture of the land; draws it anew where the view has left it, or has come to rest. */
  private paintLand(context: CanvasRenderingContext2D): void {
    if (!this.landView || this.leftLand()) this.drawLand();
    const land = this.landView!;
    const factor = this.view.scale / land.scale;
    const width = this.land.width * factor;
    const height = this.land.height * factor;
    const x = ((land.x - this.view.x) * this.view.scale + this.width / 2) * this.ratio - width / 2;
    const y = ((land.y - this.view.y) * this.view.scale + this.height / 2) * this.ratio - height / 2;
    context.drawImage(this.land, x, y, width, height);
    if (factor !== 1) {
      clearTimeout(this.landTimer);
      this.landTimer = window.setTimeout(() => {
        this.landView = null;
        this.draw();
      }, 150);
    }
  }

  private leftLand(): boolean {
    const land = this.landView!;
    const factor = this.view.scale / land.scale;
    const roomX = (this.width * ((1 + MARGIN) * factor - 1)) / 2;
    const roomY = (this.height * ((1 + MARGIN) * factor - 1)) / 2;
    const away = (a: number, b: number) => Math.abs(a - b) * this.view.scale;
    return factor > 4 || away(land.x, this.view.x) > roomX || away(land.y, this.view.y) > roomY;
  }

  private drawLand(): void {
    const { x, y, scale } = this.view;
    const width = this.width * (1 + MARGIN);
    const height = this.height * (1 + MARGIN);
    this.land.width = Math.round(width * this.ratio);
    this.land.height = Math.round(height * this.ratio);
    const context = this.land.getContext("2d")!;
    context.setTransform(this.ratio, 0, 0, this.ratio, (width / 2 - x * scale) * this.ratio, (height / 2 - y * scale) * this.ratio);
    context.lineWidth = 0.7;
    context.strokeStyle = this.colours["line"]!;
    const left = x - width / 2 / scale;
    const right = x + width / 2 / scale;
    const top = y - height / 2 / scale;
    const bottom = y + height / 2 / scale;
    const seen = ({ box }: Outline) => box.right >= left && box.left <= right && box.bottom >= top && box.top <= bottom;
    const shown = this.world.filter(seen);
    for (const country of shown) {
      const path = pathOf(country, scale);
      context.fillStyle = this.colours["land"]!;
      context.fill(path);
      const own = this.byCountry.get(country.code);
      if (own) {
        context.fillStyle = this.hatch(context, together(own).quad);
        context.fill(path);
      }
      context.stroke(path);
    }
    this.drawProvinces(context, shown, seen);
    this.landView = { ...this.view };
  }

  private drawProvinces(context: CanvasRenderingContext2D, countries: Country[], seen: (outline: Outline) => boolean): void {
    const { scale } = this.view;
    context.globalAlpha = 0.5;
    if (scale >= PROVINCES_FROM) {
      for (const { code } of countries) {
        for (const province of this.provinces.get(code)?.filter(seen) ?? []) context.stroke(pathOf(province, scale));
      }
    }
    context.globalAlpha = 1;
    for (const [province, spots] of this.byProvince) {
      if (!seen(province)) continue;
      const path = pathOf(province, scale);
      const { quad } = together(spots);
      context.fillStyle = this.hatch(context, quad);
      context.fill(path);
      context.setLineDash([3, 3]);
      context.strokeStyle = this.colours[quadName(quad)]!;
      context.stroke(path);
      context.setLineDash([]);
    }
  }

  private hatch(context: CanvasRenderingContext2D, quad: string): CanvasPattern {
    const tile = document.createElement("canvas");
    tile.width = tile.height = 8;
    const pen = tile.getContext("2d")!;
    pen.strokeStyle = this.colours[quadName(quad)]!;
    pen.lineWidth = 1.2;
    pen.globalAlpha = 0.75;
    pen.beginPath();
    for (const from of [-8, 0, 8]) {
      pen.moveTo(from, 8);
      pen.lineTo(from + 8, 0);
    }
    pen.stroke();
    return context.createPattern(tile, "repeat")!;
  }

  private screen(x: number, y: number): [number, number] {
    const { view } = this;
    return [(x - view.x) * view.scale + this.width / 2, (y - view.y) * view.scale + this.height / 2];
  }

  private spread(spot: Spot): number {
    return Math.max(LEAST_SPREAD, (SPREAD[spot.precision] ?? 0.004) * this.view.scale);
  }

  /** Places that are no points: hatched rounds as wide as they may be. */
  private paintCoarse(context: CanvasRenderingContext2D): void {
    for (const spot of this.coarse) {
      const [x, y] = this.screen(spot.x, spot.y);
      const radius = this.spread(spot);
      if (x < -radius || y < -radius || x > this.width + radius || y > this.height + radius) continue;
      const quad = together([spot]).quad;
      context.beginPath();
      context.arc(x, y, radius, 0, 2 * Math.PI);
      context.fillStyle = this.hatch(context, quad);
      context.fill();
      context.setLineDash([3, 3]);
      context.strokeStyle = this.colours[quadName(quad)]!;
      context.stroke();
      context.setLineDash([]);
    }
  }

  private paintClusters(context: CanvasRenderingContext2D): void {
    if (this.clusteredAt !== this.view.scale) {
      this.clusters = cluster(this.exact, CELL / this.view.scale).sort((a, b) => a.events - b.events);
      this.clusteredAt = this.view.scale;
    }
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.lineWidth = 1.5;
    context.font = `600 11px ${this.colours["font"]}`;
    for (const item of this.clusters) {
      const [x, y] = this.screen(item.x, item.y);
      if (x < -30 || y < -30 || x > this.width + 30 || y > this.height + 30) continue;
      context.beginPath();
      context.arc(x, y, radiusOf(item), 0, 2 * Math.PI);
      context.fillStyle = this.colours[quadName(item.quad)]!;
      context.fill();
      context.strokeStyle = this.colours["ground"]!;
      context.stroke();
      if (item.events > 1) {
        context.fillStyle = this.colours["ground"]!;
        context.fillText(short(item.events), x, y + 0.5);
      }
    }
  }

  private pick(x: number, y: number): void {
    for (let i = this.clusters.length - 1; i >= 0; i--) {
      const item = this.clusters[i]!;
      const [cx, cy] = this.screen(item.x, item.y);
      if (Math.hypot(cx - x, cy - y) <= radiusOf(item) + 2) return this.onPick(item);
    }
    for (const spot of this.coarse) {
      const [cx, cy] = this.screen(spot.x, spot.y);
      if (Math.hypot(cx - x, cy - y) <= this.spread(spot)) return this.onPick(together([spot]));
    }
    const wx = (x - this.width / 2) / this.view.scale + this.view.x;
    const wy = (y - this.height / 2) / this.view.scale + this.view.y;
    for (const [province, own] of this.byProvince) {
      if (isIn(province, wx, wy)) return this.onPick(together(own));
    }
    for (const country of this.world) {
      const own = this.byCountry.get(country.code);
      if (own && isIn(country, wx, wy)) return this.onPick(together(own));
    }
    this.onPick(null);
  }

  private listen(): void {
    const { canvas } = this;
    const held = new Map<number, PointerEvent>();
    let moved = false;
    canvas.addEventListener("pointerdown", (event) => {
      canvas.setPointerCapture(event.pointerId);
      held.set(event.pointerId, event);
      moved = false;
    });
    canvas.addEventListener("pointermove", (event) => {
      const before = held.get(event.pointerId);
      if (!before) return;
      const dx = event.clientX - before.clientX;
      const dy = event.clientY - before.clientY;
      if (held.size === 2) {
        const other = [...held.values()].find((pointer) => pointer.pointerId !== event.pointerId)!;
        const was = Math.hypot(before.clientX - other.clientX, before.clientY - other.clientY);
        const is = Math.hypot(event.clientX - other.clientX, event.clientY - other.clientY);
        if (was > 0) this.zoom(is / was);
        moved = true;
      } else if (moved || Math.hypot(dx, dy) > 3) {
        moved = true;
        this.pan(dx, dy);
      } else {
        return;
      }
      held.set(event.pointerId, event);
    });
    const release = (event: PointerEvent) => {
      held.delete(event.pointerId);
      if (!moved && event.type === "pointerup") this.pick(event.offsetX, event.offsetY);
    };
    canvas.addEventListener("pointerup", release);
    canvas.addEventListener("pointercancel", release);
    canvas.addEventListener(
      "wheel",
      (event) => {
        event.preventDefault();
        this.zoom(Math.exp(-event.deltaY / 400), event.offsetX, event.offsetY);
      },
      { passive: false },
    );
    canvas.addEventListener("keydown", (event) => {
      const step = 80;
      const moves: Record<string, () => void> = {
        ArrowLeft: () => this.pan(step, 0),
        ArrowRight: () => this.pan(-step, 0),
        ArrowUp: () => this.pan(0, step),
        ArrowDown: () => this.pan(0, -step),
        "+": () => this.zoom(1.5),
        "=": () => this.zoom(1.5),
        "-": () => this.zoom(1 / 1.5),
      };
      if (!moves[event.key]) return;
      event.preventDefault();
      moves[event.key]!();
    });
  }
}

const quadName = (quad: string): string => quad.toLowerCase().replace(" ", "-");

const radiusOf = (item: Cluster): number => Math.min(17, (item.events > 1 ? 7 : 4) + 1.6 * Math.log2(item.events));

const short = (n: number): string => (n < 1000 ? String(n) : n < 10_000 ? `${(n / 1000).toFixed(1)}k` : `${Math.round(n / 1000)}k`);

/** An outline in pixels; points nearer than half a pixel are left out. */
function pathOf(outline: Outline, scale: number): Path2D {
  const path = new Path2D();
  for (const ring of outline.rings) {
    let x = NaN;
    let y = NaN;
    for (let i = 0; i < ring.length; i += 2) {
      const nextX = ring[i]! * scale;
      const nextY = ring[i + 1]! * scale;
      if (i === 0) path.moveTo(nextX, nextY);
      else if (Math.abs(nextX - x) + Math.abs(nextY - y) < 0.7) continue;
      else path.lineTo(nextX, nextY);
      x = nextX;
      y = nextY;
    }
    path.closePath();
  }
  return path;
}
