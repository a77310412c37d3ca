import './events.ts'
import { randomInt } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import type { Database, Transaction } from '../../database/database.ts'
import { type Act, record } from '../../journal/act.ts'
import { hashOfToken } from '../token.ts'
import { recoveryCodes } from './schema.ts'

const codesAtOnce = 10

/** Letters and digits that nobody mistakes for one another. */
const signs = '23456789abcdefghjkmnpqrstuvwxyz'

/** Makes ten new codes; those before open nothing any more. They are shown once and never again. */
export async function makeRecoveryCodes(act: Act, accountId: string): Promise<string[]> {
  await act.tx.delete(recoveryCodes).where(of(accountId, act.conferenceId))
  const codes = Array.from({ length: codesAtOnce }, newCode)
  await act.tx
    .insert(recoveryCodes)
    .values(codes.map((code) => ({ codeHash: hashOf(code), accountId, conferenceId: act.conferenceId })))
  record(act, 'recoveryCodes.made', { about: [`account:${accountId}`], subject: { accountId } })
  return codes
}

/** Uses a code up. false: it is none of this account's, or was used before. */
export async function takeRecoveryCode(act: Act, accountId: string, code: string): Promise<boolean> {
  const taken = await act.tx
    .update(recoveryCodes)
    .set({ usedAt: new Date() })
    .where(
      and(
        of(accountId, act.conferenceId),
        eq(recoveryCodes.codeHash, hashOf(code)),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ codeHash: recoveryCodes.codeHash })
  if (taken.length === 0) return false
  const left = await recoveryCodesLeft(act.tx, accountId, act.conferenceId)
  record(act, 'recoveryCode.used', {
    about: [`account:${accountId}`],
    facts: { count: left },
    subject: { accountId, left },
  })
  return true
}

/** How many codes of an account still open. */
export function recoveryCodesLeft(
  drizzle: Database['drizzle'] | Transaction,
  accountId: string,
  conferenceId: string,
): Promise<number> {
  return drizzle.$count(recoveryCodes, and(of(accountId, conferenceId), isNull(recoveryCodes.usedAt)))
}

/** Four groups of four: 79 random bits. */
function newCode(): string {
  const group = () => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('')
  return Array.from({ length: 4 }, group).join('-')
}

/** However it was typed: capitals, spaces, without its lines. */
function hashOf(code: string): string {
  return hashOfToken(code.toLowerCase().replace(/[^0-9a-z]/g, ''))
}

function of(accountId: string, conferenceId: string) {
  return and(eq(recoveryCodes.accountId, accountId), eq(recoveryCodes.conferenceId, conferenceId))
}
