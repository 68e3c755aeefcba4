import { type Keeping, keep, taken } from '../../output/keeping.ts'

/** Of each what is known without looking into one that did not change: the same value stands for the same. */
export function keptOfEach<One, Known>(
  { keeping, name }: { keeping: Keeping | undefined; name: string },
  all: readonly One[],
  values: readonly string[],
  make: (one: One) => Known,
): Known[] {
  const kept = taken<Map<string, Known>>(keeping, name) ?? new Map<string, Known>()
  const known = all.map((one, place) => kept.get(values[place] ?? '') ?? make(one))
  if (values.some((value) => !kept.has(value)))
    keep(keeping, name, new Map(values.map((value, place) => [value, known[place]])))
  return known
}
