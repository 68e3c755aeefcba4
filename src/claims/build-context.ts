import type { Library } from './library.ts'

/** What a command has made already and pages need not make again. */
export interface BuildContext {
  library: Library
  /** The related paragraphs of every paragraph that has any, as search found them. */
  related?: unknown
  /** By document, one value for all that it says by itself and by the registers. */
  claimsDigests?: ReadonlyMap<string, string>
  /** By document, one value for all that it says by itself. */
  bodyDigests?: ReadonlyMap<string, string>
  valueCache?: ValueCache
}

/** By name what follows from each document by itself, under what stands for the whole of the document. */
export interface ValueCache {
  of(name: string): Map<string, unknown>
  /** The same of what follows from all documents together. */
  ofAll(name: string): Map<string, unknown>
}

/**
 * The pages are a program of their own: they and the commands have nothing in common but what is known to the
 * whole process.
 */
const KEY = Symbol.for('leeswijzer.given')
const LISTENER = Symbol.for('leeswijzer.given.listener')
const everywhere = globalThis as { [KEY]?: BuildContext; [LISTENER]?: () => void }

export const setBuildContext = (buildContext: BuildContext): void => {
  everywhere[KEY] = buildContext
  everywhere[LISTENER]?.()
}

/** Nothing is given any more: what was made of it may go. */
export const clearBuildContext = (): void => {
  delete everywhere[KEY]
}

/** What is done each time that something new is given. */
export const onBuildContext = (listener: () => void): void => {
  everywhere[LISTENER] = listener
}

export const given = (): BuildContext | undefined => everywhere[KEY]
