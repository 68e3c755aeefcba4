/** What reading one PDF may take; a file that asks for more is refused with a message. */
export const LIMITS = {
  /** Milliseconds for the whole file. */
  time: 55_000,
  /** Bytes that the process may grow by while a file is read. */
  memory: 750_000_000,
  /** Heap of the thread, in megabytes. */
  heap: 600,
  /** How often time and memory are looked at, in milliseconds. */
  pace: 20,
  bytes: 300_000_000,
  pages: 3000,
  /** Letters on one page, and marks drawn on one page: what stands above is left out, with a finding. */
  glyphs: 100_000,
  strokes: 20_000,
} as const
export type Limits = { readonly [name in keyof typeof LIMITS]: number }
