/** A thin straight line on a page: where it stands across (or down), from where to where. Fractions of the page. */
export type Rule = { at: number; from: number; to: number }
/** The upright and level lines of a page. */
export type Rules = { upright: Rule[]; level: Rule[] }

/** A page without any. */
export const noRules = (): Rules => ({ upright: [], level: [] })

type Matrix = [number, number, number, number, number, number]
type Operators = { fnArray: readonly number[]; argsArray: readonly unknown[] }
type Names = Record<'save' | 'restore' | 'transform' | 'constructPath' | 'stroke' | 'closeStroke', number>

const thin = 2.6
const most = 20_000

/**
 * The ruled lines that a page of a PDF draws, as the borders of tables are drawn: thin filled boxes, strokes, or the stroked
 * outlines of cells. `viewport` is the page's transform to its size in points.
 */
export function rulesOf(
  { fnArray, argsArray }: Operators,
  names: Names,
  viewport: { transform: number[]; width: number; height: number },
): Rules {
  const rules: Rules = { upright: [], level: [] }
  const kept: Matrix[] = []
  let matrix = viewport.transform as Matrix
  for (let index = 0; index < Math.min(fnArray.length, most); index += 1) {
    const operator = fnArray[index]
    const args = argsArray[index]
    if (operator === names.save) kept.push(matrix)
    else if (operator === names.restore) matrix = kept.pop() ?? matrix
    else if (operator === names.transform) matrix = times(matrix, args as Matrix)
    else if (operator === names.constructPath && Array.isArray(args) && args[2]) {
      const isStroke = args[0] === names.stroke || args[0] === names.closeStroke
      addBox(rules, boxOf(matrix, args[2] as ArrayLike<number>), isStroke, viewport)
    }
  }
  return rules
}

type Corners = { left: number; top: number; right: number; bottom: number }

function addBox(
  rules: Rules,
  { left, top, right, bottom }: Corners,
  isStroke: boolean,
  { width, height }: { width: number; height: number },
): void {
  const upright = (x: number) =>
    rules.upright.push({ at: x / width, from: top / height, to: bottom / height })
  const level = (y: number) => rules.level.push({ at: y / height, from: left / width, to: right / width })
  if (right - left < thin && bottom - top > 5) upright((left + right) / 2)
  else if (bottom - top < thin && right - left > 5) level((top + bottom) / 2)
  else if (isStroke && right - left > 8 && bottom - top > 8) {
    upright(left)
    upright(right)
    level(top)
    level(bottom)
  }
}

function boxOf([a, b, c, d, e, f]: Matrix, box: ArrayLike<number>): Corners {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(box)
  const across = [a * x0 + c * y0 + e, a * x1 + c * y1 + e]
  const down = [b * x0 + d * y0 + f, b * x1 + d * y1 + f]
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  }
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
