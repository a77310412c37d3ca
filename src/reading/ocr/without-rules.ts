const dark = 150
const white = 255

/**
 * Takes the ruled lines of tables out of a grey image: long thin runs of dark dots, across and down, that letters never
 * make. Two or more upright ones say that the page holds a table. The rules would be read as letters, and keep the words of a cell from being seen as one line.
 */
export function withoutRules(
  grey: Buffer,
  width: number,
  height: number,
): { grey: Buffer; isRuled: boolean } {
  const out = Buffer.from(grey)
  const across = Math.round(width * 0.1)
  const down = Math.round(height * 0.035)
  for (let y = 0; y < height; y += 1) wipe(grey, out, y * width, 1, width, across, width)
  let upright = 0
  for (let x = 0; x < width; x += 1) if (wipe(grey, out, x, width, height, down, 1)) upright += 1
  return { grey: out, isRuled: upright >= 2 }
}

/** Wipes the long runs of one row or column; `side` is the step to the neighbouring one. */
function wipe(
  grey: Buffer,
  out: Buffer,
  start: number,
  step: number,
  count: number,
  longest: number,
  side: number,
): boolean {
  let wiped = false
  let from = -1
  for (let index = 0; index <= count; index += 1) {
    const isDark = index < count && (grey[start + index * step] ?? white) < dark
    if (isDark && from < 0) from = index
    if (isDark || from < 0) continue
    if (index - from >= longest && clear(grey, out, start, step, from, index, side)) wiped = true
    from = -1
  }
  return wiped
}

/** Only thin runs are rules; what is thick is a photograph, a bar or the edge of the paper. */
function clear(
  grey: Buffer,
  out: Buffer,
  start: number,
  step: number,
  from: number,
  to: number,
  side: number,
): boolean {
  const middle = start + Math.floor((from + to) / 2) * step
  const isThin = [-7, 7].some((away) => (grey[middle + away * side] ?? white) >= dark)
  if (!isThin) return false
  for (let index = from; index < to; index += 1)
    for (const away of [-2, -1, 0, 1, 2]) {
      const at = start + index * step + away * side
      if (at >= 0 && at < out.length) out[at] = white
    }
  return true
}
