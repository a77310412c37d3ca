import * as v from 'valibot'

const Address = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('addressMissing'),
  v.email('addressWrong'),
  v.maxLength(254, 'addressWrong'),
  v.toLowerCase(),
)

/** The address for a sign-in link, or the code of what is wrong with it. */
export type AddressForm =
  | { ok: true; address: string }
  | { ok: false; typed: string; problem: 'addressMissing' | 'addressWrong' }

/** Reads the form in which somebody asks for a link. */
export function readAddress(form: Record<string, unknown>): AddressForm {
  const typed = typeof form.address === 'string' ? form.address : ''
  const read = v.safeParse(Address, typed)
  if (read.success) return { ok: true, address: read.output }
  return { ok: false, typed, problem: read.issues[0].message as 'addressMissing' | 'addressWrong' }
}
