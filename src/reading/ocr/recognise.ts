import type { LooseWord } from '../pages/text-builder.ts'
import { isRightToLeft } from '../text/script.ts'
import type { CleanImage } from './clean-image.ts'
import { withWorker } from './workers.ts'

/** The words of a page image with their boxes; `ratio` is width by height. */
export async function recognise(image: CleanImage): Promise<{ words: LooseWord[]; ratio: number }> {
  const latin = await pass(image, ['eng', 'fra', 'spa'])
  const page = needsArabic(latin) ? better(latin, await pass(image, ['ara', 'eng'])) : latin
  return { words: page, ratio: image.width / image.height }
}

async function pass(image: CleanImage, languages: readonly string[]): Promise<LooseWord[]> {
  return await withWorker(languages, async (worker) => {
    const { data } = await worker.recognize(image.png, { rotateAuto: true }, { blocks: true, text: false })
    const lines = (data.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((each) => each.lines))
    return lines.flatMap((line) =>
      line.words.map((word) => ({
        text: word.text,
        box: {
          left: word.bbox.x0 / image.width,
          top: word.bbox.y0 / image.height,
          width: (word.bbox.x1 - word.bbox.x0) / image.width,
          height: (word.bbox.y1 - word.bbox.y0) / image.height,
        },
        confidence: word.confidence / 100,
      })),
    )
  })
}

/** Latin eyes on an Arabic page see little, and are not sure of it. */
function needsArabic(words: readonly LooseWord[]): boolean {
  const long = words.filter((word) => word.text.length > 2)
  const sure = long.filter((word) => word.confidence > 0.75)
  return long.length < 15 || sure.length < 0.7 * long.length
}

function better(latin: LooseWord[], arabic: LooseWord[]): LooseWord[] {
  const arabicText = arabic.map((word) => word.text).join(' ')
  return isRightToLeft(arabicText) || mean(arabic) > mean(latin) + 0.1 ? arabic : latin
}

const mean = (words: readonly LooseWord[]) =>
  words.reduce((sum, word) => sum + word.confidence, 0) / Math.max(words.length, 1)
