/** Where publishers show what has one of their ids. */
const ADDRESSES: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^CVDR(\d+)_(\d+)$/i, (work, version) => `https://lokaleregelgeving.overheid.nl/CVDR${work}/${version}`],
  [/^(BWB[RVW]\d{7})/i, (id) => `https://wetten.overheid.nl/${id?.toUpperCase()}`],
  [/^([a-z]+-[a-z\d-]+)$/i, (id) => `https://zoek.officielebekendmakingen.nl/${id}.html`],
]

const WHOLE_DATE = /^\d{4}-\d{2}-\d{2}$/u

/**
 * The page of an official publication, local regulation or law; null for an id of another kind. `day`: the
 * day on which a law was in force as the text has it.
 */
export function officialAddress(official: string | null, day: string | null = null): string | null {
  const found = ADDRESSES.map(([id, address]) => {
    const [, ...parts] = id.exec(official ?? '') ?? []
    return parts.length > 0 ? address(...parts) : null
  }).find((each) => each !== null)
  if (found === undefined) return null
  return found.includes('//wetten.') && WHOLE_DATE.test(day ?? '') ? `${found}/${day}` : found
}
