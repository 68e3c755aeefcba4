/** Where publishers show what has one of their ids. */
const ADDRESSES: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^CVDR(\d+)_(\d+)$/i, (work, version) => `https://lokaleregelgeving.overheid.nl/CVDR${work}/${version}`],
  [/^(BWB[RVW]\d{7})/i, (id) => `https://wetten.overheid.nl/${id?.toUpperCase()}`],
  [/^([a-z]+-[a-z\d-]+)$/i, (id) => `https://zoek.officielebekendmakingen.nl/${id}.html`],
]

/** The page of an official publication, local regulation or law; null for an id of another kind. */
export function officialAddress(official: string | null): string | null {
  for (const [id, address] of ADDRESSES) {
    const [, ...parts] = id.exec(official ?? '') ?? []
    if (parts.length > 0) return address(...parts)
  }
  return null
}
