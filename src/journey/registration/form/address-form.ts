import * as v from 'valibot'

const Address = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('addressMissing'),
  v.maxLength(200, 'addressWrong'),
  v.email('addressWrong'),
)

/** A new mail address as it was typed; or what is wrong with it. */
export function readNewAddress(
  value: unknown,
): { ok: true; address: string } | { ok: false; problem: 'addressMissing' | 'addressWrong' } {
  const read = v.safeParse(Address, typeof value === 'string' ? value : '')
  if (read.success) return { ok: true, address: read.output }
  return { ok: false, problem: read.issues[0].message as 'addressMissing' | 'addressWrong' }
}
