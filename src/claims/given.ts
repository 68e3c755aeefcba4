import type { Library } from './library.ts'

/** What a command has made already and pages need not make again. */
export interface Given {
  library: Library
  /** The related paragraphs of every paragraph that has any, as search found them. */
  related?: unknown
  /** By document, one value for all that it says by itself and by the registers. */
  own?: ReadonlyMap<string, string>
  /** By document, one value for all that it says by itself. */
  bodies?: ReadonlyMap<string, string>
  each?: Each
}

/** By name what follows from each document by itself, under what stands for the whole of the document. */
export interface Each {
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
const everywhere = globalThis as { [KEY]?: Given; [LISTENER]?: () => void }

export const give = (given: Given): void => {
  everywhere[KEY] = given
  everywhere[LISTENER]?.()
}

/** Nothing is given any more: what was made of it may go. */
export const takeBack = (): void => {
  delete everywhere[KEY]
}

/** What is done each time that something new is given. */
export const onGiven = (listener: () => void): void => {
  everywhere[LISTENER] = listener
}

export const given = (): Given | undefined => everywhere[KEY]
