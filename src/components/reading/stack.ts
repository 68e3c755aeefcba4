/** The wanted position of a note, in pixels from the top of the text. */
export interface Wanted {
  /** The line of its marker. */
  top: number
  height: number
}

/** An element over the whole width, such as a wide table: no note fits beside it. */
export interface Obstacle {
  top: number
  bottom: number
}

const GAP = 12

/**
 * Computes the tops of notes, in order, so that
 * 1. none begins above its wanted top;
 * 2. none overlaps the one before it or an obstacle.
 */
export function stack(wanted: readonly Wanted[], obstacles: readonly Obstacle[]): number[] {
  let free = 0
  return wanted.map(({ top, height }) => {
    const start = clearOf(obstacles, Math.max(top, free), height)
    free = start + height + GAP
    return start
  })
}

/** The first position from `top` on where `height` fits between the obstacles. These must be in order. */
function clearOf(obstacles: readonly Obstacle[], top: number, height: number): number {
  let start = top
  for (const obstacle of obstacles) {
    const clear = obstacle.bottom <= start || obstacle.top >= start + height + GAP
    if (!clear) start = obstacle.bottom + GAP
  }
  return start
}
