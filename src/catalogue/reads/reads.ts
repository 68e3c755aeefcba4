/**
 * What a page looked at while it was made, so that a later build knows whether it would be made the same
 * again. The pages are a program of their own: they and the commands have nothing in common but what is
 * known to the whole process.
 */

/** The value that stands now at a key of a place. */
type Look = (key: string) => unknown

interface State {
  /** What the page that is being made has looked at; null while no page is. */
  open: Set<string> | null
  places: Map<string, Look>
  /** All that can be looked at of one document, by place: the key is its id. */
  wholes: Map<string, Look>
  /** What stands for all of that, where it is known; null where it is not. */
  fingerprints: Map<string, Look>
  /** The catalogue of the pages that are made here. */
  catalogue: object | null
  /** Makes the lookup with this name for a catalogue; it then says what can be looked at. */
  lookups: Map<string, (catalogue: object) => unknown>
  /** Places of what follows from a document, by itself or with what the registers answer it. */
  own: Set<string>
  /** Documents whose properties are noted one by one: they stand for their id. */
  documents: WeakSet<object>
  /** A number for each link that was asked about: another one when it is another. */
  links: Map<object, number>
}

const KEY = Symbol.for('leeswijzer.reads')
const everywhere = globalThis as { [KEY]?: State }
everywhere[KEY] ??= {
  open: null,
  places: new Map(),
  wholes: new Map(),
  fingerprints: new Map(),
  catalogue: null,
  lookups: new Map(),
  own: new Set(),
  documents: new WeakSet(),
  links: new Map(),
}
export const state: State = everywhere[KEY]

export function track(place: string, key = ''): void {
  if (state.open !== null) state.open.add(`${place} ${key}`)
}

/** What was looked at is not asked about any more: the catalogue, and what was made of it, may go. */
export function resetTracking(): void {
  state.catalogue = null
  state.places.clear()
  state.wholes.clear()
  state.fingerprints.clear()
  state.links.clear()
}

/** Says what can be looked at under a name without blanks. */
export const declare = (place: string, look: Look): void => {
  state.places.set(place, look)
}

/** Says all that can be looked at of one document under a name. */
export const declareWhole = (place: string, look: Look): void => {
  state.wholes.set(place, look)
}

/** Says what stands for all of that. */
export const declareFingerprint = (place: string, look: Look): void => {
  state.fingerprints.set(place, look)
}

/** Work for all pages, which no single page has looked at. */
export function untracked<T>(work: () => T): T {
  const { open } = state
  state.open = null
  try {
    return work()
  } finally {
    state.open = open
  }
}

/** Makes a page, and says what it looked at. One at a time: a page knows no other. */
export async function withReads<T>(work: () => Promise<T>): Promise<{ made: T; reads: string[] }> {
  const open = new Set<string>()
  state.open = open
  try {
    return { made: await work(), reads: [...open] }
  } finally {
    state.open = null
  }
}

/** What stands at a read now; null when there is no such place any more. */
export function valueAt(read: string): { value: unknown } | null {
  const [place, key] = split(read)
  return found(state.places, place, key)
}

/** What stands for all that can be looked at of a document at a place now. */
export const fingerprintAt = (place: string, document: string): { value: unknown } | null => {
  const sign = found(state.fingerprints, place, document)
  return sign?.value === null ? null : sign
}

/** All that can be looked at of a document at a place now; null when that cannot be told. */
export const wholeAt = (place: string, document: string): { value: unknown } | null =>
  found(state.wholes, place, document)

function found(looks: ReadonlyMap<string, Look>, place: string, key: string): { value: unknown } | null {
  // Made once for each catalogue: what an earlier one of this process had is not looked at.
  if (state.catalogue) state.lookups.get(place.replace(/[?*]$/, ''))?.(state.catalogue)
  const look = looks.get(place)
  return look ? { value: look(key) } : null
}

/** `linksOf nota#p1` → `linksOf`, `nota#p1` */
export function split(read: string): [place: string, key: string] {
  const at = read.indexOf(' ')
  return [read.slice(0, at), read.slice(at + 1)]
}
