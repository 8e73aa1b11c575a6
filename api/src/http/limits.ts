/** What one request may ask for. Every number is in docs/http.md, and a test holds the two together. */
export const defaultLimits = {
  bodyBytes: 262_144,
  headerBytes: 16_384,
  tokens: 2_000,
  depth: 15,
  aliases: 30,
  rootFields: 20,
  directives: 50,
  cost: 10_000,
  /** Nodes looked at while the cost is counted, fragments counted at each use. */
  costNodes: 5_000,
  variableValues: 2_000,
  variableDepth: 12,
  timeoutMs: 10_000,
  /** Operations kept compiled. */
  compiledOperations: 500,
} as const;

/** Staff write texts of 300 KB, with a value for every mark in them. */
export const deskLimits = { bodyBytes: 1_048_576, variableValues: 40_000 } as const;

export type Limits = Readonly<Record<keyof typeof defaultLimits, number>>;
