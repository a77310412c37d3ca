import sharp from 'sharp'
import type { PSM, Worker } from 'tesseract.js'
import type { LooseWord } from '../pages/text-builder.ts'
import type { CleanImage } from './clean-image.ts'

const most = 12
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789@._-+()<>:;,'

/**
 * Looks again, closer and with the letters of addresses alone, at words that may be an e-mail address. The second look holds
 * where it gives an address and the first one did not, or where it is the surer of two that differ.
 */
export async function addressesAgain(
  worker: Worker,
  image: CleanImage,
  words: LooseWord[],
): Promise<LooseWord[]> {
  const suspects = words.filter(({ text }) => mayBeAddress(text)).slice(0, most)
  if (suspects.length === 0) return words
  const seen = new Map<LooseWord, LooseWord>()
  await worker.setParameters({ tessedit_pageseg_mode: '7' as PSM, tessedit_char_whitelist: letters })
  try {
    for (const word of suspects) {
      const again = await lookAt(worker, image, word)
      if (again && isBetter(word, again)) seen.set(word, { ...word, ...again })
    }
  } finally {
    await worker.setParameters({ tessedit_char_whitelist: '' })
  }
  return words.map((word) => seen.get(word) ?? word)
}

/** A sign of an address, or dots and dashes between letters without a blank. */
function mayBeAddress(text: string): boolean {
  return (
    text.length > 6 &&
    (/[@©®]/.test(text) || /[\p{L}\d][._-][\p{L}\d-]+[\p{L}\d._-]*\.[a-z]{2,8}[).,;>]*$/u.test(text))
  )
}

const address = /^[(<]?[a-z\d][a-z\d._+-]*@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}[)>.,;]*$/i

function isBetter(word: LooseWord, again: { text: string; confidence: number }): boolean {
  if (!address.test(again.text)) return false
  return !address.test(word.text) || (again.text !== word.text && again.confidence > word.confidence + 0.05)
}

const within = /[a-z\d][a-z\d._+-]*@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}/i

async function lookAt(
  worker: Worker,
  image: CleanImage,
  { shown, box, text }: LooseWord,
): Promise<{ text: string; confidence: number } | null> {
  const { left, top, width, height } = shown ?? box
  const pad = height * image.height * 0.35
  const x = Math.max(0, Math.round(left * image.width - pad))
  const y = Math.max(0, Math.round(top * image.height - pad))
  const area = {
    left: x,
    top: y,
    width: Math.min(image.width - x, Math.round(width * image.width + 2 * pad)),
    height: Math.min(image.height - y, Math.round(height * image.height + 2 * pad)),
  }
  if (area.width < 20 || area.height < 8) return null
  const scale = Math.min(3, 2400 / area.width)
  const close = await sharp(image.png)
    .extract(area)
    .resize({ width: Math.round(area.width * scale), kernel: 'lanczos3' })
    .extend({ top: 20, bottom: 20, left: 20, right: 20, background: '#fff' })
    .png({ compressionLevel: 2 })
    .toBuffer()
  const { data } = await worker.recognize(close)
  const found = within.exec(data.text)?.[0] ?? data.text.replace(/\s+/g, '')
  const before = /^[(<[]*/.exec(text)?.[0] ?? ''
  const after = /[)>\].,;:]*$/.exec(text)?.[0] ?? ''
  return {
    text: before + found.replace(/^[(<[]+|[)>\].,;:]+$/g, '') + after,
    confidence: data.confidence / 100,
  }
}
