import * as v from 'valibot'

/** What the environment decides. Sizes in bytes. */
export type Settings = {
  demonstration: boolean
  port: number
  /** Where data is kept: the embedded engine's folder, files. */
  dataFolder: string
  databaseUrl: string | undefined
  smtpUrl: string | undefined
  imapUrl: string | undefined
  /** The address under which the office is reached, without a slash at the end. */
  baseUrl: string
  /** Trust `X-Forwarded-For` and `-Proto` of a proxy in front. */
  behindProxy: boolean
  conferenceFolder: string
  /** Where the master key is: its own text, or a file. The demonstration makes its own. */
  key: { text: string | undefined; file: string | undefined }
  limits: { mail: number; portalFile: number; photo: number }
  /** A second reader of messages, an endpoint of the OpenAI protocol; without it nothing leaves the machine. */
  reader?: { url: string; model: string; key: string | undefined }
}

/** A setting that cannot be used, with the sentence that says what to do. */
export class SettingsProblem extends Error {}

const megabyte = 1024 * 1024
const megabytes = (fallback: number) =>
  v.pipe(
    v.optional(v.string(), String(fallback)),
    v.toNumber(),
    v.minValue(1),
    v.transform((size) => size * megabyte),
  )

const environment = v.object({
  PORT: v.pipe(v.optional(v.string(), '3000'), v.toNumber(), v.integer(), v.minValue(0), v.maxValue(65535)),
  VERBALE_DATA: v.string(),
  DATABASE_URL: v.optional(v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//))),
  SMTP_URL: v.optional(v.pipe(v.string(), v.regex(/^smtps?:\/\//))),
  IMAP_URL: v.optional(v.pipe(v.string(), v.regex(/^imaps?:\/\//))),
  BASE_URL: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/[^/]+$/))),
  VERBALE_BEHIND_PROXY: v.optional(v.picklist(['yes', 'no']), 'no'),
  VERBALE_CONFERENCE: v.optional(v.string(), 'conferences/phnom-penh-2023'),
  VERBALE_KEY: v.optional(v.string()),
  VERBALE_KEY_FILE: v.optional(v.string()),
  VERBALE_MAIL_MB: megabytes(40),
  VERBALE_PORTAL_FILE_MB: megabytes(25),
  VERBALE_PHOTO_MB: megabytes(10),
  VERBALE_READER_URL: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/))),
  VERBALE_READER_MODEL: v.optional(v.string()),
  VERBALE_READER_KEY: v.optional(v.string()),
})

const whatToDo: Record<string, string> = {
  PORT: 'PORT must be a number from 0 to 65535, for example PORT=3000.',
  VERBALE_DATA: 'VERBALE_DATA must name the folder in which data is kept.',
  DATABASE_URL: 'DATABASE_URL must look like postgres://user:password@host:5432/name.',
  SMTP_URL: 'SMTP_URL must look like smtps://user:password@host:465 or smtp://host:25.',
  IMAP_URL: 'IMAP_URL must look like imaps://user:password@host:993/INBOX.',
  BASE_URL:
    'BASE_URL must be the address of the office without a path, for example https://conference.example.',
  VERBALE_READER_URL:
    'VERBALE_READER_URL must be the address of an endpoint up to /v1, for example http://localhost:8000/v1.',
  VERBALE_READER_MODEL: 'VERBALE_READER_URL needs VERBALE_READER_MODEL, the name of the model.',
}

/** Reads the settings. Throws a `SettingsProblem` with a sentence for each setting that cannot be used. */
export function readSettings(env: Record<string, string | undefined>, demonstration: boolean): Settings {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  )
  const read = v.safeParse(environment, given)
  if (!read.success)
    throw new SettingsProblem(sentences(read.issues.map((issue) => String(issue.path?.[0]?.key))))

  const { output } = read
  const { VERBALE_READER_URL: url, VERBALE_READER_MODEL: model, VERBALE_READER_KEY: key } = output
  if (url && !model) throw new SettingsProblem(sentences(['VERBALE_READER_MODEL']))
  return {
    ...(url && model ? { reader: { url, model, key } } : {}),
    demonstration,
    port: output.PORT,
    dataFolder: output.VERBALE_DATA,
    databaseUrl: output.DATABASE_URL,
    smtpUrl: output.SMTP_URL,
    imapUrl: output.IMAP_URL,
    baseUrl: output.BASE_URL ?? `http://localhost:${output.PORT}`,
    behindProxy: output.VERBALE_BEHIND_PROXY === 'yes',
    conferenceFolder: output.VERBALE_CONFERENCE,
    key: { text: output.VERBALE_KEY, file: output.VERBALE_KEY_FILE },
    limits: {
      mail: output.VERBALE_MAIL_MB,
      portalFile: output.VERBALE_PORTAL_FILE_MB,
      photo: output.VERBALE_PHOTO_MB,
    },
  }
}

function sentences(names: string[]): string {
  return [...new Set(names)]
    .map((name) => whatToDo[name] ?? `${name} cannot be used as it is set.`)
    .join('\n')
}
