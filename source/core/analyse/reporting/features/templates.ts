/** A feature template: its number, and the slots of up to three values that are mixed into the feature. */
export type Template = readonly [number: number, a: number, b?: number, c?: number];

/** The slot that always holds 0: what a template with fewer than three values mixes in their place. */
export const NOTHING = 0;

/**
 * Templates by columns. A reader puts the values they are made of, of which there are far fewer, into slots; one loop
 * then makes all features. A call for each of sixty features would take longer than the mixing, and the compiler gives
 * up on putting so many into their caller.
 */
export type Templates = {
  readonly count: number;
  /** What the template's number gives the mixture. */
  readonly salts: Int32Array;
  readonly a: Uint8Array;
  readonly b: Uint8Array;
  readonly c: Uint8Array;
};

export const compileTemplates = (templates: readonly Template[]): Templates => ({
  count: templates.length,
  salts: Int32Array.from(templates, ([number]) => Math.imul(number, 0x9e3779b1)),
  a: Uint8Array.from(templates, ([, a]) => a),
  b: Uint8Array.from(templates, ([, , b]) => b ?? NOTHING),
  c: Uint8Array.from(templates, ([, , , c]) => c ?? NOTHING),
});

/** Writes the features that values give, as `mix` would make them, into `out` from `at`; returns where it stopped. */
export const writeFeatures = (
  { count, salts, a, b, c }: Templates,
  values: Int32Array,
  out: Int32Array,
  at: number,
): number => {
  for (let f = 0; f < count; f++) {
    let hash = Math.imul((values[a[f] ?? 0] ?? 0) ^ (salts[f] ?? 0), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15) ^ (values[b[f] ?? 0] ?? 0), 0xc2b2ae35);
    hash = Math.imul(hash ^ (hash >>> 14) ^ (values[c[f] ?? 0] ?? 0), 0x27d4eb2f);
    out[at + f] = hash ^ (hash >>> 15);
  }
  return at + count;
};
