import { bigint, index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { accounts } from '../schema.ts'

const instant = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' })

const account = () =>
  uuid()
    .notNull()
    .references(() => accounts.id)

/** The app on an account's telephone, for one conference. Its secret is sealed. Instants here are the machine's. */
export const secondFactors = pgTable(
  'second_factors',
  {
    accountId: account(),
    conferenceId: uuid().notNull(),
    sealedSecret: text().notNull(),
    /** The last half minute whose code was taken: none works twice. */
    lastStep: bigint({ mode: 'number' }).notNull(),
    enrolledAt: instant().notNull(),
  },
  (factor) => [primaryKey({ columns: [factor.accountId, factor.conferenceId] })],
)

/** Codes that open once in place of the app. Only their hashes are kept. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    codeHash: text().primaryKey(),
    accountId: account(),
    conferenceId: uuid().notNull(),
    usedAt: instant(),
  },
  (code) => [index('recovery_codes_account').on(code.accountId, code.conferenceId)],
)

/** A passkey of an account, for one conference: opens in place of the app. Only its public key is here. */
export const passkeys = pgTable(
  'passkeys',
  {
    /** As the browser names it, in base64url. */
    credentialId: text().primaryKey(),
    accountId: account(),
    conferenceId: uuid().notNull(),
    /** In base64url. */
    publicKey: text().notNull(),
    /** How often it was used, where it counts: a copy would fall behind. */
    counter: bigint({ mode: 'number' }).notNull(),
    /** Where it was made: 'Firefox, Linux'. */
    browser: text(),
    createdAt: instant().notNull(),
  },
  (passkey) => [index('passkeys_account').on(passkey.accountId, passkey.conferenceId)],
)
