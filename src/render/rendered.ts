import type { Root } from 'hast'

/** The rendered text of a document. */
export interface Rendered {
  document: string
  tree: Root
}

/**
 * The pages are built into a program of their own, with their own copy of this module. Pages and commands
 * share only what is global in the process.
 */
const KEY = Symbol.for('leeswijzer.rendered')
const processWide = globalThis as { [KEY]?: ((rendered: Rendered) => void) | undefined }

/** Reports a rendered text, so that another output of it need not be rendered again. */
export const reportRendered = (rendered: Rendered): void => processWide[KEY]?.(rendered)

/**
 * Does `work` and returns its result with the text that was rendered last. Only one at a time in a process.
 */
export async function withRendered<T>(
  work: () => Promise<T>,
): Promise<{ made: T; rendered: Rendered | undefined }> {
  let last: Rendered | undefined
  processWide[KEY] = (rendered) => {
    last = rendered
  }
  try {
    return { made: await work(), rendered: last }
  } finally {
    processWide[KEY] = undefined
  }
}
