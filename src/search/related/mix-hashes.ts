/** Mixes two numbers into one of 32 bits. Every bit of either changes about half of the bits. */
export function mixHashes(one: number, other: number): number {
  let mix = Math.imul(one ^ 0x811c9dc5, 0x01000193) + Math.imul(other, 0x9e3779b1)
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b)
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35)
  return (mix ^ (mix >>> 16)) >>> 0
}
