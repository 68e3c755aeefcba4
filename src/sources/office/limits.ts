/** What opening one office file may take; a file that asks for more is refused with a message. */
export const LIMITS = {
  /** Of the file itself. */
  bytes: 200_000_000,
  /** Files inside the container. */
  entries: 10_000,
  /** Bytes of one part that is read, and of all of them, unpacked. */
  part: 60_000_000,
  parts: 120_000_000,
  /** Elements of one part, and within each other. */
  elements: 2_000_000,
  depth: 400,
} as const
export type Limits = { readonly [name in keyof typeof LIMITS]: number }
