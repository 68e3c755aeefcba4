/**
 * pdf.js would draw on canvases; these names, defined before it starts, keep it from asking the system for
 * one.
 */
class NoCanvas {}
Object.assign(globalThis, { DOMMatrix: NoCanvas, Path2D: NoCanvas })
