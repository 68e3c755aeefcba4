/**
 * Records what a page reads while it is made, so that a later build knows whether it would be the same again.
 * A read is written as `<place> <key>`: the name of a lookup and a key in it. The pages are a separate
 * program, which shares nothing with the commands but the process, so the state is a global.
 */

/** Gives the current value at a key of a place. */
type LookUp = (key: string) => unknown

interface State {
  /** The reads of the page that is being made; null when none is. */
  reads: Set<string> | null
  places: Map<string, LookUp>
  /** By place, all values of one document; the key is its id. */
  wholes: Map<string, LookUp>
  /** By place, a fingerprint of those; null where it is not known. */
  fingerprints: Map<string, LookUp>
  /** The catalogue of the pages that this process makes. */
  catalogue: object | null
  /** By name, a function that builds the lookup for a catalogue, which then declares its places. */
  lookups: Map<string, (catalogue: object) => unknown>
  /** Places whose values follow from one document and the registers. */
  own: Set<string>
  /** Recorded documents, whose properties are read one by one. As a value, such a document is just its id. */
  documents: WeakSet<object>
  /** A hash of each link that was asked for. */
  links: Map<object, number>
}

const KEY = Symbol.for('leeswijzer.reads')
const globals = globalThis as { [KEY]?: State }
globals[KEY] ??= {
  reads: null,
  places: new Map(),
  wholes: new Map(),
  fingerprints: new Map(),
  catalogue: null,
  lookups: new Map(),
  own: new Set(),
  documents: new WeakSet(),
  links: new Map(),
}
export const state: State = globals[KEY]

/** Records a read of the page that is being made. */
export function track(place: string, key = ''): void {
  if (state.reads !== null) state.reads.add(`${place} ${key}`)
}

/** Frees the catalogue and what was built from it, when reads will not be evaluated any more. */
export function resetTracking(): void {
  state.catalogue = null
  state.places.clear()
  state.wholes.clear()
  state.fingerprints.clear()
  state.links.clear()
}

/** Declares a place: how its values are looked up. Names of places have no spaces. */
export const declare = (place: string, lookUp: LookUp): void => {
  state.places.set(place, lookUp)
}

/** Declares how all values of one document are looked up at a place. */
export const declareWhole = (place: string, lookUp: LookUp): void => {
  state.wholes.set(place, lookUp)
}

/** Declares a fingerprint of all values of one document at a place. */
export const declareFingerprint = (place: string, lookUp: LookUp): void => {
  state.fingerprints.set(place, lookUp)
}

/** Runs work that is done for all pages, so that its reads do not count for the current page. */
export function untracked<T>(work: () => T): T {
  const { reads } = state
  state.reads = null
  try {
    return work()
  } finally {
    state.reads = reads
  }
}

/** Makes a page, and returns it with its reads. Only one page may be made at a time. */
export async function withReads<T>(work: () => Promise<T>): Promise<{ made: T; reads: string[] }> {
  const reads = new Set<string>()
  state.reads = reads
  try {
    return { made: await work(), reads: [...reads] }
  } finally {
    state.reads = null
  }
}

/** The current value of a read; null when there is no such place any more. */
export function valueAt(read: string): { value: unknown } | null {
  const [place, key] = split(read)
  return lookUpAt(state.places, place, key)
}

/** The current fingerprint of all values of a document at a place; null when it is unknown. */
export const fingerprintAt = (place: string, document: string): { value: unknown } | null => {
  const fingerprint = lookUpAt(state.fingerprints, place, document)
  return fingerprint?.value === null ? null : fingerprint
}

/** All current values of a document at a place; null when they are unknown. */
export const wholeAt = (place: string, document: string): { value: unknown } | null =>
  lookUpAt(state.wholes, place, document)

function lookUpAt(
  lookUps: ReadonlyMap<string, LookUp>,
  place: string,
  key: string,
): { value: unknown } | null {
  // Builds the lookup for the current catalogue when it is not there yet, so that an earlier catalogue is
  // never used.
  if (state.catalogue) state.lookups.get(place.replace(/[?*]$/, ''))?.(state.catalogue)
  const lookUp = lookUps.get(place)
  return lookUp ? { value: lookUp(key) } : null
}

/** `linksOf nota#p1` → `linksOf`, `nota#p1` */
export function split(read: string): [place: string, key: string] {
  const at = read.indexOf(' ')
  return [read.slice(0, at), read.slice(at + 1)]
}
