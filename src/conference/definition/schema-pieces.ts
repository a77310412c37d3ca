import * as v from 'valibot'

/** A calendar day, YYYY-MM-DD, that exists. */
export const Day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day written YYYY-MM-DD'),
  v.check(exists, 'a day of the calendar'),
)

/** A time zone by its IANA name. */
export const TimeZone = v.pipe(
  v.string(),
  v.check(isTimeZone, 'a time zone by its IANA name, such as Europe/Zurich'),
)

/** A name or a phrase in the languages of the site. A missing language is found when the definition is loaded. */
export const Words = v.pipe(
  v.strictObject({
    en: v.optional(v.pipe(v.string(), v.minLength(1))),
    fr: v.optional(v.pipe(v.string(), v.minLength(1))),
    es: v.optional(v.pipe(v.string(), v.minLength(1))),
    ar: v.optional(v.pipe(v.string(), v.minLength(1))),
    km: v.optional(v.pipe(v.string(), v.minLength(1))),
  }),
  v.title('Words'),
)

/** A handle for a part of the definition: lower-case words with hyphens. */
export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'),
)

/** A number of people, or of anything that is counted. */
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** A mail address. */
export const Mailbox = v.pipe(v.string(), v.email('a mail address'))

/** Text that is not empty. */
export const Line = v.pipe(v.string(), v.minLength(1))

function exists(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
