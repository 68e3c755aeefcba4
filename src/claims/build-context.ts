import type { Library } from './library.ts'

/** What a command has built already, so that pages need not build it again. */
export interface BuildContext {
  library: Library
  /** The related paragraphs of every paragraph that has any, as the search found them. */
  related?: unknown
  /** By document, a digest of its contents and its claims, which depend on the registers. */
  claimsDigests?: ReadonlyMap<string, string>
  /** By document, a digest of its contents. */
  bodyDigests?: ReadonlyMap<string, string>
  valueCache?: ValueCache
}

/**
 * Caches of values by name. In each, a value that follows from one document is cached under a digest of that
 * document.
 */
export interface ValueCache {
  of(name: string): Map<string, unknown>
  /** The same for values that follow from all documents together. */
  ofAll(name: string): Map<string, unknown>
}

/**
 * The pages are a separate program. They share no modules with the commands, so the context is a property of
 * the process.
 */
const KEY = Symbol.for('leeswijzer.given')
const LISTENER = Symbol.for('leeswijzer.given.listener')
const globals = globalThis as { [KEY]?: BuildContext; [LISTENER]?: () => void }

export const setBuildContext = (buildContext: BuildContext): void => {
  globals[KEY] = buildContext
  globals[LISTENER]?.()
}

/** Drops the context, so that what was built from it can be freed. */
export const clearBuildContext = (): void => {
  delete globals[KEY]
}

/** Registers a function that is called each time a new context is set. */
export const onBuildContext = (listener: () => void): void => {
  globals[LISTENER] = listener
}

export const getBuildContext = (): BuildContext | undefined => globals[KEY]
