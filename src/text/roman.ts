const VALUES = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 } as const

/** 14 → "XIV"; for 1 to 3999. */
export function toRoman(value: number): string {
  const steps: [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let rest = value
  return steps
    .map(([step, letters]) => {
      const times = Math.floor(rest / step)
      rest -= times * step
      return letters.repeat(times)
    })
    .join('')
}

/** "xiv" → 14; null when it is not a well-formed Roman numeral. */
export function fromRoman(letters: string): number | null {
  const values = [...letters.toLowerCase()].map((letter) => VALUES[letter as keyof typeof VALUES])
  if (!values.length || values.some((value) => value === undefined)) return null
  const total = values.reduce<number>(
    (sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value),
    0,
  )
  return toRoman(total) === letters.toUpperCase() ? total : null
}
