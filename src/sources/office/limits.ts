/** What opening one office file may take; a file that asks for more is refused with a message. */
export const LIMITS = {
  /** Of the file itself. */
  bytes: 200_000_000,
  /** Files inside the container. */
  entries: 10_000,
  /** Bytes of one part that is read, and of all of them, unpacked. */
  part: 60_000_000,
  parts: 120_000_000,
  /** Tags of one part. */
  tags: 1_500_000,
} as const
export type Limits = { readonly [name in keyof typeof LIMITS]: number }
