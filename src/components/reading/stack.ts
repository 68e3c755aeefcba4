/** Pixels from the top of the text. */
export interface Wanted {
  /** Where a note would like to begin: the line of its marker. */
  top: number
  height: number
}

/** What takes the whole width: no note stands beside it. */
export interface Obstacle {
  top: number
  bottom: number
}

const GAP = 12

/**
 * Where notes begin, in order, so that
 * 1. none begins above the line of its marker, but what a wide table pushes away;
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

/** The first place from `top` on where `height` fits between the obstacles, which come in order. */
function clearOf(obstacles: readonly Obstacle[], top: number, height: number): number {
  let start = top
  for (const obstacle of obstacles) {
    const clear = obstacle.bottom <= start || obstacle.top >= start + height + GAP
    if (!clear) start = obstacle.bottom + GAP
  }
  return start
}
