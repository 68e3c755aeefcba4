import type { Root } from 'hast'

/** The text of a document as it was rendered for its page. */
export interface Rendered {
  document: string
  tree: Root
}

/**
 * The pages are a program of their own: they and the commands have nothing in common but what is known to the
 * whole process.
 */
const KEY = Symbol.for('leeswijzer.rendered')
const everywhere = globalThis as { [KEY]?: ((rendered: Rendered) => void) | undefined }

/** For who makes something else of the same text. */
export const tellRendered = (rendered: Rendered): void => everywhere[KEY]?.(rendered)

/** Does `work`, one at a time in a process, and tells which text was rendered for it last. */
export async function withRendered<T>(
  work: () => Promise<T>,
): Promise<{ made: T; rendered: Rendered | undefined }> {
  let last: Rendered | undefined
  everywhere[KEY] = (rendered) => {
    last = rendered
  }
  try {
    return { made: await work(), rendered: last }
  } finally {
    everywhere[KEY] = undefined
  }
}
