import type { PSM } from 'tesseract.js'
import type { Box } from '../message-reading.ts'
import { median } from '../pages/page-lines.ts'
import type { LooseWord } from '../pages/text-builder.ts'
import { isRightToLeft } from '../text/script.ts'
import { addressesAgain } from './addresses-again.ts'
import type { CleanImage } from './clean-image.ts'
import { withWorker } from './workers.ts'

/** The words of a page image with their boxes; `ratio` is width by height. */
export async function recognise(image: CleanImage): Promise<{ words: LooseWord[]; ratio: number }> {
  const latin = await pass(image, ['eng', 'fra', 'spa'])
  const own = alphabetOf(latin)
  const page = own
    ? await pass(image, own)
    : needsArabic(latin)
      ? better(latin, await pass(image, ['ara', 'eng']))
      : latin
  return { words: page, ratio: image.width / image.height }
}

/** Letters with signs of their own need eyes of their own: Vietnamese, Portuguese. */
function alphabetOf(words: readonly LooseWord[]): string[] | null {
  const text = words.map((word) => word.text).join(' ')
  if (/viet ?nam/i.test(text)) return ['vie', 'eng']
  return /miss[aã]o|mo[cç]ambique|da rep[uú]blica|sauda[cç][oõ]es|cumprimentos/i.test(text)
    ? ['por', 'eng']
    : null
}

async function pass(image: CleanImage, languages: readonly string[]): Promise<LooseWord[]> {
  return await withWorker(languages, async (worker) => {
    // Cells of a table that are not level are lost where the page is taken for one column (4): look for text anywhere (11).
    await worker.setParameters({ tessedit_pageseg_mode: (image.isRuled ? '11' : '4') as PSM })
    const { data } = await worker.recognize(image.png, { rotateAuto: true }, { blocks: true, text: false })
    const lines = (data.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((each) => each.lines))
    const turned = data.rotateRadians ?? 0
    const words = lines.flatMap((line) => {
      const usual = median(line.words.map(({ bbox }) => bbox.y1 - bbox.y0))
      return line.words.map(({ text, bbox, confidence }) => ({
        text,
        box: levelled(bbox, usual, image),
        shown: turnedBack(bbox, turned, image),
        confidence: confidence / 100,
      }))
    })
    return await addressesAgain(worker, image, words)
  })
}

/** A dash or a dot is as high as its neighbours, so that it stays in their line. */
function levelled(bbox: Bounds, usual: number, image: CleanImage): Box {
  const isLow = bbox.y1 - bbox.y0 < 0.65 * usual
  const height = isLow ? usual : bbox.y1 - bbox.y0
  const top = isLow ? (bbox.y0 + bbox.y1 - usual) / 2 : bbox.y0
  return {
    left: bbox.x0 / image.width,
    top: top / image.height,
    width: (bbox.x1 - bbox.x0) / image.width,
    height: height / image.height,
  }
}

type Bounds = { x0: number; y0: number; x1: number; y1: number }

/** Where a word stands on the page as it came: recognition had turned it upright around its middle. */
function turnedBack(bbox: Bounds, angle: number, image: CleanImage): Box {
  const x = (bbox.x0 + bbox.x1) / 2 - image.width / 2
  const y = (bbox.y0 + bbox.y1) / 2 - image.height / 2
  const width = bbox.x1 - bbox.x0
  const height = bbox.y1 - bbox.y0
  const centre = {
    x: x * Math.cos(angle) + y * Math.sin(angle) + image.width / 2,
    y: y * Math.cos(angle) - x * Math.sin(angle) + image.height / 2,
  }
  return {
    left: (centre.x - width / 2) / image.width,
    top: (centre.y - height / 2) / image.height,
    width: width / image.width,
    height: height / image.height,
  }
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
