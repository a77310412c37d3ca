import { westernDigits } from './script.ts'

const words: Record<string, string> = {
  en: 'the of and to in has honour for with its by be will is that this from on are or please dear note which',
  fr: "le la les de des du et à a l'honneur pour avec par sera est que cette dans sur au aux une un qui se",
  es: 'el la los las de del y en que para con por será es esta su al se una un tiene honor ante como lo',
  pt: 'o a os as do da dos das e em que para com por será é esta seu ao se uma um tem honra não na no pela',
}

/** The main language of a text, as an ISO 639-1 code; English where nothing speaks for another. */
export function languageOf(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const share = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / Math.max(letters, 1)
  if (share(/[\u0600-\u06ff]/g) > 0.5) return /[پچژگ]/.test(text) && /\bاست\b|می‌/.test(text) ? 'fa' : 'ar'
  if (share(/[\u0400-\u04ff]/g) > 0.5) return 'ru'
  if (share(/[\u1780-\u17ff]/g) > 0.3) return 'km'
  const seen =
    westernDigits(text)
      .toLowerCase()
      .match(/[\p{L}']+/gu) ?? []
  const scores = Object.entries(words).map(([language, list]) => {
    const known = new Set(list.split(' '))
    const marks = language === 'pt' ? (text.match(/[ãõ]|ções?\b/g)?.length ?? 0) * 2 : 0
    const spanish = language === 'es' ? (text.match(/[ñ¿¡]|ción\b/g)?.length ?? 0) * 2 : 0
    return { language, score: seen.filter((word) => known.has(word)).length + marks + spanish }
  })
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score > 0 ? best.language : 'en'
}
