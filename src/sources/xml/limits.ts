/** What reading one XML file may take; a file that asks for more is refused with a message. */
export const LIMITS = {
  bytes: 60_000_000,
  /** Elements within elements; the deepest law has some thirty. */
  depth: 400,
  elements: 2_000_000,
} as const
