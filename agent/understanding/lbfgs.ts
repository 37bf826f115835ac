/** A smooth function to be made small: returns its value at `x` and writes its gradient there. */
export type Objective = (x: Float64Array, gradient: Float64Array) => number;

/**
 * Finds the minimum of a convex function by L-BFGS with a backtracking line search (Nocedal & Wright, Numerical
 * Optimization, algorithms 7.4 and 3.1). Deterministic: no random numbers. `x` is the start and becomes the result.
 */
export function minimise(objective: Objective, x: Float64Array, maxSteps = 100, tolerance = 1e-4): void {
  const size = x.length;
  let gradient = new Float64Array(size);
  let value = objective(x, gradient);
  const history: Correction[] = [];
  for (let step = 0; step < maxSteps; step++) {
    const direction = descent(gradient, history);
    const slope = dot(direction, gradient);
    if (slope > -tolerance * tolerance) return;
    let stride = step === 0 ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1;
    const next = new Float64Array(size);
    const nextGradient = new Float64Array(size);
    let nextValue = value;
    for (let attempt = 0; attempt < 20; attempt++) {
      for (let i = 0; i < size; i++) next[i] = at(x, i) + stride * at(direction, i);
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + 1e-4 * stride * slope) break;
      stride /= 2;
    }
    if (nextValue > value) return;
    const moved = new Float64Array(size);
    const turned = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      moved[i] = at(next, i) - at(x, i);
      turned[i] = at(nextGradient, i) - at(gradient, i);
    }
    const curvature = dot(moved, turned);
    if (curvature > 1e-12) history.push({ moved, turned, curvature });
    if (history.length > 7) history.shift();
    const gained = value - nextValue;
    x.set(next);
    gradient = nextGradient;
    value = nextValue;
    if (gained < tolerance * Math.max(1, Math.abs(value)) * 1e-2) return;
  }
}

interface Correction {
  moved: Float64Array;
  turned: Float64Array;
  curvature: number;
}

/** The two-loop recursion: minus the inverse Hessian, as far as the history tells, times the gradient. */
function descent(gradient: Float64Array, history: readonly Correction[]): Float64Array {
  const q = Float64Array.from(gradient);
  const shares: number[] = [];
  for (const { moved, turned, curvature } of history.toReversed()) {
    const share = dot(moved, q) / curvature;
    shares.push(share);
    addTimes(q, turned, -share);
  }
  const last = history.at(-1);
  if (last) {
    const scale = last.curvature / dot(last.turned, last.turned);
    for (let i = 0; i < q.length; i++) q[i] = at(q, i) * scale;
  }
  for (const { moved, turned, curvature } of history) {
    const share = shares.pop() ?? 0;
    addTimes(q, moved, share - dot(turned, q) / curvature);
  }
  for (let i = 0; i < q.length; i++) q[i] = -at(q, i);
  return q;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += at(a, i) * at(b, i);
  return sum;
}

function addTimes(target: Float64Array, source: Float64Array, factor: number): void {
  for (let i = 0; i < target.length; i++) target[i] = at(target, i) + factor * at(source, i);
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
