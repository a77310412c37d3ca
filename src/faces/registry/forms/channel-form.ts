import * as v from 'valibot'
import { channelKinds } from '../../../conference/registry/registry-channels.ts'
import type { ChannelGiven } from '../../../conference/registry/set-channel.ts'

const Kind = v.picklist(channelKinds)
const Name = v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(300))
const Address = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.maxLength(254), v.email())
const Telephone = v.pipe(v.string(), v.trim(), v.regex(/^\+?[\d\s().\-/]{5,40}$/))

/** What was typed, to be shown again. */
export type ChannelTyped = { kind: string; name: string; address: string; telephone: string }

/** The fields that cannot be taken. `owner`: whose address it is already. */
export type ChannelErrors = {
  kind?: true
  name?: true
  address?: 'wrong' | 'none' | { owner: string }
  telephone?: true
}

/** Reads the form of a contact: a way, the office's name, and an address or a telephone number. */
export function readChannel(
  form: Record<string, unknown>,
): { given: ChannelGiven; typed: ChannelTyped } | { typed: ChannelTyped; errors: ChannelErrors } {
  const text = (name: string) => (typeof form[name] === 'string' ? form[name].trim() : '')
  const typed = {
    kind: text('kind'),
    name: text('name'),
    address: text('address'),
    telephone: text('telephone'),
  }
  const kind = v.safeParse(Kind, typed.kind)
  const name = v.safeParse(Name, typed.name)
  const address = typed.address
    ? v.safeParse(Address, typed.address)
    : { success: true as const, output: null }
  const telephone = typed.telephone
    ? v.safeParse(Telephone, typed.telephone)
    : { success: true as const, output: null }

  const errors: ChannelErrors = {
    ...(kind.success ? {} : { kind: true }),
    ...(name.success ? {} : { name: true }),
    ...(address.success ? {} : { address: 'wrong' }),
    ...(telephone.success ? {} : { telephone: true }),
    ...(typed.address || typed.telephone ? {} : { address: 'none' }),
  }
  if (!kind.success || !name.success || !address.success || !telephone.success || errors.address)
    return { typed, errors }
  return {
    typed,
    given: { kind: kind.output, name: name.output, address: address.output, telephone: telephone.output },
  }
}
