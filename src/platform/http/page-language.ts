import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { isLanguage, type Language, languages } from '../i18n/language.ts'

const cookie = 'verbale-language'

/**
 * The language of a page: its address (`/fr/…` or `?language=fr`), else the cookie, else Accept-Language, else English.
 * A language asked for in the address is remembered.
 */
export function pageLanguage(context: Context, offered: readonly Language[] = languages): Language {
  const asked = askedInAddress(context)
  if (asked && offered.includes(asked)) {
    if (getCookie(context, cookie) !== asked)
      setCookie(context, cookie, asked, { path: '/', sameSite: 'Lax', maxAge: 31_536_000, httpOnly: true })
    return asked
  }
  const remembered = getCookie(context, cookie)
  if (isLanguage(remembered) && offered.includes(remembered)) return remembered
  return preferred(context.req.header('accept-language') ?? '', offered)
}

/** The first offered language of an Accept-Language header, by its weights; English where there is none. */
export function preferred(header: string, offered: readonly Language[]): Language {
  const wishes = header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const weight = parameters.find((parameter) => parameter.trim().startsWith('q='))
      return {
        language: tag.toLowerCase().split('-')[0],
        weight: weight ? Number(weight.trim().slice(2)) : 1,
      }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  const found = wishes.find(({ language }) => offered.includes(language as Language))
  return (found?.language as Language) ?? offered[0] ?? 'en'
}

function askedInAddress(context: Context): Language | undefined {
  const query = context.req.query('language')
  if (isLanguage(query)) return query
  const first = context.req.path.split('/')[1]
  return isLanguage(first) ? first : undefined
}
